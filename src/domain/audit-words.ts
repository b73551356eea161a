import { isCalendarDate, letterDate } from './business-day.ts'
import { masked } from './mask.ts'

/** The parts of a visitor's file whose changes a person may read, in the clerk's words. */
const subjectNames: Readonly<Record<string, string>> = {
  visit: 'Kunjungan',
  person: 'Data tamu',
  ticket: 'Nomor antrian',
  application: 'Permohonan',
  application_visit: 'Kunjungan permohonan',
  checklist_mark: 'Daftar periksa',
  condition_answer: 'Jawaban syarat',
  rule_entry: 'Isian syarat',
  rule_exception: 'Pengecualian syarat',
  attachment: 'Lampiran',
  registry_check: 'Pemeriksaan register',
  step_event: 'Langkah',
  letter: 'Surat',
  letter_number: 'Nomor surat',
  handover: 'Serah terima',
  complaint: 'Pengaduan',
  print_job: 'Cetakan',
}

/** Columns that mean something to a reader; the others are ids, times that stand beside the row, and inner forms. */
const fieldNames: Readonly<Record<string, string>> = {
  name: 'Nama',
  nik: 'NIK',
  kkNumber: 'No. KK',
  phone: 'Telepon',
  birthPlace: 'Tempat lahir',
  birthDate: 'Tanggal lahir',
  religion: 'Agama',
  occupation: 'Pekerjaan',
  address: 'Alamat',
  village: 'Desa atau kelurahan',
  district: 'Kecamatan',
  purposeNote: 'Keterangan',
  state: 'Keadaan',
  counter: 'Loket',
  printState: 'Hasil cetak',
  receiptNumber: 'Nomor tanda terima',
  missingSheetNumber: 'Nomor lembar kekurangan',
  closedReason: 'Alasan',
  mark: 'Tanda',
  answer: 'Jawaban',
  entry: 'Isian',
  removalReason: 'Alasan',
  found: 'Ditemukan',
  period: 'Periode',
  event: 'Kejadian',
  note: 'Catatan',
  title: 'Judul',
  numberText: 'Nomor',
  signedOn: 'Ditandatangani',
  voidReason: 'Alasan pembatalan',
  reason: 'Alasan',
  recipientName: 'Penerima',
  relation: 'Hubungan',
  identityShown: 'Identitas ditunjukkan',
  matter: 'Pokok aduan',
  complainantName: 'Pelapor',
  complainantAddress: 'Alamat pelapor',
  contact: 'Kontak',
  printer: 'Printer',
  confidential: 'Rahasia',
  hasIdentity: 'Identitas',
}

const valueWords: Readonly<Record<string, string>> = {
  waiting: 'menunggu',
  called: 'dipanggil',
  serving: 'dilayani',
  held: 'ditunda',
  absent: 'tidak hadir',
  finished: 'selesai',
  open: 'diperiksa',
  incomplete: 'menunggu berkas',
  complete: 'dikerjakan',
  ready: 'siap diserahkan',
  'handed-over': 'diserahkan',
  cancelled: 'dibatalkan',
  draft: 'konsep',
  final: 'final',
  signed: 'ditandatangani',
  void: 'batal',
  used: 'dipakai',
  outside: 'dari luar',
  present: 'ada',
  missing: 'tidak ada',
  completed: 'selesai',
  returned: 'dikembalikan',
  paused: 'menunggu pemohon',
  continued: 'dilanjutkan',
  sent: 'dikirim keluar',
  back: 'kembali dari luar',
  offered: 'diserahkan kepada rekan',
  accepted: 'diterima rekan',
  rejected: 'dikembalikan rekan',
  reported: 'hasil kunjungan dicatat',
  unprinted: 'belum dicetak',
  printed: 'tercetak',
  failed: 'gagal cetak',
  unknown: 'belum pasti',
  self: 'diri sendiri',
  family: 'keluarga',
  proxy: 'kuasa',
  'village-officer': 'petugas desa',
  companion: 'pendamping',
  paper: 'di kertas',
  pad: 'di layar',
}

/** Fields whose values are the program's own words; what people typed is told as they typed it. */
const coded = new Set(['state', 'printState', 'mark', 'event', 'relation', 'signedOn'])
const flags = new Set(['answer', 'found', 'confidential', 'hasIdentity'])
const numbers = new Set(['nik', 'kkNumber', 'phone', 'contact'])

export type AuditedChange = { readonly field: string; readonly before: string | null; readonly after: string | null }
export type AuditedText = { readonly what: string; readonly changes: AuditedChange[] }

type Audited = { readonly subject: string; readonly before: string | null; readonly after: string | null }

/**
 * What an audit event says to a reader: "Surat diubah", and each field before and after. Numbers of a person are always
 * masked. Of a sealed case only the names of the fields are told.
 */
export function auditWords(event: Audited, sealed: boolean): AuditedText {
  const before = rowOf(event.before)
  const after = rowOf(event.after)
  const verb = event.before === null ? 'dicatat' : event.after === null ? 'dihapus' : 'diubah'
  const fields = Object.keys(fieldNames).filter(field => (before[field] ?? null) !== (after[field] ?? null))
  const tell = (field: string, value: unknown) => (sealed ? null : valueText(field, value))
  return {
    what: `${subjectNames[event.subject] ?? 'Catatan lain'} ${verb}`,
    changes: fields.map(field => ({
      field: fieldNames[field] ?? field,
      before: tell(field, before[field]),
      after: tell(field, after[field]),
    })),
  }
}

const rowOf = (text: string | null): Record<string, unknown> =>
  text === null ? {} : (JSON.parse(text) as Record<string, unknown>)

function valueText(field: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  if (flags.has(field)) return value === 1 ? 'ya' : 'tidak'
  const text = String(value)
  if (isCalendarDate(text)) return letterDate(text)
  if (numbers.has(field)) return masked(text)
  return coded.has(field) ? (valueWords[text] ?? text) : text
}
