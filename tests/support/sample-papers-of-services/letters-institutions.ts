import type { SampleLetter } from '../letter-templates.ts'
import { siti } from '../sample-letters.ts'

/** Obvious test data: letters, refusals and slips of nobody. */

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
    target: 750,
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
    prizes: [{ name: 'Sepeda', quantity: '2', value: '900' }],
    notary: 'Notaris Contoh',
    socialShare: 90,
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

export const foodAidProposal: ServicePaper = {
  kind: 'bpnt-proposal-recommendation',
  facts: {
    period: 'November 2026',
    addressedTo: 'Menteri Sosial Republik Indonesia',
    town: 'Jakarta',
    survey: brought('400.9/6/2026', 'Tim survei'),
    team: [{ name: 'Petugas Contoh', post: 'Surveyor' }],
    recipients: [
      {
        name: siti.name,
        nik: siti.nik,
        kk: '3516010101100001',
        address: 'Kelurahan Contoh RT 02 RW 01',
        result: 'memenuhi kriteria',
      },
    ],
    uploadedOn: '2026-11-22',
  },
}

const payees = [
  { name: siti.name, nik: siti.nik, address: 'Kelurahan Contoh', bank: 'Bank Contoh', account: '0123456789' },
  { name: 'Budi Uji', nik: '3516010101850002', address: 'Kelurahan Uji', bank: 'Bank Contoh', account: '0123456780' },
]

export const cityAid: ServicePaper = {
  kind: 'aid-submission-to-mayor',
  facts: {
    programme: 'food',
    month: 'November 2026',
    source: 'basis data penerima bantuan sosial',
    verifiedOn: '2026-11-14',
    recipients: payees,
    unitAmount: 200,
    total: 400,
    changes: [{ name: 'Ani Contoh', change: 'dihapus', reason: 'pindah domisili' }],
  },
}

export const familyHope: ServicePaper = {
  kind: 'aid-submission-to-mayor',
  facts: {
    programme: 'PKH',
    month: 'November 2026',
    source: 'SIKS-NG',
    verifiedOn: '2026-11-14',
    recipients: payees,
    total: 400,
  },
}

export const answer: ServicePaper = {
  kind: 'application-answer',
  facts: {
    addressedTo: 'Kepala Desa Contoh',
    town: 'Mojoanyar',
    request: brought('460/8/2026', 'Desa Contoh'),
    requested: 'bantuan permakanan bagi korban banjir',
    assessment: brought('400.9/7/2026', 'Dinas Sosial'),
    decision: 'partly',
    reason: 'persediaan gudang saat ini mencukupi untuk 20 keluarga.',
    aid: '20 paket permakanan',
    nextStep: 'Bantuan akan diserahkan di balai desa pada tanggal 1 Desember 2026.',
    contact: 'Loket Dinas Sosial, telepon 081200000000',
  },
}

export const namedComplainant: ServicePaper = {
  kind: 'complaint-answer',
  facts: {
    complaintNumber: 'ADU-2026-0004',
    receivedOn: '2026-11-16',
    secret: false,
    complainant: 'Budi Uji',
    town: 'Mojoanyar',
    matter: 'bantuan yang belum diterima',
    finding: 'rekening penerima belum aktif.',
    measure: 'rekening telah diaktifkan bersama bank penyalur.',
    status: 'closed',
    escalation: 'SP4N-LAPOR! (www.lapor.go.id)',
  },
}

export const secretComplainant: ServicePaper = {
  kind: 'complaint-answer',
  facts: { ...namedComplainant.facts, secret: true, status: 'forwarded', forwardedTo: 'Inspektorat Daerah' },
}

const informationRequest = {
  requestNumber: 'INF-2026-0002',
  requestedOn: '2026-11-18',
  applicantName: 'Universitas Contoh',
  applicantAddress: 'Jalan Contoh Nomor 5, Surabaya',
  applicantTown: 'Surabaya',
  requested: 'jumlah penerima bantuan tiap kecamatan tahun 2026',
  useOfInformation: 'penelitian',
}

export const delivery: ServicePaper = {
  kind: 'information-delivery-letter',
  facts: {
    ...informationRequest,
    inPossession: true,
    form: 'soft',
    method: 'dikirim ke surel pemohon',
    readyOn: '2026-11-25',
    blackedOut: 'nama dan NIK penerima (rahasia pribadi)',
  },
}

export const notHeld: ServicePaper = {
  kind: 'information-delivery-letter',
  facts: { ...informationRequest, inPossession: false, otherHolder: 'Dinas Contoh' },
}

export const refusal: ServicePaper = {
  kind: 'information-refusal',
  facts: {
    ...informationRequest,
    writtenAs: 'letter',
    refusedPart: 'part',
    refusedDetail: 'nama dan alamat penerima',
    grounds: ['h'],
    consequence: 'data pribadi penerima dapat disalahgunakan.',
    objectionTo: 'Atasan Pejabat Pengelola Informasi dan Dokumentasi',
    decidedOn: '2026-11-23',
  },
}

export const refusalDecision: ServicePaper = {
  kind: 'information-refusal',
  facts: {
    ...refusal.facts,
    writtenAs: 'decision',
    refusedPart: 'all',
    grounds: ['h', 'j'],
    otherLaw: 'Undang-Undang Nomor 27 Tahun 2022',
  },
}
