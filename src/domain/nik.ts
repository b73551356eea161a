import { daysInMonth } from './business-day.ts'
import type { CalendarDate } from './standard.ts'

export type NikProblemCode = 'not-digits' | 'length' | 'unknown-province' | 'month' | 'day' | 'no-such-date' | 'serial'

/** A warning; a NIK is never refused for it, since the card may be right and the structure wrong. */
export interface NikProblem {
  readonly code: NikProblemCode
  /** What is wrong and what to do, for the clerk. */
  readonly sentence: string
}

export type NikReading =
  | {
      readonly ok: true
      /** Province and kabupaten/kota of the first registration, "3516"; it never changes when somebody moves. */
      readonly regionCode: string
      readonly birthDate: CalendarDate
      readonly sex: 'male' | 'female'
    }
  | { readonly ok: false; readonly problems: readonly NikProblem[] }

const NIK_LENGTH = 16
const WOMAN_DAY_OFFSET = 40

const provinceCodes = new Set(
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96'.split(
    ' ',
  ),
)

/** A NIK without the spaces, dots and dashes it may have been typed with. */
export const bareNik = (typed: string): string => typed.replaceAll(/[\s.\-‐-―]/g, '')

/**
 * Reads a NIK by its structure: province 2, kabupaten/kota 2, kecamatan 2, birth date DDMMYY (women: day + 40), serial 4.
 * The century is the latest in which the birth date exists and is not after `today` (YYYY-MM-DD).
 */
export function readNik(typed: string, today: CalendarDate): NikReading {
  const nik = bareNik(typed)
  if (!/^\d*$/.test(nik)) {
    return failed([
      ['not-digits', 'NIK memuat huruf atau tanda selain angka. Ketik 16 angka seperti pada KTP atau KK.'],
    ])
  }
  if (nik.length !== NIK_LENGTH) {
    return failed([['length', `NIK berisi ${nik.length} angka, seharusnya 16. Cocokkan lagi dengan KTP atau KK.`]])
  }
  const part = (from: number, to: number): number => Number(nik.slice(from, to))
  const [day, month, year] = [part(6, 8), part(8, 10), part(10, 12)]
  const female = day > WOMAN_DAY_OFFSET
  const birthDay = female ? day - WOMAN_DAY_OFFSET : day
  const monthOk = month >= 1 && month <= 12
  const dayOk = birthDay >= 1 && birthDay <= 31
  const birthDate = monthOk && dayOk ? latestDate(year, month, birthDay, today) : undefined
  const problems: [NikProblemCode, string][] = []
  if (!provinceCodes.has(nik.slice(0, 2))) {
    problems.push([
      'unknown-province',
      `Dua angka pertama (${nik.slice(0, 2)}) bukan kode provinsi. Cocokkan lagi dengan KTP atau KK.`,
    ])
  }
  if (!monthOk) {
    problems.push(['month', `Bulan lahir dalam NIK (${nik.slice(8, 10)}) tidak ada. Periksa angka ke-9 dan ke-10.`])
  }
  if (!dayOk) {
    problems.push([
      'day',
      `Tanggal lahir dalam NIK (${nik.slice(6, 8)}) tidak mungkin: laki-laki 01 sampai 31, perempuan 41 sampai 71. Periksa angka ke-7 dan ke-8.`,
    ])
  }
  if (monthOk && dayOk && birthDate === undefined) {
    problems.push([
      'no-such-date',
      `Tanggal ${birthDay}-${month} tidak ada pada tahun ${nik.slice(10, 12)}. Periksa angka ke-7 sampai ke-12.`,
    ])
  }
  if (nik.endsWith('0000')) {
    problems.push(['serial', 'Empat angka terakhir 0000, padahal nomor urut mulai dari 0001. Periksa akhir NIK.'])
  }
  if (birthDate === undefined || problems.length > 0) return failed(problems)
  return { ok: true, regionCode: nik.slice(0, 4), birthDate, sex: female ? 'female' : 'male' }
}

function latestDate(yearInCentury: number, month: number, day: number, today: CalendarDate): CalendarDate | undefined {
  const century = Math.floor(Number(today.slice(0, 4)) / 100) * 100
  for (const year of [century + yearInCentury, century - 100 + yearInCentury]) {
    const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    if (day <= daysInMonth(year, month) && date <= today) return date
  }
  return undefined
}

const failed = (problems: readonly (readonly [NikProblemCode, string])[]): NikReading => ({
  ok: false,
  problems: problems.map(([code, sentence]) => ({ code, sentence })),
})
