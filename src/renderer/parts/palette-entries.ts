import type { InputOf, OutputOf } from '#contract/contract.ts'
import { shortDate } from '#domain/business-day.ts'
import type { RoleRight } from '#domain/rights.ts'
import { type Command, keyLabel } from '../keys.ts'
import type { Screen, WorkKind } from '../navigation.ts'
import { expiredText } from './standing-words.ts'

/** What happens when an entry is chosen. */
export type PaletteAct =
  | { do: 'open'; screen: Screen }
  | { do: 'call-next' }
  | { do: 'hide' }
  | { do: 'add-service'; application: InputOf<'application.open'> }

export type PaletteEntry = {
  id: string
  group: 'Tindakan' | 'Tamu hari ini' | 'Tamu yang pernah datang' | 'Pekerjaan' | 'Layanan'
  label: string
  /** A few quiet words beside the label. */
  note: string
  /** Other words that find it. */
  words: string
  key?: string
  act: PaletteAct
}

type Board = OutputOf<'queue.board'>

type Action = {
  id: string
  label: string
  words: string
  act: PaletteAct
  command?: Command
  right?: RoleRight
}

const opens = (screen: Screen): PaletteAct => ({ do: 'open', screen })

const actions: readonly Action[] = [
  {
    id: 'new-visitor',
    label: 'Tamu baru',
    words: 'daftar kunjungan antrian nomor',
    act: opens({ name: 'new-visitor' }),
    command: 'new-visitor',
    right: 'visit.register',
  },
  {
    id: 'call-next',
    label: 'Panggil berikutnya',
    words: 'antrian nomor',
    act: { do: 'call-next' },
    command: 'call-next',
    right: 'queue.serve',
  },
  {
    id: 'counter',
    label: 'Lembar tamu',
    words: 'loket antrian beranda',
    act: opens({ name: 'counter' }),
    right: 'visit.read',
  },
  {
    id: 'complaint',
    label: 'Pengaduan baru',
    words: 'keluhan lapor',
    act: opens({ name: 'complaint', visitId: null }),
    command: 'complaint',
    right: 'complaint.register',
  },
  {
    id: 'guest-book',
    label: 'Buku tamu',
    words: 'kunjungan register daftar hadir',
    act: opens({ name: 'guest-book' }),
    right: 'visit.read',
  },
  {
    id: 'agenda',
    label: 'Buku agenda surat',
    words: 'nomor surat celah batal luar register',
    act: opens({ name: 'agenda' }),
    right: 'visit.read',
  },
  {
    id: 'registers',
    label: 'Register',
    words: 'cetak buku daftar rekap harian bulanan ekspedisi tanda terima bantuan proposal formulir',
    act: opens({ name: 'registers' }),
    right: 'visit.read',
  },
  {
    id: 'closing',
    label: 'Tutup hari',
    words: 'ekspor register selisih',
    act: opens({ name: 'closing' }),
    command: 'close-day',
    right: 'closing.close',
  },
  {
    id: 'unfinished',
    label: 'Yang belum selesai',
    words: 'mati listrik berhenti tergantung cetak nomor surat periksa',
    act: opens({ name: 'unfinished' }),
    right: 'visit.read',
  },
  {
    id: 'letter-templates',
    label: 'Redaksi surat',
    words: 'template isi kata kalimat surat ubah bawaan word',
    act: opens({ name: 'letter-templates' }),
    right: 'settings.change',
  },
  {
    id: 'backups',
    label: 'Cadangan',
    words: 'salinan backup pulihkan pemulihan periksa flashdisk',
    act: opens({ name: 'backups' }),
    right: 'backup.make',
  },
  {
    id: 'salvage',
    label: 'Penyelamatan data',
    words: 'rusak pulihkan cadangan selamatkan laporan',
    act: opens({ name: 'salvage' }),
    right: 'backup.make',
  },
  {
    id: 'settings',
    label: 'Pengaturan',
    words: 'printer pejabat kertas kop akun petugas hak akses PIN',
    act: opens({ name: 'settings' }),
  },
  {
    id: 'personal-data',
    label: 'Data pribadi',
    words: 'retensi musnah salinan hak insiden kebocoran PDP arsip',
    act: opens({ name: 'personal-data' }),
  },
  {
    id: 'standard',
    label: 'Standar pelayanan',
    words: 'keputusan SK persyaratan layanan selebaran poster maklumat alur pengaduan cetak dinding',
    act: opens({ name: 'standard' }),
  },
  {
    id: 'standard-import',
    label: 'Versi standar pelayanan',
    words: 'impor keputusan baru YAML katalog layanan',
    act: opens({ name: 'standard-import' }),
    right: 'settings.change',
  },
  { id: 'hide', label: 'Samarkan layar', words: 'kunci sembunyikan', act: { do: 'hide' }, command: 'hide' },
]

/** What the clerk may do, in the order of a day. */
export const actionEntries = (may: (right: RoleRight) => boolean): PaletteEntry[] =>
  actions
    .filter(({ right }) => right === undefined || may(right))
    .map(({ id, label, words, act, command }) => ({
      id,
      group: 'Tindakan',
      label,
      note: '',
      words,
      ...(command ? { key: keyLabel(command) } : {}),
      act,
    }))

const kinds: readonly { kind: WorkKind; label: string; count: keyof Board['work'] }[] = [
  { kind: 'ready-for-handover', label: 'Siap diserahkan', count: 'readyForHandover' },
  { kind: 'waiting-for-signature', label: 'Menunggu tanda tangan', count: 'waitingForSignature' },
  { kind: 'in-progress', label: 'Dikerjakan', count: 'inProgress' },
  { kind: 'waiting-for-papers', label: 'Menunggu berkas', count: 'waitingForPapers' },
  { kind: 'due-today', label: 'Jatuh tempo hari ini', count: 'dueToday' },
  { kind: 'late', label: 'Lewat janji waktu', count: 'late' },
]

export const workEntries = (board: Board | undefined): PaletteEntry[] =>
  kinds.map(({ kind, label, count }) => ({
    id: `work ${kind}`,
    group: 'Pekerjaan',
    label,
    note: board ? `${board.work[count]} permohonan` : '',
    words: 'daftar pekerjaan permohonan',
    act: opens({ name: 'work', kind }),
  }))

export const visitEntries = (visits: OutputOf<'visit.list'> | undefined): PaletteEntry[] =>
  (visits ?? []).map(visit => ({
    id: `visit ${visit.visitId}`,
    group: 'Tamu hari ini',
    label: visit.name,
    note: [visit.ticketLabel, visit.about].filter(Boolean).join(' · '),
    words: visit.ticketLabel ? `${visit.ticketLabel} ${visit.ticketLabel.replace('-', '')}` : '',
    act: opens({ name: 'counter', visitId: visit.visitId }),
  }))

/** People known from other days; those of today stand among today's visitors. */
export const personEntries = (people: OutputOf<'person.search'> | undefined, today: string): PaletteEntry[] =>
  (people ?? [])
    .filter(person => person.lastVisit?.date !== today)
    .slice(0, 5)
    .map(person => ({
      id: `person ${person.id}`,
      group: 'Tamu yang pernah datang',
      label: person.name,
      note: person.lastVisit
        ? `${shortDate(person.lastVisit.date)} · ${person.lastVisit.about}`
        : 'belum pernah datang',
      words: '',
      act: opens({ name: 'new-visitor' }),
    }))

/** A service is added to the visitor at this counter; with nobody there it begins a new visitor. */
export function serviceEntries(
  services: OutputOf<'catalogue.list-services'> | undefined,
  board: Board | undefined,
): PaletteEntry[] {
  const served = board?.serving.find(queued => queued.ticket.counter === board.counter)
  return (services ?? []).map(service => ({
    id: `service ${service.id}`,
    group: 'Layanan',
    label: service.shortName,
    note: [
      served ? `Tambahkan untuk ${served.ticket.label}` : `Tamu baru · ${service.promise}`,
      service.expired && service.validUntil ? expiredText(service.validUntil) : '',
    ]
      .filter(Boolean)
      .join(' · '),
    words: `${service.name} ${service.category}`,
    act: served
      ? { do: 'add-service', application: { visitId: served.visitId, serviceId: service.id } }
      : opens({ name: 'new-visitor' }),
  }))
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()

/** The entries in which every typed word begins a word, in the order they were given. */
export function matching(entries: readonly PaletteEntry[], query: string): PaletteEntry[] {
  const typed = plain(query).split(/\s+/).filter(Boolean)
  return entries.filter(entry => {
    const words = plain(`${entry.label} ${entry.words}`)
    return typed.every(
      word => words.split(/[\s·/,()-]+/).some(each => each.startsWith(word)) || words.includes(` ${word}`),
    )
  })
}
