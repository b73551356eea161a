/**
 * An office's pattern of letter numbers: plain text with the fields {code}, {serial}, {serial:3} (padded with zeros to
 * 3 digits), {unit}, {month} (roman), {month:2} (arabic, two digits) and {year}.
 */
export interface NumberPattern {
  readonly text: string
  readonly parts: readonly PatternPart[]
}

export type PatternPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code' | 'unit' | 'year' | 'month-roman' | 'month-arabic' }
  | { readonly kind: 'serial'; readonly width: number }

/** What a letter's number is made of. */
export interface NumberFields {
  /** Classification code: "400.9.14". */
  readonly code: string
  /** Position in the register's series of that year, from 1. */
  readonly serial: number
  /** The unit's own code: "416-106". */
  readonly unit: string
  /** Day of numbering in the office's zone, YYYY-MM-DD. */
  readonly date: string
}

export type NumberPatternProblem =
  | 'empty'
  | 'too-long'
  | 'unknown-field'
  | 'broken-brace'
  | 'no-serial'
  | 'two-serials'
  | 'no-year'
  | 'unprintable'

export type ParsedPattern =
  | { readonly ok: true; readonly pattern: NumberPattern }
  | { readonly ok: false; readonly problem: NumberPatternProblem; readonly sentence: string }

const MAX_PATTERN_LENGTH = 80
const MAX_SERIAL_WIDTH = 6

const problemText: Record<NumberPatternProblem, string> = {
  empty: 'Isi pola nomor surat, misalnya {code}/{serial}/{unit}/{year}.',
  'too-long': `Pola nomor surat paling panjang ${MAX_PATTERN_LENGTH} huruf. Persingkat polanya.`,
  'unknown-field':
    'Pola memuat isian yang tidak dikenal. Gunakan {code}, {serial}, {serial:3}, {unit}, {month}, {month:2} atau {year}.',
  'broken-brace': 'Kurung kurawal dalam pola tidak berpasangan. Tulis setiap isian seperti {serial}.',
  'no-serial': 'Pola belum memuat nomor urut. Tambahkan {serial} atau {serial:3}.',
  'two-serials': 'Pola memuat nomor urut lebih dari satu kali. Sisakan satu {serial}.',
  'no-year': 'Pola belum memuat tahun. Tambahkan {year}, karena nomor urut mulai lagi setiap 1 Januari.',
  unprintable: 'Pola memuat karakter yang tidak dapat dicetak atau ganti baris. Hapus karakter itu.',
}

const refused = (problem: NumberPatternProblem): ParsedPattern => ({
  ok: false,
  problem,
  sentence: problemText[problem],
})

/** Reads a pattern, or names the first problem with a sentence that says what to do. */
export function parseNumberPattern(text: string): ParsedPattern {
  if (text.trim() === '') return refused('empty')
  if (text.length > MAX_PATTERN_LENGTH) return refused('too-long')
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text)) return refused('unprintable')
  const parts: PatternPart[] = []
  for (const [piece] of text.matchAll(/\{[^{}]*\}|[^{}]+|[{}]/g)) {
    if (piece === '{' || piece === '}') return refused('broken-brace')
    const part = piece.startsWith('{') ? fieldOf(piece) : ({ kind: 'text', text: piece } as const)
    if (!part) return refused('unknown-field')
    parts.push(part)
  }
  const serials = parts.filter(part => part.kind === 'serial').length
  if (serials === 0) return refused('no-serial')
  if (serials > 1) return refused('two-serials')
  if (!parts.some(part => part.kind === 'year')) return refused('no-year')
  return { ok: true, pattern: { text, parts } }
}

function fieldOf(field: string): PatternPart | undefined {
  const width = /^\{serial:(\d)\}$/.exec(field)?.[1]
  if (width)
    return Number(width) >= 1 && Number(width) <= MAX_SERIAL_WIDTH
      ? { kind: 'serial', width: Number(width) }
      : undefined
  switch (field) {
    case '{serial}':
      return { kind: 'serial', width: 1 }
    case '{code}':
      return { kind: 'code' }
    case '{unit}':
      return { kind: 'unit' }
    case '{month}':
      return { kind: 'month-roman' }
    case '{month:2}':
      return { kind: 'month-arabic' }
    case '{year}':
      return { kind: 'year' }
    default:
      return undefined
  }
}

/** "400.9.14/012/416-106/XI/2026". Throws RangeError for a serial below 1. */
export function formatLetterNumber(pattern: NumberPattern, fields: NumberFields): string {
  if (!Number.isInteger(fields.serial) || fields.serial < 1) throw new RangeError(`Not a serial: ${fields.serial}`)
  return pattern.parts.map(part => partText(part, fields)).join('')
}

/** A number whose serial is not taken yet: what stands before and after it. */
export function numberAround(
  pattern: NumberPattern,
  fields: Omit<NumberFields, 'serial'>,
): { readonly before: string; readonly after: string } {
  const at = pattern.parts.findIndex(part => part.kind === 'serial')
  const text = (parts: readonly PatternPart[]) => parts.map(part => partText(part, { ...fields, serial: 0 })).join('')
  return { before: text(pattern.parts.slice(0, at)), after: text(pattern.parts.slice(at + 1)) }
}

/** The serial alone, as the pattern pads it. */
export const serialText = (pattern: NumberPattern, serial: number): string =>
  pattern.parts.map(part => (part.kind === 'serial' ? String(serial).padStart(part.width, '0') : '')).join('')

function partText(part: PatternPart, fields: NumberFields): string {
  switch (part.kind) {
    case 'text':
      return part.text
    case 'code':
      return fields.code
    case 'unit':
      return fields.unit
    case 'serial':
      return String(fields.serial).padStart(part.width, '0')
    case 'month-roman':
      return romanMonth(Number(fields.date.slice(5, 7)))
    case 'month-arabic':
      return fields.date.slice(5, 7)
    case 'year':
      return fields.date.slice(0, 4)
  }
}

const ROMAN_MONTHS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const

/** The month (1 to 12) in roman numerals. */
export function romanMonth(month: number): string {
  const roman = ROMAN_MONTHS[month - 1]
  if (!roman) throw new RangeError(`Not a month: ${month}`)
  return roman
}

/** The year whose series a number of this day belongs to: each register starts again at 1 on 1 January. */
export const seriesYear = (date: string): number => Number(date.slice(0, 4))
