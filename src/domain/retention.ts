import { isCalendarDate } from './business-day.ts'

/** The kinds of record that have a period of their own. An application takes its papers along, a letter its handover. */
export const retainedKinds = ['visit', 'application', 'letter', 'complaint', 'audit'] as const

export type RetainedKind = (typeof retainedKinds)[number]

export const retainedKindNames: Readonly<Record<RetainedKind, string>> = {
  visit: 'Buku tamu dan kunjungan',
  application: 'Permohonan dan berkasnya',
  letter: 'Surat dan serah terimanya',
  complaint: 'Pengaduan',
  audit: 'Isi jejak audit',
}

/** From when on the years of a kind are counted, in the words of screen and paper. */
export const retainedSince: Readonly<Record<RetainedKind, string>> = {
  visit: 'sejak hari kunjungan',
  application: 'sejak permohonan selesai atau dibatalkan',
  letter: 'sejak tanggal surat',
  complaint: 'sejak pengaduan diterima',
  audit: 'sejak peristiwa dicatat',
}

/** Whole years; null keeps a kind for good. */
export type RetentionPeriods = Readonly<Record<RetainedKind, number | null>>

/**
 * What the program ships. UU 27/2022 art. 44 lets personal data be destroyed when the period of the archive schedule is
 * over and names no number; UU 43/2009 and PP 28/2012 leave the schedule (JRA) to each region, so every number here is a
 * default that the office confirms against its own JRA.
 *
 * visit: no schedule names a guest book; five years is the least that Permenkominfo 20/2016 art. 15 asks of personal
 * data kept electronically where no rule names a period. application, letter: three years active and seven inactive,
 * as regional schedules after Permendagri 83/2022 have for 400.9.7 (social aid) and 400.9.14.5 (direct aid). complaint:
 * no number found; kept as long as the file it may be about. audit: no number found; as long as the longest of the
 * others, so that the trail never ends before its subject.
 */
export const shippedPeriods: RetentionPeriods = { visit: 5, application: 10, letter: 10, complaint: 10, audit: 10 }

/** The longest period an office can name; above it a kind is better kept for good. */
export const LONGEST_PERIOD = 100

/**
 * The first day whose records are still kept on a day of the office: what is older has passed its period. The last day of
 * a period belongs to it, so a record of 23 November 2021 kept five years passes on 24 November 2026. Null where nothing
 * ever passes. A 29 February stands for the 1 March of a year that has none.
 */
export function firstKeptDay(asOf: string, years: number | null): string | null {
  if (years === null) return null
  const year = String(Number(asOf.slice(0, 4)) - years).padStart(4, '0')
  const day = `${year}${asOf.slice(4)}`
  return isCalendarDate(day) ? day : `${year}-03-01`
}

/** Whether the audit trail is kept at least as long as every record it guards. */
export function trailOutlasts({ audit, ...records }: RetentionPeriods): boolean {
  return audit === null || Object.values(records).every(years => years !== null && years <= audit)
}

/** "10 tahun sejak tanggal surat" */
export const periodText = (kind: RetainedKind, years: number | null): string =>
  years === null ? 'disimpan permanen' : `${years} tahun ${retainedSince[kind]}`

/** What stands in the place of a name, matter or other text that was destroyed. */
export const destroyedText = '(dimusnahkan)'
