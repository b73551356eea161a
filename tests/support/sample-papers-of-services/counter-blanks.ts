import { doc, NIK, OTHER_NIK, person, sample } from './made-up-people.ts'

/** Forms, statements and sheets that citizens, villages and institutions fill in. */

const visitor = person('Budi Uji', OTHER_NIK, 'male', '1985-01-01')

export const trainingRegistration = sample('training-registration-form', {
  trainingTitle: 'Pelatihan Menjahit Tingkat Dasar',
  trainingDays: '1 dan 2 Desember 2026',
  participant: person('Siti Contoh', NIK, 'female', '1988-07-01'),
  phone: '0812 0000 0000',
  education: 'upper',
  emergencyContact: 'Budi Uji, 0812 0000 0001',
  attendsAll: true,
  photoConsent: false,
  receiptNumber: 'TT-0007/2026',
  group: 'head',
})
export const tmpBurial = sample('tmp-burial-request-form', {
  garrison: 'Komandan Garnisun Contoh',
  cemetery: 'Taman Makam Pahlawan Contoh',
  deceased: person('Kakek Contoh', '3514010101400004', 'male', '1940-01-01'),
  rankOrHonour: 'Bintang Contoh',
  honourDecree: '1/TK/1999',
  diedOn: '2026-11-23',
  diedTime: '03.15',
  burialOn: '2026-11-24',
  burialTime: '10.00',
  graveWish: 'Di samping istri',
  applicant: visitor,
  relation: 'Cucu',
  phone: '0812 0000 0001',
  garrisonLetter: doc('R/12/XI/2026', 'Garnisun Contoh'),
})
export const villageProposal = sample('village-proposal-template', {
  village: 'Desa Contoh',
  district: 'Kecamatan Contoh',
  programme: 'Rekomendasi Biakesmaskin',
  proposals: [
    {
      name: 'Siti Contoh',
      nik: NIK,
      kk: '3514010101100001',
      address: 'Dusun Contoh RT 02 RW 01',
      members: '4',
      reason: 'Buruh harian, menumpang',
    },
  ],
  musdes: doc('BA/7/2026', 'Desa Contoh'),
  villageHead: 'Kepala Desa Contoh',
})
export const verification = sample('verification-sheet', {
  subject: visitor,
  kkNumber: '3514010101100001',
  householdCount: 4,
  income: 900_000,
  homeStatus: 'stay',
  wall: 'bamboo',
  floor: 'earth',
  power: 'p450',
  assets: ['livestock'],
  houseNote: 'Atap bocor',
  verdict: 'poor',
  rtHead: 'Ketua RT Contoh',
  rwHead: 'Ketua RW Contoh',
  villageHead: 'Kepala Desa Contoh',
})
export const complaint = sample('complaint-form', {
  receiptNumber: 'ADU-2026-0004',
  receivedOn: '2026-11-23',
  secrecyWish: 'open',
  reporter: visitor,
  phone: '0812 0000 0001',
  complaintKind: 'aid',
  matter: 'Bantuan belum diterima sejak bulan Agustus.',
  placeTime: 'Desa Contoh, bulan Agustus 2026',
  chronology: 'Sudah ditanyakan ke desa dua kali.',
  wish: 'Penjelasan tertulis.',
  evidence: 'Fotokopi buku tabungan.',
  officer: 'Rini Contoh',
})
export const secretComplaint = sample('complaint-form', { ...complaint.facts, secrecyWish: 'secret' })
export const publicInformation = sample('public-information-form', {
  receiptNumber: 'PI-0003/2026',
  receivedOn: '2026-11-23',
  applicant: visitor,
  organisation: 'Universitas Contoh',
  phone: '0812 0000 0001',
  requested: 'Jumlah penerima bantuan menurut kecamatan tahun 2025.',
  useOfInformation: 'Penulisan skripsi.',
  copyForm: 'soft',
  delivery: 'mail',
  officer: 'Rini Contoh',
})
export const survey = sample('satisfaction-survey-form', {
  filledOn: '2026-11-23',
  serviceName: 'Layanan contoh',
  hourBand: 'morning',
  sex: 'female',
  ageBand: 'b',
  education: 'upper',
  job: 'business',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map(n => [`u${n}`, String((n % 4) + 1)])),
  comment: 'Pertahankan.',
})
export const documentTruth = sample('document-truth-statement', {
  declarant: visitor,
  position: 'Ketua',
  organisation: 'LKS Contoh',
  organisationAddress: 'Jalan Contoh Nomor 1',
  documents: [{ document: 'Akta pendirian', number: '12, 3 Maret 2015' }],
})
export const powerOfAttorney = sample('power-of-attorney', {
  giver: person('Siti Contoh', NIK, 'female', '1950-07-01'),
  agent: visitor,
  matter: 'Pengurusan penggantian Kartu Keluarga Sejahtera',
  validUntil: '2026-12-23',
  villageHead: 'Kepala Desa Contoh',
})
