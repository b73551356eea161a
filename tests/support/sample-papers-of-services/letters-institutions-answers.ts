import { siti } from '../sample-letters.ts'
import { brought, type ServicePaper } from './letters-institutions.ts'

/** Obvious test data: proposals, answers and refusals of nobody. */

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
    unitAmount: 200_000,
    total: 400_000,
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
    total: 400_000,
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
