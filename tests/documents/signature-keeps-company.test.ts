import { beforeAll, describe, expect, it } from 'vitest'
import { letterDocx } from '#documents/letter-docx.ts'
import { letterPrintable } from '#documents/letter-printable.ts'
import type { LetterBlock, LetterModel } from '#domain/letter.ts'
import { fontUrlPrefix, printHtml } from '#tests/support/print-html.ts'
import type { ReadPdf } from '#tests/support/read-paper.ts'
import { readPdf, wordParts, wordToPdf } from '#tests/support/read-paper.ts'
import { decision, minutes } from '#tests/support/sample-sheets.ts'

const many = (count: number): string[] => Array.from({ length: count }, (_, index) => `Butir contoh ${index + 1}`)

/** A last block of so many lines, each named `Butir contoh`. */
const lastBlocks: Readonly<Record<string, (count: number) => LetterBlock>> = {
  list: count => ({ kind: 'list', numbering: 'decimal', items: many(count) }),
  clauses: count => ({ kind: 'clauses', rows: [{ label: 'Mengingat', numbering: 'decimal', items: many(count) }] }),
  table: count => ({
    kind: 'table',
    columns: [
      { label: 'No', widthMm: 12, align: 'center' },
      { label: 'Uraian', widthMm: 100, align: 'left' },
    ],
    rows: many(count).map((text, index) => [String(index + 1), text]),
  }),
  identity: count => ({ kind: 'identity', rows: many(count).map(label => ({ label, value: 'ada' })) }),
  paragraph: count => ({ kind: 'paragraph', text: many(count * 8).join(', ') }),
  attachment: count => ({ kind: 'list', numbering: 'letter', items: many(count + 14) }),
}

/** Letters whose last lines come to stand at every height around the foot of the first page. */
const runs = Object.entries(lastBlocks).flatMap(([kind, lastBlock]) =>
  [18, 20, 22, 24, 26, 27, 28, 29, 30, 31, 32, 34, 36].map(
    (count): { kind: string; count: number; model: LetterModel } => {
      const parent: LetterBlock[] = kind === 'attachment' ? [{ kind, heading: 'Lampiran', reference: true }] : []
      const body = [...parent, lastBlock(count)]
      const base = count % 2 === 0 ? decision : { ...minutes, witnesses: [], knownBy: [] }
      return { kind, count, model: { ...base, datedAs: 'line', copiesTo: [], counterSignature: null, body } }
    },
  ),
)

let read: ReadPdf[][] = []

beforeAll(async () => {
  const pdfs = await printHtml(runs.map(({ model }) => letterPrintable(model, { fontUrlPrefix })))
  const words = await wordToPdf(await Promise.all(runs.map(({ model }) => letterDocx(model))))
  read = await Promise.all(pdfs.map((pdf, index) => Promise.all([pdf, words[index] ?? pdf].map(readPdf))))
})

const placesOf = (kind: string) =>
  runs.flatMap((run, index) => (run.kind === kind ? [{ ...run, pdfs: read[index] ?? [] }] : []))

describe.each(Object.keys(lastBlocks))('after a last block of kind %s', kind => {
  it('the signature stands with at least a line of it', () => {
    expect(placesOf(kind).flatMap(({ pdfs }) => pdfs.map(({ pages }) => pages.length))).toContain(2)
    for (const { count, pdfs } of placesOf(kind))
      pdfs.forEach(({ pages }, reader) => {
        const last = pages.at(-1) ?? ''
        expect([count, reader, last]).toEqual([count, reader, expect.stringMatching(/NIP 1970/)])
        // LibreOffice parts a paragraph that may turn the page from what it is kept with; Word does not.
        if (kind !== 'paragraph' || reader === 0)
          expect([count, reader, last]).toEqual([count, reader, expect.stringMatching(/Butir contoh/)])
      })
  })

  it('every line is printed once', () => {
    for (const { count, pdfs } of placesOf(kind))
      pdfs.forEach(({ text }, reader) => {
        const lines = text.match(/Butir contoh \d+/g) ?? []
        expect(lines.length).toBeGreaterThanOrEqual(count)
        expect([count, reader, new Set(lines).size]).toEqual([count, reader, lines.length])
      })
  })
})

it('Word is told to keep the end of a long paragraph with the signature, and free to part its lines', async () => {
  const long = runs.find(({ kind }) => kind === 'paragraph')
  if (long === undefined) throw new Error('No letter ends in a long paragraph')
  const xml = wordParts(await letterDocx(long.model))['word/document.xml'] ?? ''
  const own = xml.split('<w:p>').find(paragraph => paragraph.includes('Butir contoh 1')) ?? ''
  expect(own).toContain('<w:keepNext/>')
  expect(own).not.toContain('<w:keepLines/>')
})
