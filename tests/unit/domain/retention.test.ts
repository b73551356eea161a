import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths } from '#domain/business-day.ts'
import { firstKeptDay, periodText, shippedPeriods, trailOutlasts } from '#domain/retention.ts'

describe('the period of a record', () => {
  it('includes its last day and passes on the next one', () => {
    const passed = (date: string, asOf: string) => date < String(firstKeptDay(asOf, 5))
    expect(passed('2021-11-23', '2026-11-23')).toBe(false)
    expect(passed('2021-11-23', '2026-11-24')).toBe(true)
  })

  it('of a leap day ends with the February of a year that has none', () => {
    const passed = (asOf: string) => '2024-02-29' < String(firstKeptDay(asOf, 1))
    expect(passed('2025-02-28')).toBe(false)
    expect(passed('2025-03-01')).toBe(true)
  })

  it('is counted on a leap day too, from a day that was', () => {
    expect(firstKeptDay('2028-02-29', 5)).toBe('2023-03-01')
    expect(firstKeptDay('2028-02-29', 4)).toBe('2024-02-29')
  })

  it('ends so many years after, on any day', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map(days => addDays('2000-01-01', days))
    fc.assert(
      fc.property(day, day, fc.integer({ min: 1, max: 30 }), (date, asOf, years) => {
        expect(date < String(firstKeptDay(asOf, years))).toBe(addMonths(date, years * 12) < asOf)
      }),
    )
  })

  it('never ends for what is kept for good', () => {
    expect(firstKeptDay('2026-11-23', null)).toBeNull()
    expect(periodText('letter', null)).toBe('disimpan permanen')
    expect(periodText('letter', 10)).toBe('10 tahun sejak tanggal surat')
  })

  it('is shipped so that the trail never ends before what it is about', () => {
    expect(trailOutlasts(shippedPeriods)).toBe(true)
    expect(trailOutlasts({ ...shippedPeriods, letter: null })).toBe(false)
    expect(trailOutlasts({ ...shippedPeriods, letter: null, audit: null })).toBe(true)
    expect(trailOutlasts({ ...shippedPeriods, audit: 9 })).toBe(false)
  })
})
