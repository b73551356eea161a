export const COMPLAINT_CHANNELS = ['counter', 'phone', 'box', 'email', 'sp4n-lapor', 'application', 'letter'] as const
export type ComplaintChannel = (typeof COMPLAINT_CHANNELS)[number]

export const channelText: Record<ComplaintChannel, string> = {
  counter: 'Tatap muka',
  phone: 'Telepon',
  box: 'Kotak pengaduan',
  email: 'Surel',
  'sp4n-lapor': 'SP4N-LAPOR',
  application: 'Aplikasi',
  letter: 'Surat',
}

export const COMPLAINT_CATEGORIES = ['service', 'aid', 'officer', 'violence', 'other'] as const
export type ComplaintCategory = (typeof COMPLAINT_CATEGORIES)[number]

/** A complaint about violence is a sealed case; lists and registers leave its category out. */
export const categoryText: Record<ComplaintCategory, string> = {
  service: 'Pelayanan',
  aid: 'Bantuan sosial',
  officer: 'Petugas',
  violence: 'Kekerasan',
  other: 'Lain-lain',
}
