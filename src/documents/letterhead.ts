import type { Letterhead, LetterheadLine, LetterheadRole } from '#domain/letter.ts'

const inCapitals = (line: string): boolean => line === line.toLocaleUpperCase('id') && !/[\d:@]/.test(line)

/**
 * The lines of a letterhead with what each is, read from their form: the first names the government; the lines in
 * capitals after it name the office; the rest is the address; a last line in capitals after an address is the seat.
 */
export function letterheadLines(lines: readonly string[]): LetterheadLine[] {
  let addressBegan = false
  return lines.map((text, index): LetterheadLine => {
    const role = ((): LetterheadRole => {
      if (index === 0 && inCapitals(text)) return 'government'
      if (!addressBegan && inCapitals(text)) return 'office'
      if (addressBegan && index === lines.length - 1 && inCapitals(text)) return 'seat'
      addressBegan = true
      return 'address'
    })()
    return { role, text }
  })
}

/** Advance widths of Liberation Sans Bold (Arial's), in thousandths of the type size. */
const boldCapitals: Readonly<Record<string, number>> = {
  ...{ E: 667, F: 611, G: 778, I: 278, J: 556, L: 611, M: 833, O: 778, P: 667, Q: 778, S: 667, T: 611, V: 667, W: 944 },
  ...{ X: 667, Y: 667, Z: 611, ' ': 278, ',': 278, '.': 278, '-': 333 },
}
const otherCapital = 722
const mmPerPt = 25.4 / 72

/** Width of a line in bold capitals, in millimetres. */
export const boldWidthMm = (line: string, sizePt: number): number =>
  ([...line].reduce((sum, letter) => sum + (boldCapitals[letter] ?? otherCapital), 0) / 1000) * sizePt * mmPerPt

export type LetterheadSizesPt = Readonly<Record<LetterheadRole, number>>

/**
 * Type sizes of a letterhead: government : office : address near 14 : 18 : 10, the upper two made smaller together
 * until the longest of their lines fits, so that no office's name turns the line.
 */
export function letterheadSizesPt(letterhead: Letterhead, widthMm: number): LetterheadSizesPt {
  const largest = 18
  const fits = (officePt: number) =>
    letterhead.lines.every(({ role, text }) => {
      if (role === 'office') return boldWidthMm(text, officePt) <= widthMm
      return role !== 'government' || boldWidthMm(text, governmentPt(officePt)) <= widthMm
    })
  let officePt = largest
  while (officePt > 11 && !fits(officePt)) officePt -= 0.5
  return { government: governmentPt(officePt), office: officePt, address: 10, seat: 10 }
}

const governmentPt = (officePt: number): number => Math.round(officePt * 0.78 * 2) / 2
