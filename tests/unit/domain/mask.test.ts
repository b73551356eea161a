import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { masked } from '#domain/mask.ts'

describe('a number on the screen', () => {
  it('shows its first and last four digits', () => {
    expect(masked('3516014107900003')).toBe('3516••••••••0003')
    expect(masked('081200000000')).toBe('0812••••0000')
    expect(masked('0812 0000 0000')).toBe('0812••••0000')
  })

  it('is hidden whole when it is too short to hide anything', () => {
    expect(masked('12345678')).toBe('••••••••')
    expect(masked('')).toBe('')
  })

  it('never shows more than eight characters', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const shown = [...masked(text)].filter(letter => letter !== '•')
        expect(shown.length).toBeLessThanOrEqual(8)
      }),
    )
  })
})
