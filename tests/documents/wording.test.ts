import { describe, expect, it } from 'vitest'
import { boldWidthMm, letterheadLines, letterheadSizesPt } from '#documents/letterhead.ts'
import { countWords, lastFour, listWords, numberWords } from '#documents/wording.ts'
import { kota } from '#tests/support/sample-letters.ts'

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
  ])('%i is %s', (number, words) => {
    expect(numberWords(number)).toBe(words)
  })

  it('refuses what it cannot say', () => {
    expect(() => numberWords(1000)).toThrow(RangeError)
    expect(() => numberWords(1.5)).toThrow(RangeError)
  })

  it('counts papers in digits and words', () => {
    expect(countWords(3)).toBe('3 (tiga)')
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
