import type { InputOf, OutputOf } from '#contract/contract.ts'
import type { Tone } from './parts/state-badge.tsx'

type Sheet = OutputOf<'visit.read'>
type Application = Sheet['applications'][number]
type Letter = Application['letters'][number]
type Register = InputOf<'visit.register'>

/** The clerk's words for what the contract names in English. */
export const applicationStateText: Record<Application['state'], { text: string; tone: Tone }> = {
  open: { text: 'Berkas diperiksa', tone: 'accent' },
  incomplete: { text: 'Menunggu berkas', tone: 'attention' },
  complete: { text: 'Dikerjakan', tone: 'accent' },
  ready: { text: 'Siap diserahkan', tone: 'ok' },
  'handed-over': { text: 'Selesai', tone: 'ok' },
  cancelled: { text: 'Dibatalkan', tone: 'neutral' },
}

export const letterStateText: Record<Letter['state'], { text: string; tone: Tone }> = {
  draft: { text: 'Konsep', tone: 'neutral' },
  final: { text: 'Menunggu tanda tangan', tone: 'attention' },
  signed: { text: 'Siap diserahkan', tone: 'ok' },
  'handed-over': { text: 'Sudah diserahkan', tone: 'ok' },
  void: { text: 'Dibatalkan', tone: 'problem' },
}

export const purposeText: Record<Register['purpose'], string> = {
  service: 'Layanan',
  complaint: 'Pengaduan',
  information: 'Informasi',
  meeting: 'Bertemu',
  other: 'Lainnya',
}

export const actingForText: Record<Register['actingFor'], string> = {
  self: 'Diri sendiri',
  family: 'Keluarga',
  proxy: 'Kuasa',
  'village-officer': 'Petugas desa',
  institution: 'Lembaga',
}

/** Shorter than the domain's words, for a row of choices. */
export const shortPriorityText: Record<Register['priority'], string> = {
  none: 'Tidak',
  elderly: 'Lanjut usia',
  disabled: 'Disabilitas',
  'pregnant-or-nursing': 'Hamil atau menyusui',
}

export const sexText = { male: 'Laki-laki', female: 'Perempuan' } as const

export const relationText: Record<string, string> = {
  self: 'diri sendiri',
  family: 'keluarga',
  proxy: 'kuasa',
  'village-officer': 'petugas desa',
  companion: 'pendamping',
}

/** Options of a Choice, in the order of the words. */
export const optionsOf = <T extends string>(words: Record<T, string>): { value: T; label: string }[] =>
  (Object.keys(words) as T[]).map(value => ({ value, label: words[value] }))
