import { beforeAll, describe, expect, it } from 'vitest'
import { letterDocx } from '#documents/letter-docx.ts'
import { letterPrintable } from '#documents/letter-printable.ts'
import type { LetterModel } from '#domain/letter.ts'
import { readFacts } from '#domain/letters/read-facts.ts'
import { sketchFacts } from '#domain/letters/sketch-facts.ts'
import { composed, type SampleLetter, templateNamed } from '#tests/support/letter-templates.ts'
import { fontUrlPrefix, printHtml } from '#tests/support/print-html.ts'
import { type ReadPdf, readPdf, withoutPageNumbers, wordToPdf } from '#tests/support/read-paper.ts'
import { cityChief, head, kabupaten, kota } from '#tests/support/sample-letters.ts'
import { lettersAid } from '#tests/support/sample-papers-of-services/letters-aid.ts'
import { lettersPeople, trainingCertificate } from '#tests/support/sample-papers-of-services/letters-people.ts'

const page = (model: LetterModel) => letterPrintable(model, { fontUrlPrefix })
const modelOf = (letter: SampleLetter): LetterModel => composed(letter, head, kabupaten)
const gapsIn = (html: string): string[] => [...html.matchAll(/<mark>([^<]*)<\/mark>/g)].map(([, label]) => label ?? '')
/** Every word with its count; a reader of PDFs goes through columns in an order of its own. */
const wordsOf = (pdf: ReadPdf): string[] => withoutPageNumbers(pdf).split(' ').sort()

const papers = [...lettersPeople, ...lettersAid].map((letter, index) => ({
  name: `${index + 1}. ${letter.kind}`,
  letter,
}))

/** The longest of an office with a long name. */
const longCertificate = composed(
  {
    kind: trainingCertificate.kind,
    facts: {
      ...trainingCertificate.facts,
      participantName: 'Raden Ayu Siti Contoh Panjang Sekali Namanya',
      trainingTitle: 'Pelatihan Pengolahan Hasil Pertanian dan Pemasaran Produk Usaha Rumahan Tingkat Lanjut',
      place: 'Aula Dinas Sosial Pemberdayaan Perempuan dan Perlindungan Anak Kota Mojokerto',
      topics: [],
    },
  },
  { ...head, signing: { capacity: 'direct', signer: cityChief } },
  kota,
)

describe.each(papers)('$name', ({ letter }) => {
  const template = templateNamed(letter.kind)

  it('is made of its sample, with nothing left open', () => {
    expect(readFacts(template, letter.facts)).toEqual({ ok: true, facts: letter.facts })
    const { html } = page(modelOf(letter))
    expect(gapsIn(html)).toEqual([])
    expect(html).not.toMatch(/undefined|null|NaN|[{}]/)
  })

  it('shows a gap for what is missing', () => {
    const html = page(modelOf({ kind: letter.kind, facts: sketchFacts(template, {}) })).html
    expect(gapsIn(html).length).toBeGreaterThan(2)
    expect(html).not.toMatch(/undefined|null|NaN|Invalid|[\ufdd0\ufdd1]/)
  })
})

describe('in the PDF and in LibreOffice’s of the Word file', () => {
  let ours: ReadPdf[] = []
  let theirs: ReadPdf[] = []
  beforeAll(async () => {
    const models = [...papers.map(({ letter }) => modelOf(letter)), longCertificate]
    ours = await Promise.all((await printHtml(models.map(page))).map(readPdf))
    theirs = await Promise.all((await wordToPdf(await Promise.all(models.map(letterDocx)))).map(readPdf))
  })

  it.each(papers.map(({ name }, index) => ({ name, index })))('$name reads the same', ({ index }) => {
    const [our, their] = [ours[index], theirs[index]]
    if (our === undefined || their === undefined) throw new Error('The paper was not printed')
    expect(our.text.length).toBeGreaterThan(100)
    expect(wordsOf(our)).toEqual(wordsOf(their))
  })

  it('a certificate is one sheet, also of an office with a long name', () => {
    for (const pdfs of [ours, theirs]) expect(pdfs.at(-1)?.pages).toHaveLength(1)
  })
})
