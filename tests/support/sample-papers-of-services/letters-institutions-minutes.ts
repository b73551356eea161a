import { readFacts } from '#domain/letters/read-facts.ts'
import { templateNamed } from '../letter-templates.ts'
import * as letters from './letters-institutions.ts'
import { brought, officer, type ServicePaper } from './letters-institutions.ts'
import * as answers from './letters-institutions-answers.ts'

/** Obvious test data: drafts of decisions, internal papers and minutes of nobody. */

const decree = {
  titleSubject: 'penerima bantuan sosial bagi lanjut usia tahun anggaran 2026',
  budgetYear: '2026',
  considering: 'bahwa lanjut usia perlu dibantu;\nbahwa penerima telah diverifikasi;',
  legalBasis:
    'Undang-Undang Nomor 11 Tahun 2009 tentang Kesejahteraan Sosial;\nUndang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;',
  recipients: [
    { name: 'LKS Contoh', address: 'Desa Jabon', purpose: 'permakanan', amount: '45.000.000' },
    { name: 'LKS Uji', address: 'Desa Sooko', purpose: 'sandang', amount: '30.000.000' },
  ],
  total: 75_000_000,
  budgetAccount: '5.1.06.01',
  duties: 'menggunakan dana sesuai peruntukan;\nmenyampaikan laporan pertanggungjawaban;',
}

const grantDraft: ServicePaper = { kind: 'grant-decree-draft', facts: decree }
const numberedGrant: ServicePaper = {
  kind: 'grant-decree-draft',
  facts: { ...grantDraft.facts, outsideNumber: '188.45/9/2026', regionHead: 'Bupati Contoh' },
}
const recipientDraft: ServicePaper = {
  kind: 'recipient-decree-draft',
  facts: { ...decree, minutes: brought('400.9.7/8/2026', 'Dinas Sosial') },
}

const note: ServicePaper = {
  kind: 'official-note',
  facts: {
    addressedTo: 'Bupati melalui Sekretaris Daerah',
    from: 'Kepala Dinas Sosial',
    subject: 'Pencairan Bantuan Sosial Lanjut Usia',
    enclosures: '1 (satu) berkas',
    references: 'Keputusan Bupati Nomor 188.45/9/2026;',
    matter: 'Keputusan tentang penerima bantuan sosial telah ditandatangani dan perlu ditindaklanjuti.',
    analysis: 'Anggaran tersedia dan daftar penerima telah lengkap.',
    request: 'Kami mohon arahan untuk memproses pencairannya.',
  },
}

const disposition: ServicePaper = {
  kind: 'disposition-sheet',
  facts: {
    sender: 'Desa Contoh',
    letterNumber: '460/8/2026',
    letterOn: '2026-11-18',
    receivedOn: '2026-11-20',
    agendaNumber: '0131',
    nature: 'urgent',
    subject: 'Permohonan bantuan',
    instructions: ['process', 'verify'],
    hops: [{ post: 'Kepala Bidang Perlindungan', instruction: 'periksa dan laporkan' }],
    deadline: '2026-11-27',
  },
}

const assignment: ServicePaper = {
  kind: 'assignment-letter',
  facts: {
    basis: 'disposisi Kepala Dinas tanggal 20 November 2026;\nsurat Desa Contoh Nomor 460/8/2026.',
    officers: [
      { name: 'Petugas Contoh, S.Sos.', nip: '198001012005011001', rank: 'Penata (III/c)', post: 'Pekerja Sosial' },
      { name: 'Relawan Contoh', post: 'Anggota Tagana' },
    ],
    task: 'melaksanakan verifikasi lapang calon penerima bantuan',
    place: 'Kecamatan Mojoanyar',
    from: '2026-11-24',
    to: '2026-11-25',
    budget: 'anggaran Dinas Sosial tahun 2026',
    reportWithinDays: 3,
  },
}

const approval: ServicePaper = {
  kind: 'approval-slip',
  serviceId: 'mjk-kota-rumah-peduli-lansia',
  facts: {
    reference: 'TT-2026-0031',
    requestedBy: 'Staf Bidang Rehabilitasi',
    requestedOn: '2026-11-20',
    matter: 'Rumah Peduli Lansia',
    decision: 'approved',
    condition: 'masa percobaan 14 hari',
    decidedBy: officer('Kepala Bidang Contoh', 'Kepala Bidang Rehabilitasi Sosial'),
    decidedOn: '2026-11-23',
  },
}
export const sealedApproval: ServicePaper = {
  ...approval,
  serviceId: 'mjk-kota-rumah-aman-shelter',
  facts: { ...approval.facts, reference: 'C-7', matter: 'Rumah Aman' },
}

const initials: ServicePaper = {
  kind: 'initials-block',
  facts: {
    letterNumber: '400.9/60/2026',
    subject: 'Rekomendasi',
    initials: [
      { post: 'SEKRETARIS', name: 'Sekretaris Contoh' },
      { post: 'KASUBBAG', name: '' },
      { post: 'KONSEPTOR', name: '' },
    ],
  },
}

const held = { heldOn: '2026-11-23', heldAt: 'Balai Desa Contoh' }
const checkers = {
  checker1: officer('Pemeriksa Satu', 'Pekerja Sosial Ahli Muda'),
  checker2: officer('Pemeriksa Dua', 'Penyuluh Sosial'),
}

const verification: ServicePaper = {
  kind: 'verification-minutes',
  facts: {
    ...held,
    ...checkers,
    programme: 'bantuan sosial pemberdayaan sosial',
    how: 'memeriksa proposal dan mengunjungi tempat usaha.',
    proposals: [
      { name: 'Kelompok Contoh', address: 'Desa Jabon', criteria: 'usaha berjalan', verdict: 'layak', note: '' },
      {
        name: 'Kelompok Uji',
        address: 'Desa Sooko',
        criteria: 'usaha tidak ada',
        verdict: 'tidak layak',
        note: 'alamat kosong',
      },
    ],
    eligible: 1,
    ineligible: 1,
    villagePost: 'Kepala Desa Jabon',
  },
}

const fieldCheck: ServicePaper = {
  kind: 'field-check-minutes',
  serviceId: 'psr-kab-rekomendasi-tanda-daftar-lks',
  facts: {
    ...held,
    ...checkers,
    organisation: 'Yayasan Contoh Sejahtera',
    organisationAddress: 'Jalan Contoh Nomor 1',
    leader: 'Budi Uji',
    matter: 'tanda pendaftaran LKS',
    checks: [
      { item: 'Papan nama', found: 'ada', note: '' },
      { item: 'Ruang tidur klien', found: 'ada', note: 'cukup untuk 20 anak' },
    ],
    served: 24,
    photos: 4,
    verdict: 'noted',
    verdictNote: 'jendela kamar perlu diperbaiki',
  },
}
export const fieldCheckOfCollection: ServicePaper = { ...fieldCheck, serviceId: 'psr-kab-rekomendasi-pub' }

const goods: ServicePaper = {
  kind: 'goods-handover-minutes',
  facts: {
    ...held,
    event: 'banjir di Desa Contoh tanggal 20 November 2026',
    giver: officer('Petugas Gudang Contoh', 'Pengelola Gudang Logistik'),
    assignment: brought('800.1.11.1/9/2026', 'Dinas Sosial'),
    receiver: 'Budi Uji',
    receiverPost: 'Kepala Desa Contoh',
    receiverNik: '3516010101850002',
    receiverAddress: 'Balai Desa Contoh',
    receiverDocument: 'KTP',
    goods: [
      {
        name: 'Paket sembako',
        specification: 'isi 5 kg',
        quantity: '20',
        unit: 'paket',
        condition: 'baik',
        value: '2.500.000',
      },
      { name: 'Selimut', specification: '', quantity: '20', unit: 'lembar', condition: 'baik', value: '1.400.000' },
    ],
    total: 3_900_000,
    stock: 'persediaan gudang logistik',
    beneficiaries: [
      { name: 'Siti Contoh', address: 'RT 02 RW 01', share: '1 paket, 1 selimut' },
      { name: 'Ani Contoh', address: 'RT 02 RW 01', share: '1 paket, 1 selimut' },
    ],
    photo: true,
    witnesses: 'Saksi Contoh\nSaksi Uji',
    knownByPost: 'Camat Contoh',
    knownByName: 'Camat Uji',
  },
}

const burial: ServicePaper = {
  kind: 'unidentified-burial-minutes',
  facts: {
    caseLabel: 'Mr. X No. 3 Tahun 2026',
    foundOn: '2026-11-20',
    foundPlace: 'tepi jalan Kelurahan Contoh',
    facility: 'RSUD Contoh',
    coverLetter: brought('445/3/2026', 'RSUD Contoh'),
    marks: 'laki-laki, sekitar 60 tahun, kemeja putih',
    buriedOn: '2026-11-23',
    buriedAt: '10.00',
    cemetery: 'Pemakaman Umum Contoh',
    graveNumber: 'Blok C nomor 12',
    present: 'Petugas Contoh, staf dinas\nPerawat Contoh, RSUD Contoh',
    staff: officer('Petugas Contoh', 'Pekerja Sosial'),
    divisionHead: officer('Kepala Bidang Contoh', 'Kepala Bidang Rehabilitasi Sosial'),
  },
}

/** The sample with a value for each field of its form. */
function withAllFacts(paper: ServicePaper): ServicePaper {
  const read = readFacts(templateNamed(paper.kind), paper.facts)
  if (!read.ok) throw new Error(`${paper.kind}: ${read.problems.map(({ sentence }) => sentence).join(' ')}`)
  return { ...paper, facts: read.facts }
}

/** Every paper of this group, with the cases in which its wording differs. */
export const lettersInstitutions: readonly ServicePaper[] = [
  ...Object.values(letters).filter(value => typeof value === 'object'),
  ...Object.values(answers),
  grantDraft,
  numberedGrant,
  recipientDraft,
  note,
  disposition,
  assignment,
  approval,
  sealedApproval,
  initials,
  verification,
  fieldCheck,
  fieldCheckOfCollection,
  goods,
  burial,
].map(withAllFacts)
