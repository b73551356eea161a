import type { DueList } from '#domain/papers/registers.ts'
import type { ApplicationReceipt, ComplaintReceipt, MissingPapersSheet, TicketSlip } from '#domain/papers/slips.ts'

/** Obvious test data: nobody of these exists. */
const office = {
  name: 'Dinas Sosial Kabupaten Mojokerto',
  letterheadLines: [
    'PEMERINTAH KABUPATEN MOJOKERTO',
    'DINAS SOSIAL',
    'JL. R.A. BASUNI NO. 08 Kode Pos 61361 Jawa timur',
    'Telp. (0321) 321539 Fax. (0321) 392503',
  ],
  seat: 'Mojokerto',
}

const slip = { office, counter: 'Loket 1', date: '2026-11-23', time: '09.41 WIB', reprint: false }

export const ticket: TicketSlip = { ...slip, fileTitle: 'A-014', label: 'A-014', laneName: 'Umum', ahead: 3 }

const ktp = { text: 'Fotokopi KTP dan KK', form: 'Fotokopi', quantity: 1, issuer: null, endorsedBy: null }
const sktm = {
  text: 'Surat Keterangan Tidak Mampu dari Desa / Kelurahan mengetahui Camat',
  form: 'Asli',
  quantity: null,
  issuer: 'Desa / Kelurahan',
  endorsedBy: 'Camat',
}
const proposal = {
  text: 'Template Usulan dari Desa',
  form: 'Formulir',
  quantity: null,
  issuer: 'Desa',
  endorsedBy: null,
}

export const receipt: ApplicationReceipt = {
  ...slip,
  fileTitle: 'TT-2026-0031',
  number: 'TT-2026-0031',
  service: 'Rekomendasi Biakesmaskin',
  decree: 'Keputusan Nomor 188.45/50/2023',
  applicant: 'Siti Contoh',
  ticketLabel: 'A-014',
  papers: [ktp, sktm],
  officer: 'Rini Contoh',
  promise: '15 – 20 Menit',
  dueOn: '2026-11-23',
}

export const missing: MissingPapersSheet = {
  ...slip,
  fileTitle: 'KB-2026-0007',
  number: 'KB-2026-0007',
  service: 'Rekomendasi Biakesmaskin',
  decree: 'Keputusan Nomor 188.45/50/2023',
  applicant: 'Siti Contoh',
  missing: [[sktm], [ktp, proposal]],
  officer: 'Rini Contoh',
}

export const complaintSlip: ComplaintReceipt = {
  ...slip,
  fileTitle: 'ADU-2026-0004',
  number: 'ADU-2026-0004',
  complainant: 'Budi Uji',
  channel: 'Tatap muka',
  matter: 'Bantuan belum diterima sejak bulan Agustus',
  officer: 'Rini Contoh',
}

/** Head of whatever is printed as a register. */
export const registerHead = { office, counter: 'Loket 1', date: '2026-11-23', keeper: 'Rini Contoh' }

export const dueRows = (count: number): DueList => ({
  ...registerHead,
  fileTitle: 'jatuh-tempo-2026-11-23',
  rows: Array.from({ length: count }, (_, index) => ({
    due: '24 Nov 2026, 16.00 WIB',
    standing: index === 0 ? 'Lewat janji' : 'Dalam 7 hari',
    name: `Tamu Contoh ${index + 1}`,
    service: 'Rekomendasi izin LKS',
    waitsFor: 'Kepala Bidang Pemberdayaan',
    since: '20 Nov 2026',
  })),
})
