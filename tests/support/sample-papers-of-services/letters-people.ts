import type { SampleLetter } from '../letter-templates.ts'
import { divisionHead, doc, NIK, OTHER_NIK, person, sample, sktm, worker } from './made-up-people.ts'

/** Papers of trainings, adoption and referrals. */

const training = { trainingTitle: 'Pelatihan Menjahit Tingkat Dasar', place: 'Aula Dinas Sosial' }
const timetable = [
  { time: '08.00 – 08.30', activity: 'Pendaftaran ulang', leader: 'Panitia' },
  { time: '08.30 – 12.00', activity: 'Pola dasar busana', leader: 'Narasumber Contoh' },
]

export const trainingCertificate = sample('training-certificate', {
  ...training,
  certificateKind: 'certificate',
  participantName: 'Siti Contoh',
  startDate: '2026-11-16',
  endDate: '2026-11-17',
  hours: 16,
  achievement: 'attended',
  topics: [
    { topic: 'Pengenalan alat dan bahan', hours: '4' },
    { topic: 'Pola dasar busana', hours: '12' },
  ],
})

export const participantInvitation = sample('training-invitation-participant', {
  ...training,
  basis: 'program kerja tahun 2026',
  addressing: 'letter',
  participants: [
    { name: 'Siti Contoh', address: 'Kelurahan Contoh' },
    { name: 'Budi Uji', address: '' },
  ],
  town: 'Mojokerto',
  firstDay: '2026-12-01',
  lastDay: '2026-12-02',
  time: '08.00',
  bring: 'fotokopi KTP dan alat tulis',
  contact: 'Rini Contoh, telepon (0321) 396469',
  confirmBy: '2026-11-28',
})

export const participantList = sample('training-invitation-participant', {
  ...participantInvitation.facts,
  addressing: 'list',
  participants: Array.from({ length: 30 }, (_, index) => ({
    name: `Peserta Contoh ${index + 1}`,
    address: 'Kelurahan Contoh',
  })),
  timetable,
})

export const speakerInvitation = sample('training-invitation-speaker', {
  ...training,
  speaker: 'Kepala Balai Latihan Kerja Contoh',
  town: 'Mojokerto',
  topic: 'Pola dasar busana',
  sessionDate: '2026-12-01',
  sessionTime: '08.30',
  sessionEnd: '12.00',
  audience: '30 (tiga puluh) orang warga',
  contact: 'Rini Contoh, telepon (0321) 396469',
  confirmBy: '2026-11-28',
  timetable,
})

export const adoptionRecommendation = sample('adoption-recommendation', {
  husband: person('Budi Uji', OTHER_NIK, 'male', '1985-01-01'),
  wife: person('Siti Contoh', NIK, 'female', '1988-07-01'),
  marriageDate: '2012-05-12',
  marriagePaper: 'book',
  childrenCount: 'none',
  income: 6_500_000,
  infertilityLetter: doc('445/17/2026', 'RSUD Contoh'),
  childName: 'Anak Uji Coba',
  childBirthDate: '2024-02-03',
  childSex: 'female',
  religion: 'Islam',
  childReligion: 'Islam',
  childOrigin: 'parents',
  requestLetter: doc('01/2026', 'pemohon'),
  fileCompleteOn: '2026-11-12',
  visitDate: '2026-11-17',
  visitReportOn: '2026-11-18',
  visitFinding: 'rumah milik sendiri dan layak huni, penghasilan tetap, kedua keluarga menyetujui.',
  conditionsMet: ['marriage', 'age', 'religion', 'means', 'children', 'infertility'],
  opinion: 'suitable',
  divisionHead,
})

export const adoptionCover = sample('adoption-cover-letter', {
  addressedTo: 'Kepala Dinas Sosial Provinsi',
  town: 'Surabaya',
  recommendationNumber: '400.9/77/424.078/2026',
  recommendationDate: '2026-11-20',
  enclosures: [
    { kind: 'Surat rekomendasi', count: '1 (satu) lembar', note: 'asli' },
    { kind: 'Berkas persyaratan', count: '1 (satu) berkas', note: '' },
  ],
  courier: worker,
})

export const adoptionRefusal = sample('adoption-refusal', {
  applicants: 'Budi Uji dan Siti Contoh',
  town: 'Pasuruan',
  requestLetter: doc('01/2026', 'pemohon'),
  unmet: [
    { condition: 'Berstatus menikah paling singkat 5 (lima) tahun', mend: '' },
    { condition: 'Surat keterangan kesehatan jiwa', mend: 'Diminta dari rumah sakit pemerintah' },
  ],
  mendUntil: '2026-12-31',
  objectionTo: 'Kepala Dinas Sosial',
  contact: 'Pekerja Sosial, telepon (0343) 000000',
})

export const elderlyReferral = sample('elderly-referral-letter', {
  ...sktm,
  addressedTo: 'Kepala UPT Pelayanan Sosial Tresna Werdha Contoh',
  town: 'Pasuruan',
  elder: person('Mbah Contoh', NIK, 'female', '1955-07-01'),
  kisNumber: '0001234567890',
  reportedBy: 'Pemerintah Desa Contoh',
  reportedOn: '2026-11-02',
  familyStatus: 'tidak memiliki keluarga yang dapat merawat',
  livingCondition: 'menumpang di rumah warga dan tidak memiliki penghasilan',
  mobility: 'berjalan dengan tongkat',
  healthLetter: doc('445/5/2026', 'Puskesmas Contoh'),
  assessedOn: '2026-11-05',
  assessor: worker,
  coordinatedWith: 'Kepala UPT Pelayanan Sosial Tresna Werdha Contoh',
  coordinatedOn: '2026-11-09',
  admissionOn: '2026-11-30',
  escort: worker,
  divisionHead,
})

const child = {
  childLabel: 'Kasus A-07/2026',
  childSex: 'male',
  childAge: 'kira-kira 2 (dua) tahun',
  childKind: 'found',
  foundOn: '2026-11-01',
  foundPlace: 'Desa Contoh',
  policeLetter: doc('SKET/3/XI/2026', 'Polsek Contoh'),
  villageLetter: doc('470/9/2026', 'Desa Contoh'),
  healthLetter: doc('445/8/2026', 'RSUD Contoh'),
}

export const childReferral = sample('child-referral-letter', {
  ...child,
  addressedTo: 'Kepala UPT PPSAB',
  town: 'Sidoarjo',
  parentsKnown: false,
  assessedOn: '2026-11-05',
  assessor: worker,
  coordinatedOn: '2026-11-09',
  assessmentResult: 'memerlukan pengasuhan dan pemenuhan gizi.',
})

export const childSurrender = sample('child-surrender-letter', {
  ...child,
  handoverOn: '2026-11-23',
  handoverTime: '10.00',
  handoverPlace: 'kantor UPT PPSAB',
  giver: worker,
  receiver: 'Penerima Contoh',
  receiverPost: 'Kepala Seksi Pelayanan',
  institution: 'UPT PPSAB',
  condition: 'sehat, berat 11 kg',
  documents: [{ paper: 'Laporan hasil asesmen', note: 'asli' }],
  belongings: [{ thing: 'Pakaian', count: '3 (tiga) potong' }],
  divisionHead,
})

export const lettersPeople: readonly SampleLetter[] = [
  trainingCertificate,
  participantInvitation,
  participantList,
  speakerInvitation,
  adoptionRecommendation,
  adoptionCover,
  adoptionRefusal,
  elderlyReferral,
  childReferral,
  childSurrender,
]
