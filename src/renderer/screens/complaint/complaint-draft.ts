import type { InputOf, OutputOf } from '#contract/contract.ts'

type Register = InputOf<'complaint.register'>
export type Channel = Register['channel']
export type Category = Register['category']

/** The form as it stands; texts are kept as typed. */
export type ComplaintDraft = {
  anonymous: boolean
  name: string
  sex: Register['complainantSex']
  address: string
  contact: string
  channel: Channel
  category: Category | null
  matter: string
  chronology: string
}

export const channelText: Record<Channel, string> = {
  counter: 'Tatap muka',
  phone: 'Telepon',
  box: 'Kotak pengaduan',
  email: 'Email',
  'sp4n-lapor': 'SP4N-LAPOR',
  application: 'Aplikasi',
  letter: 'Surat',
}

export const categoryText: Record<Category, string> = {
  service: 'Pelayanan',
  aid: 'Bantuan sosial',
  officer: 'Petugas',
  violence: 'Kekerasan',
  other: 'Lainnya',
}

export const blankComplaint: ComplaintDraft = {
  anonymous: false,
  name: '',
  sex: null,
  address: '',
  contact: '',
  channel: 'counter',
  category: null,
  matter: '',
  chronology: '',
}

/** A complaint of somebody who is registered as a visitor begins with what is known of them. */
export function complaintOf(visit: OutputOf<'visit.read'>): ComplaintDraft {
  const { person } = visit
  return {
    ...blankComplaint,
    name: person.name,
    sex: person.sex,
    address: [person.address, person.village, person.district].filter(Boolean).join(', '),
    contact: person.phone ?? '',
    matter: visit.purpose === 'complaint' ? (visit.purposeNote ?? '') : '',
  }
}

export type ComplaintProblems = Partial<Record<'name' | 'category' | 'matter' | 'chronology', string>>

/** What still keeps the complaint from being recorded, by field, in reading order. */
export const complaintProblems = (draft: ComplaintDraft): ComplaintProblems => ({
  ...(draft.category === null ? { category: 'Pilih jenis pengaduannya.' } : {}),
  ...(!draft.anonymous && draft.name.trim() === ''
    ? { name: 'Tuliskan nama pelapor, atau pilih tanpa nama bila pelapor tidak ingin disebut.' }
    : {}),
  ...(draft.matter.trim() === '' ? { matter: 'Tuliskan pokok pengaduan dalam satu kalimat.' } : {}),
  ...(draft.chronology.trim() === '' ? { chronology: 'Tuliskan apa yang terjadi, kapan, dan di mana.' } : {}),
})

const orNull = (text: string): string | null => text.trim() || null

export const registerInput = (draft: ComplaintDraft, category: Category, visitId: string | null): Register => ({
  visitId,
  anonymous: draft.anonymous,
  complainantName: draft.anonymous ? null : orNull(draft.name),
  complainantSex: draft.anonymous ? null : draft.sex,
  complainantAddress: draft.anonymous ? null : orNull(draft.address),
  contact: orNull(draft.contact),
  channel: draft.channel,
  category,
  matter: draft.matter,
  chronology: draft.chronology,
})
