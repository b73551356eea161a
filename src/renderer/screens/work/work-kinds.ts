import type { OutputOf } from '#contract/contract.ts'
import type { WorkKind } from '../../navigation.ts'

type Words = {
  title: string
  about: string
  emptyTitle: string
  empty: string
  count: keyof OutputOf<'queue.board'>['work']
}

/** The lists of unfinished work in the clerk's words. */
export const workKinds: Record<WorkKind, Words> = {
  'ready-for-handover': {
    title: 'Siap diserahkan',
    about: 'Surat yang sudah jadi dan menunggu diambil.',
    emptyTitle: 'Tidak ada yang menunggu diambil',
    empty: 'Permohonan muncul di sini setelah suratnya ditandatangani.',
    count: 'readyForHandover',
  },
  'waiting-for-signature': {
    title: 'Menunggu tanda tangan',
    about: 'Surat yang sudah bernomor dan ada di meja pejabat.',
    emptyTitle: 'Tidak ada surat di meja pejabat',
    empty: 'Surat muncul di sini setelah dinomori dan dicetak.',
    count: 'waitingForSignature',
  },
  'in-progress': {
    title: 'Dikerjakan',
    about: 'Berkasnya lengkap dan langkahnya sedang berjalan.',
    emptyTitle: 'Tidak ada yang sedang dikerjakan',
    empty: 'Permohonan muncul di sini setelah berkasnya lengkap dan diterima.',
    count: 'inProgress',
  },
  'waiting-for-papers': {
    title: 'Menunggu berkas',
    about: 'Pemohon pulang melengkapi berkas; waktunya tidak berjalan.',
    emptyTitle: 'Tidak ada yang menunggu berkas',
    empty: 'Permohonan muncul di sini setelah lembar kekurangan berkas diberikan.',
    count: 'waitingForPapers',
  },
  late: {
    title: 'Lewat janji waktu',
    about: 'Sudah melewati waktu yang dijanjikan; dahulukan yang teratas.',
    emptyTitle: 'Tidak ada yang terlambat',
    empty: 'Permohonan muncul di sini bila melewati janji waktunya.',
    count: 'late',
  },
}
