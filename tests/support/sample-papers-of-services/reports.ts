import { NIK, official, sample } from './made-up-people.ts'

const by = {
  reporter: official('Peksos Contoh, S.ST.', 'Pekerja Sosial Ahli Muda'),
  divisionHead: official('Bidang Contoh, S.Sos.', 'Kepala Bidang Rehabilitasi Sosial'),
}

export const visitReport = sample('adoption-visit-report', {
  ...by,
  caseCode: 'TT-0007/2026',
  visitOn: '2026-11-18',
  visitTime: '10.00',
  visitors: [
    { name: 'Peksos Contoh, S.ST.', post: 'Pekerja Sosial Ahli Muda' },
    { name: 'Rini Contoh', post: '' },
  ],
  household: 'Rumah milik sendiri, bersih, dua kamar tidur.',
  economy: 'Usaha warung dengan penghasilan tetap.',
  health: 'Sehat menurut surat keterangan rumah sakit.',
  motive: 'Ingin mengasuh anak karena belum dikaruniai keturunan.',
  relationToChild: 'Anak sudah mengenal keduanya sejak setahun lalu.',
  familyAgreement: 'Kedua keluarga besar menyetujui.',
  neighbours: 'Dikenal rukun.',
  conclusion: 'conditional',
  remark: 'Kamar anak perlu disiapkan.',
})
export const elderlyOutreach = sample('outreach-assessment-report', {
  ...by,
  subjectLabel: 'Mbah Contoh',
  nik: NIK,
  sourceReport: 'Pemerintah Desa Contoh',
  reportedOn: '2026-11-02',
  visits: [
    { day: '4 November 2026', activity: 'Penjangkauan dan pemeriksaan keadaan', met: 'Kepala dusun' },
    { day: '6 November 2026', activity: 'Asesmen di rumah', met: 'Tetangga' },
  ],
  condition: 'Tinggal sendiri dan sulit berjalan.',
  familySearch: 'Tidak ditemukan keluarga yang dapat merawat.',
  needs: 'Tempat tinggal\nPerawatan kesehatan',
  plan: 'Dirujuk ke lembaga pelayanan lanjut usia.',
  coordination: 'Dengan UPT Contoh pada tanggal 9 November 2026, bersedia menerima.',
})
export const surveyResult = sample('survey-result-report', {
  ...by,
  programme: 'Bantuan sembako',
  period: 'November 2026',
  surveyedOn: '2026-11-12',
  area: 'Kelurahan Contoh',
  eligible: [
    { name: 'Siti Contoh', address: 'Kelurahan Contoh RT 01' },
    { name: 'Budi Uji', address: 'Kelurahan Contoh RT 02' },
  ],
  ineligible: [{ name: 'Ani Misal', address: 'Kelurahan Contoh RT 03', reason: 'Pindah domisili' }],
  remark: 'Data dimutakhirkan bulan depan.',
})
export const nobodyEligible = sample('survey-result-report', {
  ...surveyResult.facts,
  eligible: [],
  ineligible: [],
  remark: null,
})
export const assessment = sample('case-assessment', {
  ...by,
  caseCode: 'K-0007/2026',
  assessedOn: '2026-11-20',
  risk: 'middle',
  safety: 'Aman di tempat kerabat.',
  support: 'Kerabat mendukung.',
  needs: 'Konsultasi hukum\nPemulihan psikologis',
  services: ['legal', 'psychology'],
  clientAgrees: true,
  plan: 'Pertemuan pertama pekan depan.',
})
export const caseReport = sample('case-report', {
  ...by,
  caseCode: 'K-0007/2026',
  openedOn: '2026-11-20',
  services: ['legal'],
  events: [{ at: '24 November 2026', by: 'Tim hukum', what: 'Konsultasi pertama' }],
  outcome: 'ongoing',
  monitoring: [{ at: '1 Desember 2026', by: 'Pendamping', what: 'Keadaan baik' }],
})
const event = { disaster: 'Banjir', happenedOn: '2026-11-15', place: 'Desa Contoh, Kecamatan Contoh' }
const received = { villages: 'Desa Contoh\nDesa Uji', families: 120, persons: 431 }
const left = {
  stockAfter: [{ thing: 'Beras', quantity: '250 kg' }],
  remainingNeed: 'Selimut anak',
}
export const logistics = sample('logistics-report', {
  ...by,
  ...event,
  ...received,
  ...left,
  distributedOn: '2026-11-16',
  goods: [
    { name: 'Beras', quantity: '600', unit: 'kg' },
    { name: 'Mi instan', quantity: '240', unit: 'dus' },
  ],
})
export const riceBoxes = sample('rice-box-report', {
  ...by,
  ...event,
  ...received,
  packs: [
    { day: '16 November 2026', meal: 'Pagi', count: '431' },
    { day: '16 November 2026', meal: 'Sore', count: '431' },
  ],
  totalPacks: 862,
})
export const kitchen = sample('public-kitchen-evaluation', {
  ...by,
  ...event,
  openedOn: '2026-11-15',
  openedTime: '16.00',
  closedOn: '2026-11-19',
  volunteers: 24,
  meals: 3_448,
  cost: 34_480_000,
  problems: 'Air bersih terbatas',
  lessons: 'Menyiapkan tangki air lebih awal',
})
export const warehouse = sample('warehouse-report', {
  ...by,
  month: 'November 2026',
  warehouse: 'Gudang logistik Contoh',
  stock: [
    { name: 'Beras (kg)', opening: '1.000', received: '500', issued: '600', closing: '900', expiry: 'Mei 2027' },
    { name: 'Selimut', opening: '80', received: '0', issued: '30', closing: '50', expiry: '' },
  ],
  remark: 'Dua selimut rusak.',
})
export const training = sample('training-report', {
  ...by,
  trainingTitle: 'Pelatihan Menjahit Tingkat Dasar',
  startDate: '2026-12-01',
  endDate: '2026-12-02',
  place: 'Aula Dinas Sosial',
  basis: 'program kerja tahun 2026',
  participants: 30,
  finished: 28,
  speakers: [{ name: 'Narasumber Contoh', topic: 'Pola dasar busana' }],
  evaluation: 'Peserta mampu membuat pola dasar.',
  suggestion: 'Waktu praktik ditambah.',
})
