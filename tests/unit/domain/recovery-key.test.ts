import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  drawRecoveryKey,
  parseRecoveryKey,
  RECOVERY_BYTES,
  RECOVERY_GROUPS,
  writeRecoveryKey,
} from '#domain/recovery-key.ts'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const key = fc.uint8Array({ minLength: RECOVERY_BYTES, maxLength: RECOVERY_BYTES })
const place = fc.nat({ max: RECOVERY_GROUPS * 5 - 1 })
const groupAt = (index: number) => Math.floor(index / 5) + 1

/** The symbols of a key without hyphens, changed, and written in groups again. */
const rewritten = (text: string, change: (symbols: string[]) => void): string => {
  const symbols = [...text.replaceAll('-', '')]
  change(symbols)
  return symbols.map((symbol, index) => (index > 0 && index % 5 === 0 ? `-${symbol}` : symbol)).join('')
}
const slipsOf = (typed: string): readonly number[] => {
  const parsed = parseRecoveryKey(typed)
  return parsed.ok ? [] : parsed.slips
}

describe('a recovery key', () => {
  it('is eight groups of five, and reads back as the same bytes', () => {
    fc.assert(
      fc.property(key, bytes => {
        const text = writeRecoveryKey(bytes)
        expect(text).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}$/)
        expect(parseRecoveryKey(text)).toEqual({ ok: true, text, bytes })
      }),
    )
  })

  it('may be typed in small letters, without hyphens, over lines, with look-alikes', () => {
    fc.assert(
      fc.property(key, fc.constantFrom('', ' ', '\n', ' - '), (bytes, between) => {
        const text = writeRecoveryKey(bytes)
        const typed = text.replaceAll('-', between).replaceAll('0', 'o').replaceAll('1', 'l').toLowerCase()
        expect(parseRecoveryKey(`  ${typed}\n`)).toEqual({ ok: true, text, bytes })
      }),
    )
  })

  it('names the group of any one wrong symbol', () => {
    fc.assert(
      fc.property(key, place, fc.constantFrom(...ALPHABET, 'U', '?'), (bytes, index, wrong) => {
        const text = writeRecoveryKey(bytes)
        fc.pre(text.replaceAll('-', '')[index] !== wrong)
        expect(slipsOf(rewritten(text, symbols => symbols.splice(index, 1, wrong)))).toEqual([groupAt(index)])
      }),
      { numRuns: 2000 },
    )
  })

  it('names the groups of any two swapped neighbours, also across a hyphen', () => {
    fc.assert(
      fc.property(key, fc.nat({ max: RECOVERY_GROUPS * 5 - 2 }), (bytes, index) => {
        const text = writeRecoveryKey(bytes)
        const [left = '', right = ''] = text.replaceAll('-', '').slice(index, index + 2)
        fc.pre(left !== right)
        const swapped = rewritten(text, symbols => symbols.splice(index, 2, right, left))
        expect(slipsOf(swapped)).toEqual([...new Set([groupAt(index), groupAt(index + 1)])])
      }),
      { numRuns: 2000 },
    )
  })

  it('finds two swapped groups', () => {
    fc.assert(
      fc.property(key, fc.nat({ max: RECOVERY_GROUPS - 2 }), (bytes, index) => {
        const groups = writeRecoveryKey(bytes).split('-')
        groups.splice(index, 2, groups[index + 1] ?? '', groups[index] ?? '')
        expect(slipsOf(groups.join('-'))).toEqual([index + 1, index + 2])
      }),
    )
  })

  it('finds a symbol too few or too many', () => {
    fc.assert(
      fc.property(key, place, fc.constantFrom('', '-'), (bytes, index, between) => {
        const text = writeRecoveryKey(bytes)
        const short = text.split('-').map((group, at) => (at === groupAt(index) - 1 ? group.slice(1) : group))
        expect(parseRecoveryKey(short.join(between)).ok).toBe(false)
        expect(parseRecoveryKey(`${text}${between}7`).ok).toBe(false)
      }),
    )
  })

  it('is drawn with two different groups to be asked for, in order', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-f]{64}$/), random => {
        const { text, asked } = drawRecoveryKey(random)
        expect(parseRecoveryKey(text)).toMatchObject({
          ok: true,
          bytes: Uint8Array.from(Buffer.from(random, 'hex').subarray(0, 20)),
        })
        expect(asked[0]).toBeGreaterThanOrEqual(1)
        expect(asked[1]).toBeGreaterThan(asked[0])
        expect(asked[1]).toBeLessThanOrEqual(RECOVERY_GROUPS)
      }),
    )
  })

  it('says in a sentence which groups to type again', () => {
    const text = writeRecoveryKey(new Uint8Array(RECOVERY_BYTES).fill(9))
    const groups = text.split('-')
    const spoilt = (...at: number[]) =>
      parseRecoveryKey(groups.map((group, index) => (at.includes(index + 1) ? 'UUUUU' : group)).join(' '))
    expect(spoilt(3)).toMatchObject({ sentence: expect.stringMatching(/^Kelompok ke-3 salah ketik\./) })
    expect(spoilt(1, 4, 8)).toMatchObject({ sentence: expect.stringMatching(/^Kelompok ke-1, ke-4 dan ke-8 salah/) })
    expect(parseRecoveryKey(groups.slice(0, 6).join('-'))).toMatchObject({ sentence: expect.stringContaining('ada 6') })
    expect(parseRecoveryKey('')).toMatchObject({ ok: false, slips: [] })
  })
})
