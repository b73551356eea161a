import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boldWidthMm, letterheadLines, letterheadSizesPt } from '#documents/letterhead.ts'
import {
  countWords,
  dateWords,
  largestInWords,
  lastFour,
  listWords,
  moneyWords,
  numberWords,
} from '#documents/wording.ts'
import { kota } from '#tests/support/sample-letters.ts'

const spoken: Readonly<Record<string, number>> = {
  ...{ nol: 0, satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, delapan: 8, sembilan: 9 },
  ...{ sepuluh: 10, sebelas: 11, seratus: 100 },
}
const large: Readonly<Record<string, number>> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 }

/** The number a listener writes down. */
function heard(words: string): number {
  let [total, group, digit] = [0, 0, 0]
  for (const word of words.split(' ')) {
    const scale = large[word]
    if (word === 'seribu') total += 1000
    else if (word === 'belas') [group, digit] = [group + 10 + digit, 0]
    else if (word === 'puluh') [group, digit] = [group + digit * 10, 0]
    else if (word === 'ratus') [group, digit] = [group + digit * 100, 0]
    else if (scale !== undefined) [total, group, digit] = [total + (group + digit) * scale, 0, 0]
    else [group, digit] = [group + digit, spoken[word] ?? Number.NaN]
  }
  return total + group + digit
}

describe('numbers in words', () => {
  it.each([
    [0, 'nol'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [19, 'sembilan belas'],
    [20, 'dua puluh'],
    [45, 'empat puluh lima'],
    [100, 'seratus'],
    [111, 'seratus sebelas'],
    [200, 'dua ratus'],
    [999, 'sembilan ratus sembilan puluh sembilan'],
    [1_000, 'seribu'],
    [1_111, 'seribu seratus sebelas'],
    [2_026, 'dua ribu dua puluh enam'],
    [11_000, 'sebelas ribu'],
    [100_000, 'seratus ribu'],
    [101_000, 'seratus satu ribu'],
    [1_000_000, 'satu juta'],
    [1_001_000, 'satu juta seribu'],
    [1_250_000, 'satu juta dua ratus lima puluh ribu'],
    [3_000_000_001, 'tiga miliar satu'],
    [1_000_000_000_000, 'satu triliun'],
  ])('%i is %s', (number, words) => {
    expect(numberWords(number)).toBe(words)
  })

  it('refuses what it cannot say', () => {
    expect(() => numberWords(largestInWords + 1)).toThrow(RangeError)
    expect(() => numberWords(-1)).toThrow(RangeError)
    expect(() => numberWords(1.5)).toThrow(RangeError)
  })

  it('counts papers in digits and words', () => {
    expect(countWords(3)).toBe('3 (tiga)')
  })
})

describe('the words of any number', () => {
  const numbers = fc.integer({ min: 0, max: largestInWords })

  it('say that number and no other', () => {
    fc.assert(fc.property(numbers, value => heard(numberWords(value)) === value))
  })

  it('are in their short form: never "satu ratus" or "satu puluh", "satu ribu" only in a larger count of thousands', () => {
    fc.assert(
      fc.property(numbers, value => {
        const words = numberWords(value)
        expect(words).toMatch(/^[a-z]+( [a-z]+)*$/)
        expect(words).not.toMatch(/\bsatu (ratus|puluh|belas)\b/)
        expect(words).not.toMatch(/(^|juta |miliar |triliun )satu ribu\b/)
        if (value > 0) expect(words).not.toContain('nol')
      }),
    )
  })
})

describe('money and dates of minutes', () => {
  it('money stands in digits and in words', () => {
    expect(moneyWords(1_250_000)).toBe('Rp1.250.000,00 (satu juta dua ratus lima puluh ribu rupiah)')
    expect(moneyWords(0)).toBe('Rp0,00 (nol rupiah)')
    expect(() => moneyWords(12.5)).toThrow(RangeError)
  })

  it('digits and words of money agree', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: largestInWords }), amount => {
        const [, digits = '', words = ''] = /^Rp([\d.]+),00 \((.*) rupiah\)$/.exec(moneyWords(amount)) ?? []
        expect(Number(digits.replaceAll('.', ''))).toBe(amount)
        expect(heard(words)).toBe(amount)
      }),
    )
  })

  it('a date is spelt with its day', () => {
    expect(dateWords('2026-11-23')).toBe(
      'hari Senin tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam',
    )
    expect(dateWords('2025-08-01')).toBe('hari Jumat tanggal satu bulan Agustus tahun dua ribu dua puluh lima')
  })

  it('any date says its day and year', () => {
    const dates = fc.date({ min: new Date('1990-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(dates, instant => {
        const date = instant.toISOString().slice(0, 10)
        const [, day = '', year = ''] = /tanggal (.*) bulan [A-Z][a-z]+ tahun (.*)$/.exec(dateWords(date)) ?? []
        expect([heard(day), heard(year)]).toEqual([Number(date.slice(8)), Number(date.slice(0, 4))])
      }),
    )
  })
})

describe('lists in a sentence', () => {
  it('join one, two and three words', () => {
    expect(listWords(['PKH'])).toBe('PKH')
    expect(listWords(['PKH', 'Sembako'])).toBe('PKH dan Sembako')
    expect(listWords(['PKH', 'Sembako', 'PIP'])).toBe('PKH, Sembako, dan PIP')
  })
})

describe('numbers that are hidden in part', () => {
  it('a card or account shows its last four digits', () => {
    expect(lastFour('6013 0100 0000 4321')).toBe('•••• 4321')
    expect(lastFour('4321')).toBe('••••')
  })
})

describe('the letterhead', () => {
  it('tells government, office, address and seat apart by their form', () => {
    expect(kota.letterhead.lines.map(({ role }) => role)).toEqual([
      'government',
      'office',
      'office',
      'address',
      'address',
      'address',
      'seat',
    ])
  })

  it('takes a last line in small letters for address', () => {
    const lines = letterheadLines(['PEMERINTAH KABUPATEN SERUYAN', 'DINAS SOSIAL', 'Jl. Contoh 1', 'Kalimantan Tengah'])
    expect(lines.at(-1)?.role).toBe('address')
  })

  it('is set small enough that a long office name stays on its line', () => {
    const width = 112
    const sizes = letterheadSizesPt(kota.letterhead, width)
    expect(sizes.office).toBeLessThan(18)
    expect(boldWidthMm('DINAS SOSIAL PEMBERDAYAAN PEREMPUAN DAN', sizes.office)).toBeLessThanOrEqual(width)
    expect(letterheadSizesPt(kota.letterhead, 300)).toMatchObject({ office: 18, government: 14, address: 10 })
  })
})
