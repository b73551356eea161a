import { NIK, OTHER_NIK, official, person, sample } from './made-up-people.ts'

/** The statements of an adoption, the agreements of P2TP2A, the forms of the shelter. */

const adoption = {
  adoptiveFather: person('Budi Uji', OTHER_NIK, 'male', '1985-01-01'),
  adoptiveMother: person('Siti Contoh', NIK, 'female', '1988-07-01'),
  childName: 'Anak Uji Coba',
  childBirth: 'Pasuruan, 3 Februari 2018',
  childSex: 'female',
}

export const adoptionApplication = sample('adoption-application-blank', {
  ...adoption,
  addressedTo: 'province',
  province: 'Jawa Timur',
  marriageDate: '2012-05-12',
  marriageDocument: '123/45/V/2012',
  ownChildren: [{ name: 'Kakak Uji Coba', birth: 'Pasuruan, 1 Maret 2013' }],
  childOrigin: 'parents',
  reason: 'Kami ingin mengasuh dan mendidik anak ini sampai dewasa.',
})
export const localApplication = sample('adoption-application-blank', {
  ...adoptionApplication.facts,
  addressedTo: 'office',
  province: null,
})
export const childConsent = sample('child-consent-statement', {
  ...adoption,
  childAge: 8,
  howTold: 'Dijelaskan oleh pekerja sosial dengan bercerita pada tanggal 12 November 2026.',
  childWish: 'Saya ingin tetap bersekolah di sekolah saya yang sekarang.',
  childCompanion: 'Peksos Contoh, S.ST.',
})
export const motivation = sample('motivation-statement', { ...adoption, motive: 'Kami belum dikaruniai anak.' })
export const nondiscrimination = sample('nondiscrimination-statement', adoption)
export const originDisclosure = sample('origin-disclosure-statement', adoption)
export const marriageGuardian = sample('marriage-guardian-statement', adoption)
export const gift = sample('gift-statement', { ...adoption, giftScope: 'Sebagian tabungan pendidikan.' })
export const familyConsent = sample('family-consent-statement', {
  ...adoption,
  relatives: [
    { name: 'Kakek Uji', relation: 'Orang tua suami' },
    { name: 'Bibi Contoh', relation: 'Saudara istri' },
  ],
  familySpeaker: 'Kakek Uji',
})
export const documentValidity = sample('document-validity-statement', {
  ...adoption,
  documents: [{ document: 'Akta kelahiran calon anak angkat', number: '3514-LT-1, 1 Maret 2018' }],
})
export const ownChild = sample('own-child-consent', {
  ...adoption,
  ownChild: person('Kakak Uji Coba', '3514010103130003', 'male', '2013-03-01'),
  ownChildAge: 13,
  parentWitness: 'Budi Uji',
})

const agreement = {
  caseCode: 'K-0007/2026',
  agreedOn: '2026-11-23',
  client: 'Siti Contoh',
  companion: official('Pendamping Contoh, S.H.', 'Pendamping P2TP2A'),
  chair: official('Ketua Contoh, S.Sos.', 'Ketua P2TP2A'),
  consentScope: 'Ringkasan kebutuhan layanan.',
  sharingLimits: 'Hanya kepada unit layanan yang disepakati.',
}
export const caseService = sample('case-service-agreement', {
  ...agreement,
  services: ['legal', 'psychology'],
  serviceNote: 'Dimulai dengan konsultasi.',
})
export const legalSupport = sample('legal-support-agreement', {
  ...agreement,
  legalStage: ['consultation', 'police'],
  authorityScope: 'Mendampingi pemeriksaan.',
})
export const religiousCourt = sample('religious-court-agreement', {
  ...agreement,
  courtCaseKind: 'support',
  court: 'Pengadilan Agama Contoh',
})
export const healthSupport = sample('health-support-agreement', {
  ...agreement,
  facility: 'RSUD Contoh',
  medicalConsentBy: 'client',
})
export const psychologySupport = sample('psychology-support-agreement', {
  ...agreement,
  sessions: 6,
  psychologistRole: 'counselling',
})
export const returnMediation = sample('return-mediation-agreement', {
  ...agreement,
  guardian: 'Wali Contoh',
  supportKind: ['return'],
  destinationKind: 'relatives',
  safetyCheck: true,
  escorts: 'Dua orang petugas',
})
export const shelterEntry = sample('shelter-entry-form', {
  caseCode: 'K-0007/2026',
  client: 'Siti Contoh',
  entryOn: '2026-11-23',
  entryTime: '14.30',
  plannedExit: '2026-11-29',
  approvedBy: official('Bidang Contoh, S.Sos.', 'Kepala Bidang Perlindungan Perempuan dan Anak'),
  childrenWith: [{ child: 'A.', age: '4 tahun', need: 'Susu' }],
  healthNeeds: 'Alergi udang',
  belongings: 'Satu tas pakaian',
  contactAllowed: 'Pendamping',
  rulesRead: true,
  officer: 'Rini Contoh',
  houseKeeper: 'Pengelola Contoh',
})
export const shelterExit = sample('shelter-exit-form', {
  caseCode: 'K-0007/2026',
  client: 'Siti Contoh',
  exitOn: '2026-11-29',
  exitTime: '09.00',
  exitReason: 'finished',
  destinationKind: 'relatives',
  returnedBelongings: [{ thing: 'Satu tas pakaian', condition: 'Lengkap' }],
  safetyPlan: true,
  followUp: 'Dipantau pendamping setiap pekan selama satu bulan.',
  officer: 'Rini Contoh',
})
