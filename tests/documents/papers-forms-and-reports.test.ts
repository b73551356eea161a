import { beforeAll, describe, expect, it } from 'vitest'
import { letterDocx } from '#documents/letter-docx.ts'
import { letterPrintable } from '#documents/letter-printable.ts'
import type { LetterModel } from '#domain/letter.ts'
import { readFacts } from '#domain/letters/read-facts.ts'
import { sketchFacts } from '#domain/letters/sketch-facts.ts'
import { composed, type SampleLetter, templateNamed } from '#tests/support/letter-templates.ts'
import { fontUrlPrefix, printHtml } from '#tests/support/print-html.ts'
import { htmlText, type ReadPdf, readPdf, withoutPageNumbers, wordToPdf } from '#tests/support/read-paper.ts'
import { head, kabupaten } from '#tests/support/sample-letters.ts'
import * as sample from '#tests/support/sample-papers-of-services/forms-and-reports.ts'

const page = (model: LetterModel) => letterPrintable(model, { fontUrlPrefix })
const modelOf = (letter: SampleLetter): LetterModel => composed(letter, head, kabupaten)
const textOf = (letter: SampleLetter): string => htmlText(page(modelOf(letter)).html)
const gapsIn = (html: string): string[] => [...html.matchAll(/<mark>([^<]*)<\/mark>/g)].map(([, label]) => label ?? '')
const nothingOdd = /undefined|null|NaN|Invalid|[{}\ufdd0\ufdd1]/

/** Every word with its count; a reader of PDFs goes through columns in an order of its own. */
const wordsOf = (pdf: ReadPdf): string[] => withoutPageNumbers(pdf).split(' ').sort()

const named = (letters: readonly SampleLetter[]) =>
  letters.map((letter, index) => ({ name: `${index + 1}. ${letter.kind}`, letter }))
const papers = named(sample.formsAndReports)
const blanks = named(sample.blanks)

describe.each(papers)('$name', ({ letter }) => {
  it('is made of its sample, with nothing left open', () => {
    expect(readFacts(templateNamed(letter.kind), letter.facts)).toEqual({ ok: true, facts: letter.facts })
    const { html } = page(modelOf(letter))
    expect(gapsIn(html)).toEqual([])
    expect(html).not.toMatch(nothingOdd)
  })

  it('takes no number, is kept with the file, and waits for no official', () => {
    const { numbering, goesTo, wordings } = templateNamed(letter.kind)
    expect({ numbering, goesTo }).toEqual({ numbering: 'none', goesTo: 'file' })
    expect(wordings.map(({ signature }) => signature?.kind)).not.toContain('signatory')
  })
})

describe.each(blanks)('the blank of $name', ({ letter }) => {
  const empty = sample.blank(letter)

  it('can be printed as it is, with lines and boxes for the hand', () => {
    expect(readFacts(templateNamed(letter.kind), {})).toEqual({ ok: true, facts: empty.facts })
    expect(sketchFacts(templateNamed(letter.kind), {})).toEqual(empty.facts)
    const { html } = page(modelOf(empty))
    expect(gapsIn(html)).toEqual([])
    expect(html).not.toMatch(nothingOdd)
    expect(html).toMatch(/class="line"|class="tick"|class="empty"/)
  })

  it('ticks nothing that nobody has chosen', () => {
    const options = modelOf(empty).body.flatMap(block => (block.kind === 'ticks' ? block.options : []))
    expect(options.filter(({ ticked }) => ticked)).toEqual([])
  })

  it('may be asked for before the file is accepted', () => {
    expect(templateNamed(letter.kind).beforeAcceptance).toBe(true)
  })
})

describe('in the PDF and in LibreOffice’s of the Word file', () => {
  const printed = [
    ...papers,
    ...blanks.map(({ name, letter }) => ({ name: `${name}, blank`, letter: sample.blank(letter) })),
  ]
  let ours: ReadPdf[] = []
  let theirs: ReadPdf[] = []
  beforeAll(async () => {
    const models = printed.map(({ letter }) => modelOf(letter))
    ours = await Promise.all((await printHtml(models.map(page))).map(readPdf))
    theirs = await Promise.all((await wordToPdf(await Promise.all(models.map(letterDocx)))).map(readPdf))
  })

  it.each(printed.map(({ name }, index) => ({ name, index })))('$name reads the same', ({ index }) => {
    const [our, their] = [ours[index], theirs[index]]
    if (our === undefined || their === undefined) throw new Error('The paper was not printed')
    expect(our.text.length).toBeGreaterThan(100)
    expect(wordsOf(our)).toEqual(wordsOf(their))
  })
})

describe('what each paper must say', () => {
  it.each<[SampleLetter, string[]]>([
    [
      sample.adoptionApplication,
      ['Kepala Dinas Sosial Provinsi Jawa Timur', 'Pasuruan, 1 Januari 1985', 'Alasan permohonan', 'Kakak Uji Coba'],
    ],
    [sample.localApplication, ['Yth. Kepala Dinas Sosial Kabupaten Mojokerto']],
    [sample.childConsent, ['Saya sudah diberi tahu', 'tidak ada yang memaksa', 'Pendamping anak,', 'Peksos Contoh']],
    [
      sample.motivation,
      ['demi kepentingan terbaik bagi anak dan demi perlindungan anak', 'Kami belum dikaruniai anak.'],
    ],
    [sample.nondiscrimination, ['tanpa diskriminasi, sesuai dengan hak-hak dan kebutuhan anak']],
    [sample.originDisclosure, ['asal-usulnya dan orang tua kandungnya', 'kesiapan anak']],
    [sample.marriageGuardian, ['tidak berhak menjadi wali nikah', 'wali hakim']],
    [sample.gift, ['hibah sebagian harta kami', 'Sebagian tabungan pendidikan.']],
    [sample.familyConsent, ['menyetujui rencana pengangkatan anak', 'Kakek Uji', 'Tanda Tangan']],
    [
      sample.documentValidity,
      ['dokumen yang sah dan benar', 'menanggung akibatnya', 'Akta kelahiran calon anak angkat'],
    ],
    [sample.ownChild, ['setuju dan bersedia menerimanya sebagai saudara', '13 tahun']],
    [
      sample.caseService,
      ['Kode Kasus : K-0007/2026', 'menghentikan layanan kapan saja', 'dirahasiakan', 'Ketua P2TP2A'],
    ],
    [
      sample.legalSupport,
      ['tidak menjanjikan hasil tertentu', 'tidak memungut biaya pendampingan', 'Batas kewenangan'],
    ],
    [
      sample.religiousCourt,
      ['biaya perkara di pengadilan ditanggung oleh pihak yang berperkara', 'Pengadilan Agama Contoh'],
    ],
    [sample.healthSupport, ['menyetujui penyampaian data kesehatan', 'RSUD Contoh']],
    [sample.psychologySupport, ['bahaya yang nyata terhadap keselamatan', '6 kali']],
    [sample.returnMediation, ['hanya bila PIHAK KEDUA bersedia dan keadaannya aman', 'Wali Contoh']],
    [sample.shelterEntry, ['Tata tertib', 'alamat rumah', 'Hak klien', 'menyampaikan keluhan', 'pukul 14.30 WIB']],
    [sample.shelterExit, ['atas kehendak sendiri tanpa paksaan', 'Barang yang dikembalikan', 'Satu tas pakaian']],
  ])('$kind', (letter, words) => {
    const text = textOf(letter)
    for (const said of words) expect(text).toContain(said)
  })
})

describe('where the decree asks for a duty stamp', () => {
  const stamped = (letter: SampleLetter): boolean => {
    const { signature, counterSignature } = modelOf(letter)
    return signature?.stamp === true || counterSignature?.stamp === true
  }

  it('its place is drawn, and nowhere else', () => {
    expect(sample.formsAndReports.filter(stamped)).toEqual([
      sample.adoptionApplication,
      sample.childConsent,
      sample.motivation,
      sample.nondiscrimination,
    ])
  })
})

describe('what may not be read from a paper', () => {
  it.each([sample.shelterEntry, sample.shelterExit])('$kind names the client only where the client signs', letter => {
    const model = modelOf(letter)
    expect(JSON.stringify(model.body)).not.toContain('Siti Contoh')
    expect(model.counterSignature?.name).toBe('Siti Contoh')
    expect(`${model.title} ${model.fileTitle}`).not.toMatch(/korban|kekerasan|Siti/i)
  })

  it('papers of sealed cases give nothing to the agenda', () => {
    for (const { kind } of sample.formsAndReports) expect([kind, templateNamed(kind).about]).toEqual([kind, null])
  })
})
