import { letterheadLines } from '#documents/letterhead.ts'
import type { LetterHead } from '#domain/letters/letter-head.ts'
import type { LetterOffice } from '#domain/letters/office-style.ts'
import { defaultOfficeStyle } from '#domain/letters/office-style.ts'
import type { Official } from '#domain/letters/signing.ts'
import type { SampleLetter } from './letter-templates.ts'

/** Obvious test data: nobody of these exists. */
export const kabupaten: LetterOffice = {
  name: 'Dinas Sosial Kabupaten Mojokerto',
  seat: 'Mojokerto',
  zone: 'WIB',
  letterhead: {
    logo: null,
    lines: letterheadLines([
      'PEMERINTAH KABUPATEN MOJOKERTO',
      'DINAS SOSIAL',
      'JL. R.A. BASUNI NO. 08 Kode Pos 61361 Jawa timur',
      'Telp. (0321) 321539 Fax. (0321) 392503',
      'Website : https://dinsos.mojokertokab.go.id',
    ]),
  },
  style: defaultOfficeStyle,
}

export const kota: LetterOffice = {
  name: 'Dinas Sosial Pemberdayaan Perempuan dan Perlindungan Anak Kota Mojokerto',
  seat: 'Mojokerto',
  zone: 'WIB',
  letterhead: {
    logo: null,
    lines: letterheadLines([
      'PEMERINTAH KOTA MOJOKERTO',
      'DINAS SOSIAL PEMBERDAYAAN PEREMPUAN DAN',
      'PERLINDUNGAN ANAK',
      'Jalan Benteng Pancasila No. 25 Kota Mojokerto 61314',
      'Telp (0321) 396469, Fax (0321) 396469',
      'www.dinsos.mojokertokota.go.id email : dinsos@mojokertokota.id',
      'MOJOKERTO',
    ]),
  },
  style: defaultOfficeStyle,
}

export const chief: Official = {
  name: 'Dr. Kepala Contoh, S.Sos., M.Si.',
  post: 'Kepala Dinas Sosial Kabupaten Mojokerto',
  rank: 'Pembina Utama Muda',
  grade: 'IV/c',
  identifier: { kind: 'NIP', digits: '197001011990031001' },
}

export const cityChief: Official = {
  ...chief,
  post: 'Kepala Dinas Sosial Pemberdayaan Perempuan dan Perlindungan Anak Kota Mojokerto',
}

export const secretary: Official = {
  name: 'Sekretaris Contoh, S.H.',
  post: 'Sekretaris',
  rank: 'Pembina Tingkat I',
  grade: 'IV/b',
  identifier: { kind: 'NIP', digits: '197502022000032002' },
}

export const head: LetterHead = {
  letterId: 'letter-0001',
  serviceId: 'mjk-kab-sk-terdaftar-dtks',
  number: { state: 'final', text: '400.9.14/412/416-106/2026' },
  dateOn: '2026-11-23',
  secrecy: 'biasa',
  urgency: 'biasa',
  signing: { capacity: 'direct', signer: chief },
  initials: [],
  archiveCopy: false,
  copiesTo: [],
  attachments: null,
  verificationCode: null,
  marks: [],
}

export const siti = {
  name: 'Siti Contoh',
  nik: '3516014107900001',
  birthPlace: 'Mojokerto',
  birthDate: '1990-07-01',
  sex: 'female',
  religion: 'Islam',
  occupation: 'Mengurus rumah tangga',
  address: 'Dusun Contoh RT 02 RW 01, Desa Jabon, Kecamatan Mojoanyar, Kabupaten Mojokerto',
} as const

const nobody = {
  nik: null,
  birthPlace: null,
  birthDate: null,
  sex: null,
  religion: null,
  occupation: null,
  address: null,
} as const

const check = {
  registryFound: true,
  registry: 'DTSEN',
  registrySource: 'aplikasi SIKS-NG',
  snapshotPeriod: 'triwulan III tahun 2026',
  checkedOn: '2026-11-23',
  checkedTime: '09.41',
  checkedBy: 'Rini Contoh',
} as const

const sktm = { number: '470/12/416-310.05/2026', date: '2026-11-20', issuer: 'Desa Jabon' }

export const certificate = {
  kind: 'registry-certificate',
  facts: {
    subject: siti,
    kkNumber: '3516010101100001',
    relationship: 'self',
    applicant: null,
    ...check,
    programmes: ['PKH', 'Sembako'],
    decile: 2,
    purpose: 'education-aid',
    purposeNote: 'pengajuan Kartu Indonesia Pintar',
    sktm,
    validUntil: '2027-02-23',
  },
} as const satisfies SampleLetter

export const replacement = {
  kind: 'kks-replacement-letter',
  facts: {
    subject: siti,
    kkNumber: '3516010101100001',
    ...check,
    programme: 'PKH',
    object: 'both',
    cause: 'lost',
    causeNote: null,
    policeLetter: { number: 'SKTLK/77/XI/2026', date: '2026-11-21', issuer: 'Polsek Mojoanyar' },
    bankLetter: false,
    bank: 'Bank Contoh',
    branch: 'Mojokerto',
    cardNumber: '6013 0100 0000 4321',
    accountNumber: '0123456789',
    byProxy: true,
    proxy: { ...nobody, name: 'Budi Uji', nik: '3516010101850002', address: 'Desa Jabon, Kecamatan Mojoanyar' },
    proxyLetter: { number: '01/SK/2026', date: '2026-11-22', issuer: 'Siti Contoh' },
  },
} as const satisfies SampleLetter

export const recommendation = {
  kind: 'health-cost-recommendation',
  facts: {
    patient: siti,
    kkNumber: '3516010101100001',
    relationship: 'child',
    applicant: { ...nobody, name: 'Budi Uji' },
    ...check,
    villageProposal: null,
    sktm,
    sktmKnownByCamat: true,
    puskesmas: 'Puskesmas Contoh',
    referral: { number: '445/99/2026', date: '2026-11-22', issuer: 'Puskesmas Contoh' },
    hospital: 'RSUD Contoh Kabupaten Mojokerto',
    addressedTo: 'Direktur RSUD Contoh Kabupaten Mojokerto',
    validUntil: '2026-12-23',
  },
} as const satisfies SampleLetter

/** Of somebody whom only the village has proposed so far. */
export const recommendationOfProposed = {
  ...recommendation,
  facts: {
    ...recommendation.facts,
    registryFound: false,
    villageProposal: { number: '470/3/2026', date: '2026-11-20', issuer: 'Kepala Desa Contoh' },
  },
} as const satisfies SampleLetter

export const printout = {
  kind: 'registry-printout',
  facts: {
    subject: siti,
    kkNumber: '3516010101100001',
    ...check,
    programmes: ['PKH', 'Sembako'],
    members: [
      { name: 'Budi Uji', nik: '3516010101850002', relation: 'Suami', programmes: '' },
      { name: 'Ani Contoh', nik: '3516014505150003', relation: 'Anak', programmes: 'PIP' },
    ],
    printedBy: 'Rini Contoh',
  },
} as const satisfies SampleLetter
