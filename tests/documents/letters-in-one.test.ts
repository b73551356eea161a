import { beforeAll, expect, it } from 'vitest'
import { letterPrintable } from '#documents/letter-printable.ts'
import { lettersPrintable } from '#documents/letters-printable.ts'
import type { LetterModel } from '#domain/letter.ts'
import { composed } from '#tests/support/letter-templates.ts'
import { fontUrlPrefix, printHtml } from '#tests/support/print-html.ts'
import type { ReadPdf } from '#tests/support/read-paper.ts'
import { readPdf, withoutPageNumbers } from '#tests/support/read-paper.ts'
import { certificate, head, kabupaten, kota, printout } from '#tests/support/sample-letters.ts'
import { decision, training } from '#tests/support/sample-sheets.ts'

const settings = { fontUrlPrefix }
const numbered = (serial: number): LetterModel =>
  composed(
    certificate,
    { ...head, number: { state: 'final', text: `400.9.14/${serial}/416-106/2026` } },
    serial % 2 === 0 ? kabupaten : kota,
  )
const mixed: LetterModel[] = [
  numbered(1),
  decision,
  numbered(2),
  { ...composed(printout, { ...head, marks: ['training'] }, kota), paper: 'F4' },
  { ...numbered(3), font: { ...numbered(3).font, sizePt: 11 } },
]
const coded = [1, 2, 3].map(serial => ({ ...numbered(serial), verificationCode: `KODE-${serial}` }))

let alone: ReadPdf[] = []
let together: ReadPdf
let withCodes: ReadPdf

beforeAll(async () => {
  const papers = [
    ...mixed.map(model => letterPrintable(model, settings)),
    lettersPrintable(mixed, 'Kumpulan surat', settings),
    lettersPrintable(coded, 'Kumpulan surat', settings),
  ]
  const read = await Promise.all((await printHtml(papers)).map(readPdf))
  alone = read.slice(0, mixed.length)
  const [all, codes] = read.slice(mixed.length)
  if (all === undefined || codes === undefined) throw new Error('The batch was not printed')
  together = all
  withCodes = codes
})

it('many letters are one document, each on its own sheets as when it is printed alone', () => {
  expect(together.pages).toHaveLength(alone.reduce((sum, { pages }) => sum + pages.length, 0))
  expect(together.pages).toEqual(
    alone.flatMap(pdf => pdf.pages.map(page => withoutPageNumbers({ ...pdf, pages: [page] }))),
  )
  expect(together.title).toBe('Kumpulan surat')
})

it('each letter carries its own verification code', () => {
  expect(withCodes.pages).toHaveLength(3)
  withCodes.pages.forEach((page, index) => {
    expect(page.match(/KODE-\d/g)).toEqual([`KODE-${index + 1}`])
  })
})

it('letters of one look share one stylesheet', () => {
  const css = (count: number) =>
    lettersPrintable(
      Array.from({ length: count }, (_, index) => numbered(index * 2)),
      'Kumpulan surat',
      settings,
    ).css
  expect(css(50)).toBe(css(2))
})

it('refuses an empty batch, and sheets of two kinds', () => {
  expect(() => lettersPrintable([], 'Kumpulan surat', settings)).toThrow(RangeError)
  expect(() => lettersPrintable([numbered(1), training], 'Kumpulan surat', settings)).toThrow(RangeError)
})
