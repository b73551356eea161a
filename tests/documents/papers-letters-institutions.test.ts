import { beforeAll, describe, expect, it } from 'vitest'
import { composeLetter } from '#documents/compose-letter.ts'
import { letterDocx } from '#documents/letter-docx.ts'
import { textWidthMm } from '#documents/letter-measures.ts'
import { letterPrintable } from '#documents/letter-printable.ts'
import type { LetterModel } from '#domain/letter.ts'
import type { LetterFacts } from '#domain/letters/fields.ts'
import { readFacts } from '#domain/letters/read-facts.ts'
import { sketchFacts } from '#domain/letters/sketch-facts.ts'
import { templateNamed } from '#tests/support/letter-templates.ts'
import { fontUrlPrefix, printHtml } from '#tests/support/print-html.ts'
import type { ReadPdf } from '#tests/support/read-paper.ts'
import { htmlText, readPdf, withoutPageNumbers, wordToPdf } from '#tests/support/read-paper.ts'
import { head, kabupaten, siti } from '#tests/support/sample-letters.ts'
import type { ServicePaper } from '#tests/support/sample-papers-of-services/letters-institutions.ts'
import * as letters from '#tests/support/sample-papers-of-services/letters-institutions.ts'
import * as answers from '#tests/support/sample-papers-of-services/letters-institutions-answers.ts'
import * as minutes from '#tests/support/sample-papers-of-services/letters-institutions-minutes.ts'

const { lettersInstitutions: papers } = minutes

const modelOf = ({ kind, serviceId = 'some-service' }: ServicePaper, facts: LetterFacts): LetterModel => {
  const template = templateNamed(kind)
  return composeLetter(template, facts, { ...head, serviceId, copiesTo: template.copiesTo }, kabupaten)
}

const factsOf = ({ kind, facts }: ServicePaper): LetterFacts => {
  const read = readFacts(templateNamed(kind), facts)
  if (!read.ok) throw new Error(`${kind}: ${read.problems.map(({ sentence }) => sentence).join(' ')}`)
  return read.facts
}

const whole = (paper: ServicePaper): LetterModel => modelOf(paper, factsOf(paper))
const sheet = (model: LetterModel): string => letterPrintable(model, { fontUrlPrefix }).html
const said = (paper: ServicePaper): string => htmlText(sheet(whole(paper)))

/** Poppler guesses the order of columns, and not always alike; which words there are is no guess. */
const words = (pdf: ReadPdf): string[] => withoutPageNumbers(pdf).split(' ').sort()

const named = papers.map((paper, index) => ({ name: `${paper.kind}, ${index + 1}`, paper, index }))

describe.each(named)('$name', ({ paper }) => {
  it('says all it has to say, with nothing missing and nothing left hanging', () => {
    const html = sheet(whole(paper))
    expect(html).not.toMatch(/<mark>|undefined|null|NaN|Invalid/)
    expect(htmlText(html)).not.toMatch(/ ,|: :|\(\)|[{}]| yaitu *[.,]/)
  })

  it('is a page of gaps while nothing is filled in', () => {
    const html = sheet(modelOf(paper, sketchFacts(templateNamed(paper.kind), {})))
    expect(html).toContain('<mark>')
    expect(html).not.toMatch(/undefined|null|NaN|Invalid|[\ufdd0\ufdd1]/)
  })

  it('has tables no wider than the text of the narrower sheet', () => {
    const widthMm = textWidthMm({ ...whole(paper), paper: 'A4' })
    for (const block of whole(paper).body)
      if (block.kind === 'table')
        expect(block.columns.reduce((sum, column) => sum + column.widthMm, 0)).toBeLessThanOrEqual(widthMm)
  })

  it('shows a whole NIK, tax number or account only where its receiver needs it', () => {
    const full = { 'bpnt-proposal-recommendation': /\d{16}/g, 'aid-submission-to-mayor': /012345678\d/g }
    const needed = Object.entries(full).find(([kind]) => kind === paper.kind)?.[1]
    const text = said(paper).replaceAll('198001012005011001', '')
    expect(needed === undefined ? text : text.replaceAll(needed, '')).not.toMatch(/\d{15}|012345678/)
  })
})

/** The words by which each paper is known, in the case of its sample. */
const telling: [string, ServicePaper, readonly string[]][] = [
  [
    'a visit permit says who may come when, with how many, and how to behave',
    letters.visitPermit,
    [
      'MEMBERI IZIN:',
      'SMA Contoh',
      'Kamis, 10 Desember 2026, mulai pukul 08.00',
      '40 (empat puluh) orang',
      'berpakaian sopan',
      '081200000000',
    ],
  ],
  [
    'a recommendation to collect names purpose, ways, time, area and duties, and is no permit',
    letters.collectionRecommendation,
    [
      'berita acara verifikasi lapang Nomor 400.9/3/2026',
      'layak dengan catatan, yaitu kotak sumbangan diberi segel',
      'penempatan kotak sumbangan di tempat umum dan pembukaan nomor rekening bank',
      '1 Desember 2026 s.d. 31 Desember 2026',
      'Rp25.000.000,00 (dua puluh lima juta rupiah)',
      '•••• 6789',
      'bukan izin',
    ],
  ],
  [
    'a submission goes to the region’s head and asks for a decision',
    letters.collectionSubmission,
    ['Yth. Bupati Mojokerto melalui Sekretaris Daerah', 'memberikan keputusan', '3 (tiga) berkas'],
  ],
  ['donations stand on their own law', letters.collectionOfDonations, ['Undang-Undang Nomor 9 Tahun 1961', 'karcis']],
  [
    'a raffle names draw, prizes and the social share',
    letters.raffle,
    [
      'Rabu, 30 Desember 2026, di Balai Contoh, disaksikan Notaris Contoh, S.H.',
      'Sepeda 2 1.900.000',
      'Rp380.000,00',
      '30 (tiga puluh) hari',
    ],
  ],
  [
    'what needs no permit is said to need none',
    letters.exemptCollection,
    ['kepada para anggota dari suatu organisasi', 'tidak memerlukan izin', 'SURAT KETERANGAN'],
  ],
  [
    'the one-stop service reads that papers and place were checked',
    letters.technicalRecommendation,
    ['Kepala Dinas Penanaman Modal', '24 (dua puluh empat) orang', '21 November 2026', 'dapat disetujui'],
  ],
  ['and else what is not fulfilled', letters.technicalRefusal, ['belum dapat kami rekomendasikan', '1. jumlah klien']],
  [
    'an operating permit is recommended for its kind and term',
    letters.operatingRecommendation,
    ['perpanjangan izin operasional', 'Nomor 503/1/2023', 'bermeterai', 'surat kuasa', '23 November 2029'],
  ],
  [
    'the ministry reads how many families were checked where',
    answers.foodAidProposal,
    ['SIKS-NG', '1 (satu) keluarga', siti.nik, 'ditambahkan sebagai penerima BPNT'],
  ],
  [
    'the mayor reads the number, the sum, the changes and by whom it is paid',
    answers.cityAid,
    ['2 (dua) orang', 'Rp400.000,00 (empat ratus ribu rupiah)', 'Lampiran II', 'pindah domisili', '0123456789'],
  ],
  ['the ministry pays the family programme', answers.familyHope, ['oleh Kementerian Sosial', 'tidak ada']],
  [
    'an answer says what, why, what next and where to complain',
    answers.answer,
    ['dapat kami setujui sebagian', 'Adapun alasannya: persediaan', 'balai desa', 'saluran pengaduan'],
  ],
  ['a complaint is answered with finding and further channel', answers.namedComplainant, ['Sdr. Budi Uji', 'SP4N']],
  [
    'information is delivered with form, way, day, cost and what is blacked out',
    answers.delivery,
    ['salinan elektronik', 'Rabu, 25 November 2026', 'tidak dipungut biaya', 'Bagian Dihitamkan', 'sebagai sumber'],
  ],
  ['or the body that holds it is named', answers.notHeld, ['tidak berada dalam penguasaan', 'Dinas Contoh']],
  [
    'a refusal names ground, consequence and the way to object',
    answers.refusal,
    [
      'Pasal 17 huruf h (rahasia pribadi) Undang-Undang Nomor 14 Tahun 2008',
      'disalahgunakan',
      '30 (tiga puluh) hari kerja',
      'Atasan Pejabat',
    ],
  ],
  ['also as a decision', answers.refusalDecision, ['SURAT KEPUTUSAN', 'X Seluruhnya', 'serta Undang-Undang Nomor 27']],
]

it.each(telling)('%s', (_name, paper, words) => {
  const text = said(paper)
  for (const word of words) expect(text).toContain(word)
})

const sampleOf = (kind: string): ServicePaper => {
  const [paper] = papers.filter(each => each.kind === kind)
  if (paper === undefined) throw new Error(`No sample of ${kind}`)
  return paper
}

it.each([
  [
    'grant-decree-draft',
    ['RANCANGAN KEPUTUSAN BUPATI MOJOKERTO', 'MEMUTUSKAN:', 'tujuh puluh lima juta rupiah', 'LKS Uji'],
  ],
  ['recipient-decree-draft', ['Memperhatikan', 'berita acara verifikasi dan validasi Nomor 400.9.7/8/2026']],
  ['official-note', ['Yth. : Bupati melalui Sekretaris Daerah', 'Anggaran tersedia', 'Kami mohon arahan']],
  ['disposition-sheet', ['X Proses lebih lanjut', 'periksa dan laporkan', '27 November 2026']],
  [
    'assignment-letter',
    [
      'MEMERINTAHKAN:',
      'Relawan Contoh, Anggota Tagana',
      '24 November 2026 s.d. 25 November 2026',
      '3 (tiga) hari kerja',
    ],
  ],
  ['approval-slip', ['X Disetujui', 'masa percobaan 14 hari', '23 November 2026']],
  ['initials-block', ['TELAH DIPERIKSA PARAF', 'SEKRETARIS', 'KASUBBAG', 'KONSEPTOR']],
  [
    'verification-minutes',
    ['hari Senin tanggal dua puluh tiga bulan November', '2 (dua) calon', 'tidak layak', 'Mengetahui,'],
  ],
  [
    'field-check-minutes',
    ['24 (dua puluh empat) orang', 'sesuai dengan berkas permohonan dengan catatan', 'Penanggung jawab lembaga,'],
  ],
  [
    'goods-handover-minutes',
    [
      'PIHAK KEDUA menyatakan telah menerima',
      'tiga juta sembilan ratus ribu rupiah',
      'Saksi-saksi',
      'DAFTAR PENERIMA MANFAAT',
    ],
  ],
  ['unidentified-burial-minutes', ['Mr. X No. 3 Tahun 2026', 'Blok C nomor 12', 'Perawat Contoh', 'amplop tertutup']],
])('%s says what it is for', (kind, words) => {
  const text = said(sampleOf(kind))
  for (const word of words) expect(text).toContain(word)
})

it('who asked for secrecy is not named in the answer', () => {
  const text = said(answers.secretComplainant)
  expect(text).toContain('Yth. Pelapor Pengaduan Nomor ADU-2026-0004')
  expect(text).toContain('yaitu Inspektorat Daerah')
  expect(text).not.toContain('Budi')
})

it('the approval of a confidential service shows the case’s code alone', () => {
  const text = said(minutes.sealedApproval)
  expect(text).toContain('Kode Kasus : C-7')
  expect(text).not.toMatch(/Rumah Aman|Nomor Permohonan/)
})

it('the head of the office signs the field check of a collection, the checker any other', () => {
  expect(whole(minutes.fieldCheckOfCollection).signature?.name).toBe('Dr. Kepala Contoh, S.Sos., M.Si.')
  expect(whole(sampleOf('field-check-minutes')).signature?.name).toBe('Pemeriksa Satu')
})

it('a decision of the region’s head is a draft until it has its number, and is signed by no official of ours', () => {
  const numbered = papers.filter(({ kind }) => kind === 'grant-decree-draft')[1] ?? sampleOf('none')
  expect(whole(numbered).title).toBe('KEPUTUSAN BUPATI MOJOKERTO')
  for (const kind of ['grant-decree-draft', 'recipient-decree-draft']) {
    const { letterhead, signature } = whole(sampleOf(kind))
    expect(letterhead?.lines.map(({ text }) => text)).toEqual(['BUPATI MOJOKERTO'])
    expect(signature).toMatchObject({ rank: null, identifier: null })
  }
})

it('a home with fewer than twenty clients is not recommended', () => {
  const facts = { ...letters.technicalRecommendation.facts, clients: 19 }
  expect(readFacts(templateNamed('lks-technical-recommendation'), facts)).toMatchObject({
    problems: [{ field: 'clients' }],
  })
})

it('a raffle always needs its permit', () => {
  const facts = { ...letters.raffle.facts, permit: 'exempt', exemption: 'members' }
  expect(readFacts(templateNamed('collection-raffle-recommendation'), facts)).toMatchObject({
    problems: [{ field: 'permit' }],
  })
})

describe('on paper', () => {
  let ours: ReadPdf[] = []
  let theirs: ReadPdf[] = []
  const sheets = ['A4', 'F4'] as const
  const models = papers.flatMap(paper => sheets.map(size => ({ ...whole(paper), paper: size })))

  beforeAll(async () => {
    const pdfs = await printHtml(models.map(model => letterPrintable(model, { fontUrlPrefix })))
    const docx = await wordToPdf(await Promise.all(models.map(letterDocx)))
    ours = await Promise.all(pdfs.map(readPdf))
    theirs = await Promise.all(docx.map(readPdf))
  })

  it.each(named)('$name reads the same from Word', ({ index }) => {
    for (const at of [2 * index, 2 * index + 1]) {
      const [our, their] = [ours[at], theirs[at]]
      if (our === undefined || their === undefined) throw new Error(`Paper ${at} was not printed`)
      expect(our.text.length).toBeGreaterThan(200)
      expect(words(our)).toEqual(words(their))
    }
  })
})
