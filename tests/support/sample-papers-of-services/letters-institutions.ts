import type { SampleLetter } from '../letter-templates.ts'
import { siti } from '../sample-letters.ts'

/** Obvious test data: recommendations for nobody. */

/** `serviceId` where the wording differs by service. */
export type ServicePaper = SampleLetter & { readonly serviceId?: string }

export const brought = (number: string, issuer: string) => ({ number, date: '2026-11-20', issuer })

export const officer = (name: string, post: string) => ({
  name,
  post,
  rank: 'Penata',
  nip: '198001012005011001',
})

const organisation = {
  organisation: 'Yayasan Contoh Sejahtera',
  organisationAddress: 'Jalan Contoh Nomor 1, Desa Jabon, Kecamatan Mojoanyar',
  leader: 'Budi Uji',
}

const board = [
  { name: 'Budi Uji', post: 'Ketua' },
  { name: 'Ani Contoh', post: 'Bendahara' },
]

const collection = {
  purpose: 'Membantu biaya sekolah anak asuh.',
  methods: ['box', 'account'],
  periodFrom: '2026-12-01',
  periodTo: '2026-12-31',
  area: 'Kecamatan Mojoanyar',
  distribution: 'Diserahkan langsung kepada anak asuh dengan tanda terima.',
  accountNumber: '0123456789',
}

export const visitPermit: ServicePaper = {
  kind: 'tmp-visit-permit',
  facts: {
    visitor: 'SMA Contoh',
    visitorAddress: 'Jalan Contoh Nomor 2, Mojokerto',
    leader: 'Rini Contoh',
    request: brought('421/7/2026', 'SMA Contoh'),
    cemetery: 'Taman Makam Pahlawan Contoh',
    visitOn: '2026-12-10',
    visitAt: '08.00',
    participants: 40,
    purpose: 'mengenang jasa pahlawan',
    ceremony: 'upacara dan tabur bunga',
    officer: 'Petugas Contoh',
    officerPhone: '081200000000',
    officerToldOn: '2026-11-23',
  },
}

export const collectionRecommendation: ServicePaper = {
  kind: 'collection-recommendation',
  facts: {
    ...organisation,
    ...collection,
    request: brought('01/YCS/2026', 'Yayasan Contoh Sejahtera'),
    object: 'money',
    target: 25_000_000,
    costShare: 'paling banyak 10 persen dari hasil',
    fieldCheck: brought('400.9/3/2026', 'Dinas Sosial'),
    verdict: 'noted',
    verdictNote: 'kotak sumbangan diberi segel',
  },
}

export const collectionSubmission: ServicePaper = {
  kind: 'collection-submission',
  facts: {
    ...organisation,
    request: brought('01/YCS/2026', 'Yayasan Contoh Sejahtera'),
    fieldCheck: brought('400.9/3/2026', 'Dinas Sosial'),
    recommendation: brought('400.9.7/4/2026', 'Dinas Sosial'),
    summary: 'Pengumpulan uang bagi biaya sekolah anak asuh selama Desember 2026.',
    opinion: 'Kami berpendapat permohonan tersebut layak dipertimbangkan.',
    viaSecretary: true,
  },
}

const pubOrUgb = {
  organisation: 'Panitia Contoh',
  organisationAddress: 'Jalan Contoh Nomor 3, Mojokerto',
  establishment: brought('AHU-1/2020', 'Notaris Contoh'),
  board,
  responsible: siti,
  request: brought('02/PC/2026', 'Panitia Contoh'),
  lastActivity: 'Bakti sosial bulan Agustus.',
  ...collection,
  permit: 'needed',
  costDetail: 'Cetak karcis dan sewa tempat.',
  priorSpj: brought('SPJ/1/2025', 'Panitia Contoh'),
  reportWithinDays: 30,
}

export const collectionOfDonations: ServicePaper = {
  kind: 'collection-raffle-recommendation',
  facts: { ...pubOrUgb, activity: 'PUB' },
}

export const raffle: ServicePaper = {
  kind: 'collection-raffle-recommendation',
  facts: {
    ...pubOrUgb,
    activity: 'UGB',
    methods: [],
    drawOn: '2026-12-30',
    drawPlace: 'Balai Contoh',
    prizes: [{ name: 'Sepeda', quantity: '2', value: '1.900.000' }],
    notary: 'Contoh, S.H.',
    socialShare: 380_000,
  },
}

export const exemptCollection: ServicePaper = {
  kind: 'collection-raffle-recommendation',
  facts: { ...pubOrUgb, activity: 'PUB', permit: 'exempt', exemption: 'members' },
}

export const technicalRecommendation: ServicePaper = {
  kind: 'lks-technical-recommendation',
  facts: {
    ...organisation,
    npwp: '012345678912000',
    domicile: brought('470/9/2026', 'Desa Jabon'),
    deed: brought('12', 'Notaris Contoh'),
    articles: true,
    board,
    clients: 24,
    clientKind: 'anak asuh',
    applicationId: 'SM-000123',
    fieldCheck: brought('400.9/5/2026', 'Dinas Sosial'),
    visitedOn: '2026-11-21',
    verdict: 'fulfilled',
  },
}

export const technicalRefusal: ServicePaper = {
  kind: 'lks-technical-recommendation',
  facts: {
    ...technicalRecommendation.facts,
    clients: 12,
    verdict: 'unfulfilled',
    unfulfilled: 'jumlah klien;\nlayanan kesehatan bagi klien.',
  },
}

export const operatingRecommendation: ServicePaper = {
  kind: 'lks-operating-recommendation',
  facts: {
    requestKind: 'extension',
    organisation: 'LKSA Contoh',
    organisationAddress: 'Jalan Contoh Nomor 4, Mojokerto',
    owner: siti,
    legalForm: 'body',
    deed: brought('14', 'Notaris Contoh'),
    ratification: brought('AHU-2/2020', 'Kementerian Hukum'),
    previous: brought('503/1/2023', 'Dinas Perizinan'),
    papers: ['account', 'articles', 'photo', 'flow', 'activities', 'structure'],
    serviceKind: 'pengasuhan anak',
    plan: 'Bimbingan belajar setiap hari Sabtu.',
    statement: brought('01/LKSA/2026', 'Ketua LKSA Contoh'),
    byProxy: true,
    powerOfAttorney: brought('02/LKSA/2026', 'Ketua LKSA Contoh'),
    proposal: brought('03/LKSA/2026', 'LKSA Contoh'),
    validUntil: '2029-11-23',
  },
}
