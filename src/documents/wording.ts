import { letterDate, longDate } from '#domain/business-day.ts'

const units = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
]

const scales = [
  { value: 1_000_000_000_000, name: 'triliun' },
  { value: 1_000_000_000, name: 'miliar' },
  { value: 1_000_000, name: 'juta' },
  { value: 1_000, name: 'ribu' },
] as const

/** The largest number there are words for. */
export const largestInWords = 999_999_999_999_999

/** A whole number from 0 to 999 trillion in words: `dua puluh satu`, `seribu dua ratus`. */
export function numberWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > largestInWords)
    throw new RangeError(`No words for the number ${value}`)
  if (value < 12) return units[value] ?? ''
  if (value < 20) return `${numberWords(value - 10)} belas`
  const rest = (divisor: number) => (value % divisor === 0 ? '' : ` ${numberWords(value % divisor)}`)
  if (value < 100) return `${numberWords(Math.floor(value / 10))} puluh${rest(10)}`
  if (value < 200) return `seratus${rest(100)}`
  if (value < 1_000) return `${numberWords(Math.floor(value / 100))} ratus${rest(100)}`
  if (value < 2_000) return `seribu${rest(1_000)}`
  const scale = scales.find(({ value: least }) => value >= least) ?? scales[3]
  return `${numberWords(Math.floor(value / scale.value))} ${scale.name}${rest(scale.value)}`
}

const whole = new Intl.NumberFormat('id-ID')
const rupiah = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 2 })

/** `1.250.000` */
export const thousands = (value: number): string => whole.format(value)

/** Whole rupiah in digits: `Rp1.250.000,00`. */
export const moneyText = (amount: number): string => `Rp${rupiah.format(amount)}`

/** Whole rupiah as receipts and decisions print them: `Rp1.250.000,00 (satu juta dua ratus lima puluh ribu rupiah)`. */
export const moneyWords = (amount: number): string => `${moneyText(amount)} (${numberWords(amount)} rupiah)`

/** A date as minutes spell it: `hari Senin tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam`. */
export function dateWords(date: string): string {
  const [weekday = ''] = longDate(date).split(',')
  const [day = '', month = '', year = ''] = letterDate(date).split(' ')
  return `hari ${weekday} tanggal ${numberWords(Number(day))} bulan ${month} tahun ${numberWords(Number(year))}`
}

/** `3 (tiga)` */
export const countWords = (value: number): string => `${value} (${numberWords(value)})`

/** `PKH`, `PKH dan Sembako`, `PKH, Sembako, dan PBI` */
export function listWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  const last = words[words.length - 1] ?? ''
  return words.length === 2 ? `${words[0]} dan ${last}` : `${words.slice(0, -1).join(', ')}, dan ${last}`
}

/** The last four characters of a card or account number, the rest hidden: `•••• 4321`. */
export function lastFour(number: string): string {
  const typed = number.replace(/[\s.-]/g, '')
  return typed.length <= 4 ? '••••' : `•••• ${typed.slice(-4)}`
}

/** First letter as a capital, the rest as written. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('id') + text.slice(1)

/** First letter small, the rest as written: for words that come to stand inside a sentence. */
export const uncapitalised = (text: string): string => text.charAt(0).toLocaleLowerCase('id') + text.slice(1)
