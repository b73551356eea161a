/** What of a broken file is looked for in the present data, and entered again by hand where it is missing. */
export const salvagedKinds = ['visit', 'ticket', 'letter-number', 'complaint', 'handover'] as const
export type SalvagedKind = (typeof salvagedKinds)[number]

export const salvagedKindNames: Readonly<Record<SalvagedKind, string>> = {
  visit: 'Kunjungan',
  ticket: 'Nomor antrian',
  'letter-number': 'Nomor surat',
  complaint: 'Pengaduan',
  handover: 'Serah terima',
}

/** The tables that hold the office's work, in the clerk's words; the others are counted together. */
export const salvagedTableNames: Readonly<Record<string, string>> = {
  visit: 'Kunjungan',
  person: 'Data tamu',
  ticket: 'Nomor antrian',
  application: 'Permohonan',
  checklist_mark: 'Daftar periksa',
  letter: 'Surat',
  letter_number: 'Nomor surat',
  handover: 'Serah terima',
  complaint: 'Pengaduan',
  day_closing: 'Tutup hari',
  audit_event: 'Jejak audit',
}
