import type { OutputOf } from '#contract/contract.ts'
import { businessDate, type Zone } from '#domain/business-day.ts'
import { type DueGroup, dueGroup } from '#domain/due-group.ts'
import { yearOf } from '#domain/working-calendar.ts'
import type { WorkKind } from '../../navigation.ts'

export type Work = OutputOf<'application.list'>[number]

type Words = { title: string; about: string; emptyTitle: string; empty: string }
type Sorting = { heading: string; kinds: readonly WorkKind[] }

/** The board's two ways to look at the same files. */
export const sortings: readonly Sorting[] = [
  { heading: 'Menurut janji waktu', kinds: ['late', 'due-today', 'due-soon', 'due-later', 'no-fixed-time'] },
  {
    heading: 'Menurut siapa yang ditunggu',
    kinds: ['ready-for-handover', 'waiting-for-papers', 'waiting-for-signature', 'outside', 'in-progress'],
  },
]

/** Whether a file stands in a list; a file stands in one list of each sorting, and in `outside` besides. */
export function standsIn(kind: WorkKind, work: Work, now: string, zone: Zone): boolean {
  if (kind === 'all') return true
  if (kind === 'outside') return work.whom === 'outside'
  return work.kind === kind || dueGroup(work, now, zone) === (kind as DueGroup)
}

/** By the promised time; files without one after them, the oldest first. */
export const byDueTime = (a: Work, b: Work): number =>
  (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9') || a.since.localeCompare(b.since)

/** The years that a promise reaches into, this one included, for which the office has no holidays. */
export function yearsWithoutHolidays(
  rows: readonly Pick<Work, 'dueAt'>[],
  today: string,
  filled: readonly number[],
  zone: Zone,
): number[] {
  const promised = rows.flatMap(({ dueAt }) => (dueAt ? [yearOf(businessDate(dueAt, zone))] : []))
  return [...new Set([yearOf(today), ...promised])].filter(year => !filled.includes(year)).sort()
}

/** The lists of unfinished work in the clerk's words. */
export const workKinds: Record<WorkKind, Words> = {
  all: {
    title: 'Semua pekerjaan',
    about: 'Semua permohonan yang belum selesai, menurut janji waktunya.',
    emptyTitle: 'Tidak ada pekerjaan yang terbuka',
    empty: 'Permohonan muncul di sini setelah berkasnya diperiksa.',
  },
  late: {
    title: 'Lewat janji waktu',
    about: 'Sudah melewati waktu yang dijanjikan; dahulukan yang teratas.',
    emptyTitle: 'Tidak ada yang terlambat',
    empty: 'Permohonan muncul di sini bila melewati janji waktunya.',
  },
  'due-today': {
    title: 'Jatuh tempo hari ini',
    about: 'Janji waktunya berakhir hari ini.',
    emptyTitle: 'Tidak ada yang jatuh tempo hari ini',
    empty: 'Permohonan muncul di sini pada hari terakhir janji waktunya.',
  },
  'due-soon': {
    title: 'Dalam 7 hari',
    about: 'Janji waktunya berakhir dalam tujuh hari ke depan.',
    emptyTitle: 'Tidak ada yang jatuh tempo dalam 7 hari',
    empty: 'Permohonan muncul di sini sepekan sebelum janji waktunya berakhir.',
  },
  'due-later': {
    title: 'Lebih dari 7 hari',
    about: 'Janji waktunya masih lebih dari tujuh hari lagi.',
    emptyTitle: 'Tidak ada janji waktu yang masih jauh',
    empty: 'Permohonan dengan janji waktu panjang muncul di sini.',
  },
  'no-fixed-time': {
    title: 'Tanpa waktu pasti',
    about: 'Keputusan tidak menjanjikan waktu yang pasti; yang paling lama menunggu di atas.',
    emptyTitle: 'Tidak ada permohonan tanpa waktu pasti',
    empty: 'Layanan “sesuai kasus” dan “tergantung kelengkapan berkas” muncul di sini.',
  },
  'ready-for-handover': {
    title: 'Siap diserahkan',
    about: 'Surat yang sudah jadi dan menunggu diambil pemohon.',
    emptyTitle: 'Tidak ada yang menunggu diambil',
    empty: 'Permohonan muncul di sini setelah suratnya ditandatangani.',
  },
  'waiting-for-papers': {
    title: 'Menunggu berkas',
    about: 'Pemohon pulang melengkapi berkas; waktunya tidak berjalan.',
    emptyTitle: 'Tidak ada yang menunggu berkas',
    empty: 'Permohonan muncul di sini setelah lembar kekurangan berkas diberikan.',
  },
  'waiting-for-signature': {
    title: 'Menunggu tanda tangan',
    about: 'Surat yang sudah bernomor dan ada di meja pejabat.',
    emptyTitle: 'Tidak ada surat di meja pejabat',
    empty: 'Surat muncul di sini setelah dinomori dan dicetak.',
  },
  outside: {
    title: 'Menunggu instansi lain',
    about: 'Langkahnya ada pada desa, kecamatan, atau instansi di luar kantor.',
    emptyTitle: 'Tidak ada yang menunggu instansi lain',
    empty: 'Permohonan muncul di sini bila langkah berikutnya dikerjakan di luar kantor.',
  },
  'in-progress': {
    title: 'Dikerjakan',
    about: 'Berkasnya lengkap dan langkahnya sedang berjalan.',
    emptyTitle: 'Tidak ada yang sedang dikerjakan',
    empty: 'Permohonan muncul di sini setelah berkasnya lengkap dan diterima.',
  },
}
