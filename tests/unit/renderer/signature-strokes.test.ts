import { describe, expect, it } from 'vitest'
import { isSignature, padSize } from '../../../src/renderer/parts/signature-strokes.ts'

const at = (x: number, y: number) => ({ x, y, pressure: 0.5 })

describe('what counts as a signature', () => {
  it('is not a tap, nor a slip of the hand', () => {
    expect(isSignature([])).toBe(false)
    expect(isSignature([[at(10, 10)]])).toBe(false)
    expect(isSignature([[at(10, 10), at(30, 12)]])).toBe(false)
  })

  it('is a line of some length, in one stroke or several', () => {
    expect(isSignature([[at(100, 100), at(100 + padSize.height, 100)]])).toBe(true)
    expect(isSignature([0, 1, 2, 3].map(n => [at(n * 50, 0), at(n * 50, 60)]))).toBe(true)
  })
})
