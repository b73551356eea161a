import type { SampleLetter } from '../letter-templates.ts'
import { divisionHead, doc, NIK, OTHER_NIK, official, person, sample, sktm, worker } from './made-up-people.ts'

/** Papers of rehabilitation and health insurance, and what officers write of a person. */

const subject = person('Siti Contoh', NIK, 'female', '1955-07-01')
export const KK = '3514010101100001'
const check = {
  registryFound: true,
  registry: 'DTSEN',
  registrySource: 'aplikasi SIKS-NG',
  snapshotPeriod: 'triwulan III tahun 2026',
  checkedOn: '2026-11-23',
  checkedTime: '09.41',
  checkedBy: 'Rini Contoh',
}

export const rehabilitation = sample('disability-rehabilitation-recommendation', {
  letterForm: 'letter',
  subject,
  kkNumber: KK,
  age: 71,
  disabilityKind: 'physical',
  canSelfCare: true,
  trainable: false,
  hasGuardian: true,
  guardian: person('Budi Uji', OTHER_NIK, 'male', '1985-01-01'),
  guardianRelation: 'relative',
  villageLetter: doc('470/9/2026', 'Desa Contoh'),
  healthLetter: doc('445/8/2026', 'Puskesmas Contoh'),
  destination: 'RSBD',
  town: 'Pasuruan',
})
export const rehabilitationTitled = sample('disability-rehabilitation-recommendation', {
  ...rehabilitation.facts,
  letterForm: 'recommendation',
})

export const reactivation = sample('pbi-reactivation-letter', {
  ...check,
  ...sktm,
  outsideNumber: 'LM/400.9.11/77/2026',
  letterForm: 'letter',
  branch: 'Pasuruan',
  participant: subject,
  kkNumber: KK,
  jknNumber: '0001234567890',
  inactiveSince: '2026-09-01',
  reason: 'chronic',
  facility: 'Puskesmas Contoh',
  facilityLetter: doc('445/8/2026', 'Puskesmas Contoh'),
  rtRwSheet: true,
  housePhoto: true,
  ministryUploadOn: '2026-11-20',
})
export const reactivationCertificate = sample('pbi-reactivation-letter', {
  ...reactivation.facts,
  letterForm: 'certificate',
  outsideNumber: null,
})

export const reactivationImpossible = sample('reactivation-impossible', {
  addressedTo: 'Kepala Desa Contoh',
  town: 'Contoh',
  bpjsLetter: doc('77/VIII-05/1126', 'BPJS Kesehatan Cabang Pasuruan'),
  participant: subject,
  jknNumber: '0001234567890',
  reason: 'Data kependudukan tidak padan',
  options: ['village', 'regional', 'independent', 'mend', 'care'],
  contact: 'loket pelayanan, telepon (0343) 000000',
})

export const povertyLetter = sample('poverty-letter-recommendation', {
  ...check,
  ...sktm,
  outsideNumber: 'LM/400.9.14/78/2026',
  letterForm: 'letter',
  caseKind: 'ordinary',
  scheme: 'province',
  patient: subject,
  kkNumber: KK,
  hospital: 'RSUD Contoh Provinsi',
  inpatientLetter: doc('445/9/2026', 'RSUD Contoh Provinsi'),
  referral: doc('445/8/2026', 'Puskesmas Contoh'),
  trafficAccident: true,
  jasaRaharjaLetter: doc('JR/3/2026', 'Jasa Raharja'),
  rtRwLetter: doc('03/RT02/2026', 'RT 02 RW 01'),
  villageSheet: doc('470/12/2026', 'Desa Contoh'),
  healthHead: official('dr. Sehat Contoh', 'Kepala Dinas Kesehatan Kabupaten Pasuruan'),
  regionalSecretary: official('Sekda Contoh, S.H.', 'Sekretaris Daerah Kabupaten Pasuruan'),
})
export const povertyLetterOfCrime = sample('poverty-letter-recommendation', {
  ...povertyLetter.facts,
  registryFound: false,
  letterForm: 'recommendation',
  caseKind: 'criminal',
  jknNumber: '0001234567890',
  trafficAccident: false,
  jasaRaharjaLetter: null,
  healthHead: null,
  regionalSecretary: null,
})

export const notFound = sample('registry-not-found-note', {
  ...check,
  subject,
  registryFound: false,
  nextSteps: ['village', 'survey', 'civil-registry', 'office'],
  otherOffice: 'Dinas Kesehatan',
})

export const elderlyHandover = sample('person-handover-minutes', {
  personKind: 'elderly',
  personLabel: 'Mbah Contoh',
  nik: NIK,
  age: '71 (tujuh puluh satu) tahun',
  condition: 'sehat, berjalan dengan tongkat',
  handoverOn: '2026-11-30',
  handoverTime: '10.00',
  handoverPlace: 'kantor UPT Contoh',
  giver: worker,
  assignment: doc('800.1.11.1/44/2026', 'Kepala Dinas Sosial'),
  receiver: 'Penerima Contoh',
  receiverPost: 'Kepala Seksi Pelayanan',
  institution: 'UPT Pelayanan Sosial Tresna Werdha Contoh',
  papers: [
    { paper: 'KTP dan KK', note: 'fotokopi' },
    { paper: 'Surat keterangan sehat', note: 'asli' },
  ],
  belongings: [{ thing: 'Pakaian', count: '5 (lima) potong', note: 'baik' }],
  term: 'masa percobaan 1 (satu) bulan',
  witnesses: [{ name: 'Saksi Contoh' }, { name: 'Saksi Uji' }],
  divisionHead,
})
export const sealedHandover = sample('person-handover-minutes', {
  ...elderlyHandover.facts,
  personKind: 'client',
  personLabel: 'Kasus A-07/2026',
  nik: null,
  belongings: [],
  witnesses: [],
})

export const homeVisit = sample('home-visit-sheet', {
  personLabel: 'Siti Contoh',
  address: 'Dusun Contoh RT 02 RW 01, Desa Contoh',
  visitOn: '2026-11-17',
  visitTime: '09.30',
  met: [{ name: 'Budi Uji', relation: 'Anak' }],
  observed: 'Rumah milik sendiri, lantai tanah.\nDihuni empat orang.\nTidak ada penghasilan tetap.',
  finding: 'differing',
  contradiction: 'Jumlah penghuni pada berkas tiga orang.',
  photos: 3,
  officer: worker,
  resident: 'Budi Uji',
})

const score = '2'
export const assessment = sample('social-assessment-sheet', {
  identityShown: 'name',
  subject,
  livingAddress: 'Desa Uji',
  guardian: 'Budi Uji (anak)',
  assessedOn: '2026-11-17',
  physicalState: score,
  selfCare: score,
  mobility: '1',
  senses: score,
  healthCare: '3',
  houseTenure: score,
  floor: score,
  walls: score,
  roof: score,
  water: score,
  toilet: score,
  lighting: score,
  income: score,
  food: score,
  clothing: score,
  family: score,
  neighbours: '3',
  aidReceived: [{ aid: 'Sembako', source: 'Desa', year: '2025' }],
  needs: 'Tongkat\nPemeriksaan kesehatan',
  risk: 'medium',
  plan: 'Rujukan ke UPT\nPendampingan keluarga',
  officer: worker,
})
export const sealedAssessment = sample('social-assessment-sheet', {
  ...assessment.facts,
  identityShown: 'code',
  caseCode: 'Kasus A-07/2026',
  subject: null,
  livingAddress: null,
  guardian: 'ibu',
})

export const lettersAid: readonly SampleLetter[] = [
  rehabilitation,
  rehabilitationTitled,
  reactivation,
  reactivationCertificate,
  reactivationImpossible,
  povertyLetter,
  povertyLetterOfCrime,
  notFound,
  elderlyHandover,
  sealedHandover,
  homeVisit,
  assessment,
  sealedAssessment,
]
