import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatLetterNumber,
  type NumberFields,
  type NumberPattern,
  parseNumberPattern,
  romanMonth,
  seriesYear,
} from '#domain/letter-number.ts'

const patternOf = (text: string): NumberPattern => {
  const parsed = parseNumberPattern(text)
  if (!parsed.ok) throw new Error(parsed.sentence)
  return parsed.pattern
}
const problemOf = (text: string) => {
  const parsed = parseNumberPattern(text)
  return parsed.ok ? null : parsed.problem
}
const fields: NumberFields = { code: '400.9.14', serial: 12, unit: '416-106', date: '2026-11-23' }

describe('a letter’s number', () => {
  it('follows the pattern of the office', () => {
    expect(formatLetterNumber(patternOf('{code}/{serial:3}/{unit}/{month}/{year}'), fields)).toBe(
      '400.9.14/012/416-106/XI/2026',
    )
    expect(formatLetterNumber(patternOf('{code}/{serial}/{unit}/{year}'), fields)).toBe('400.9.14/12/416-106/2026')
    expect(formatLetterNumber(patternOf('Kep.{serial}-Dinsos/{month:2}/{year}'), fields)).toBe('Kep.12-Dinsos/11/2026')
  })

  it('grows beyond its padding instead of being cut', () => {
    expect(formatLetterNumber(patternOf('{serial:3}/{year}'), { ...fields, serial: 1234 })).toBe('1234/2026')
  })

  it('never has the serial zero', () => {
    expect(() => formatLetterNumber(patternOf('{serial}/{year}'), { ...fields, serial: 0 })).toThrow(RangeError)
    expect(() => formatLetterNumber(patternOf('{serial}/{year}'), { ...fields, serial: 1.5 })).toThrow(RangeError)
  })

  it('belongs to the series of its year', () => {
    expect(seriesYear('2027-01-01')).toBe(2027)
  })

  it('writes the twelve months in roman numerals', () => {
    expect([1, 4, 5, 9, 10, 12].map(romanMonth)).toEqual(['I', 'IV', 'V', 'IX', 'X', 'XII'])
    expect(() => romanMonth(13)).toThrow(RangeError)
  })
})

describe('a number pattern', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['{code}/{unit}/{year}', 'no-serial'],
    ['{serial}/{serial:3}/{year}', 'two-serials'],
    ['{code}/{serial}/{unit}', 'no-year'],
    ['{serial}/{tahun}/{year}', 'unknown-field'],
    ['{serial:0}/{year}', 'unknown-field'],
    ['{serial:9}/{year}', 'unknown-field'],
    ['{serial/{year}', 'broken-brace'],
    ['{serial}}/{year}', 'broken-brace'],
    ['{serial}\n/{year}', 'unprintable'],
    ['{serial}\u202e/{year}', 'unprintable'],
    [`{serial}/{year}${'x'.repeat(80)}`, 'too-long'],
  ])('%j is refused: %s', (text, problem) => {
    expect(problemOf(text)).toBe(problem)
  })

  it('says what to do about a missing serial', () => {
    expect(parseNumberPattern('{code}/{year}')).toMatchObject({
      sentence: 'Pola belum memuat nomor urut. Tambahkan {serial} atau {serial:3}.',
    })
  })

  it('never gives two serials of a year the same number', () => {
    const part = fc.constantFrom('{code}', '{unit}', '{month}', '{month:2}', '/', '.', '-', 'Dinsos')
    const serial = fc.constantFrom('{serial}', '{serial:1}', '{serial:3}', '{serial:6}')
    fc.assert(
      fc.property(
        fc.array(part),
        serial,
        fc.array(part),
        fc.nat(99_999),
        fc.nat(99_999),
        (before, field, after, a, b) => {
          fc.pre(a !== b)
          const text = `${before.join('')}/${field}/${after.join('')}/{year}`
          fc.pre(text.length <= 80)
          const pattern = patternOf(text)
          const numberOf = (n: number) => formatLetterNumber(pattern, { ...fields, serial: n + 1 })
          expect(numberOf(a)).not.toBe(numberOf(b))
          expect(numberOf(a)).toContain(String(a + 1))
        },
      ),
    )
  })

  it('answers any text with a pattern or a sentence', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const parsed = parseNumberPattern(text)
        expect(parsed.ok || parsed.sentence.endsWith('.')).toBe(true)
      }),
    )
  })
})
