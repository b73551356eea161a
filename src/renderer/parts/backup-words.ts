import type { OutputOf } from '#contract/contract.ts'
import { businessDate, letterDate, localTime, type Zone } from '#domain/business-day.ts'

export type Copy = OutputOf<'backup.list'>['copies'][number]
export type Proof = OutputOf<'backup.prove'>
export type SecondFailure = NonNullable<OutputOf<'backup.list'>['secondFailure']>

type Work = Proof['since']

export const secondFailureTexts: Record<SecondFailure, string> = {
  missing: 'Folder cadangan kedua tidak ditemukan. Sambungkan disknya atau nyalakan komputernya.',
  'not-writable': 'Folder cadangan kedua tidak boleh ditulisi. Periksa izinnya.',
  full: 'Disk cadangan kedua penuh. Kosongkan tempat atau ganti disknya.',
  hangs: 'Folder cadangan kedua tidak menjawab. Cabut dan sambungkan lagi disknya, atau periksa jaringan.',
  broken: 'Salinan di folder cadangan kedua tidak utuh. Ganti disknya.',
}

/** "3 kunjungan dan 1 nomor surat"; null where it is none of either. */
export function workText({ visits, letterNumbers }: Work): string | null {
  const parts = [visits > 0 && `${visits} kunjungan`, letterNumbers > 0 && `${letterNumbers} nomor surat`]
  return parts.filter(Boolean).join(' dan ') || null
}

export const placeText = ({ place, beforeRestoration }: Copy): string =>
  beforeRestoration ? 'Komputer ini, sebelum pemulihan' : place === 'local' ? 'Komputer ini' : 'Folder kedua'

/** "23 November 2026, 09.52 WIB" */
export const whenText = (instant: string, zone: Zone): string =>
  `${letterDate(businessDate(instant, zone))}, ${localTime(instant, zone)}`

/** Until when a copy goes, in words. */
export const untilText = ({ until }: Pick<Proof, 'until'>, zone: Zone): string =>
  until === null ? 'belum ada catatan' : whenText(until, zone)

/** What the present data holds and the copy does not. */
export function missingText({ since, eventsSince }: Proof): string {
  const work = workText(since)
  if (work !== null) return `${work} dicatat sesudah salinan ini dibuat.`
  return eventsSince > 0
    ? 'Tidak ada kunjungan atau nomor surat yang dicatat sesudah salinan ini dibuat.'
    : 'Semua yang tercatat sekarang ada di salinan ini.'
}
