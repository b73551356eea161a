import { describe, expect, it } from 'vitest'
import { mayBePrinted, type PrintOutcome, printStateOf } from '#domain/print-outcome.ts'

describe('what is known of a paper', () => {
  it.each<[PrintOutcome[], string]>([
    [[], 'unprinted'],
    [['failed'], 'failed'],
    [['unknown'], 'unknown'],
    [['failed', 'printed', 'failed'], 'printed'],
    [['printed', 'unknown'], 'printed'],
    [['unknown', 'failed'], 'unknown'],
  ])('%j: %s', (jobs, state) => {
    expect(printStateOf(jobs)).toBe(state)
  })
})

describe('a further print', () => {
  it('is a copy once one came or may have come', () => {
    expect(mayBePrinted(['printed'])).toBe(true)
    expect(mayBePrinted(['failed', 'unknown'])).toBe(true)
  })

  it('is the first one while every job failed', () => {
    expect(mayBePrinted([])).toBe(false)
    expect(mayBePrinted(['failed', 'failed'])).toBe(false)
  })
})
