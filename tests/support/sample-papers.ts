import type { ComplaintRegister, DueList, GuestBook, HandoverBook, LetterAgenda } from '#domain/papers/registers.ts'
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

const register = { office, counter: 'Loket 1', date: '2026-11-23', keeper: 'Rini Contoh' }

export const guests = (count: number): GuestBook => ({
  ...register,
  fileTitle: 'buku-tamu-2026-11-23',
  rows: Array.from({ length: count }, (_, index) => ({
    no: index + 1,
    time: '09.41',
    name: index % 7 === 6 ? 'Tamu layanan C' : `Tamu Contoh ${index + 1}`,
    sex: index % 2 === 0 ? 'P' : 'L',
    address: index % 7 === 6 ? '' : 'Dusun Contoh RT 02 RW 01, Desa Jabon, Kecamatan Mojoanyar',
    phone: index % 7 === 6 ? '' : '081200000000',
    purpose: index % 7 === 6 ? 'Layanan C' : 'Surat Keterangan Terdaftar DTKS',
    meets: '',
    ticketLabel: `A-${String(index + 1).padStart(3, '0')}`,
  })),
})

export const agenda: LetterAgenda = {
  ...register,
  fileTitle: 'agenda-surat-2026-11-23',
  rows: [
    {
      serial: 412,
      numberText: '400.9.14/412/416-106/2026',
      date: '2026-11-23',
      addressee: 'Yang bersangkutan',
      about: 'Surat keterangan terdaftar DTKS/DTSEN a.n. Siti Contoh',
      author: 'Rini Contoh',
      signatory: 'Dr. Kepala Contoh, S.Sos., M.Si.',
      copies: '',
      remark: '',
    },
    {
      serial: 413,
      numberText: '400.9.14/413/416-106/2026',
      date: '2026-11-23',
      addressee: '',
      about: 'Surat keterangan terdaftar DTKS/DTSEN a.n. Budi Uji',
      author: 'Rini Contoh',
      signatory: 'Dr. Kepala Contoh, S.Sos., M.Si.',
      copies: '',
      remark: 'Batal: nama pada surat keliru',
    },
    {
      serial: 414,
      numberText: '400.9/414/416-106/2026',
      date: '2026-11-23',
      addressee: '',
      about: 'Undangan rapat',
      author: 'Rini Contoh',
      signatory: '',
      copies: '',
      remark: 'Nomor dari luar: diambil melalui SRIKANDI',
    },
  ],
}

/** One opaque dot, so that a cell with a signature has something to show. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

export const handovers: HandoverBook = {
  ...register,
  fileTitle: 'buku-serah-terima-2026-11-23',
  rows: [
    {
      no: 1,
      time: '10.05',
      letterNumber: '400.9.14/412/416-106/2026',
      letterTitle: 'Surat keterangan terdaftar DTKS/DTSEN',
      recipient: 'Siti Contoh',
      relation: 'Yang bersangkutan',
      identityShown: 'KTP',
      officer: 'Rini Contoh',
      signaturePng: dot,
    },
    {
      no: 2,
      time: '11.20',
      letterNumber: '',
      letterTitle: 'Cetak DTKS/DTSEN',
      recipient: 'Budi Uji',
      relation: 'Keluarga',
      identityShown: 'KTP',
      officer: 'Rini Contoh',
      signaturePng: null,
    },
  ],
}

export const dueRows = (count: number): DueList => ({
  ...register,
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

export const complaints = (rows: ComplaintRegister['rows']): ComplaintRegister => ({
  ...register,
  fileTitle: 'register-pengaduan-2026-11-23',
  rows,
})

export const complaintRow: ComplaintRegister['rows'][number] = {
  number: 'ADU-2026-0004',
  time: '10.15',
  channel: 'Tatap muka',
  name: 'Budi Uji',
  sex: 'L',
  address: 'Desa Jabon',
  matter: 'Bantuan belum diterima sejak bulan Agustus',
  category: 'Bantuan sosial',
  officer: 'Rini Contoh',
}
