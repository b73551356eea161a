import { beforeAll, describe, expect, it } from 'vitest'
import { letterDocx } from '#documents/letter-docx.ts'
import { letterPrintable } from '#documents/letter-printable.ts'
import type { LetterModel } from '#domain/letter.ts'
import { paperSizesMm } from '#domain/printable.ts'
import { longName } from '#tests/support/plain-letter.ts'
import { fontUrlPrefix, printHtml } from '#tests/support/print-html.ts'
import type { ReadPdf } from '#tests/support/read-paper.ts'
import {
  htmlText,
  readPdf,
  withoutPageNumbers,
  withoutSpaces,
  wordParts,
  wordText,
  wordToPdf,
} from '#tests/support/read-paper.ts'
import { form, unsigned } from '#tests/support/sample-forms.ts'
import { decision, sheets, training } from '#tests/support/sample-sheets.ts'

const otherPaper: Readonly<Record<LetterModel['paper'], LetterModel['paper'][]>> = {
  A4: ['A4', 'F4'],
  F4: ['A4', 'F4'],
  'A4-landscape': ['A4-landscape'],
}
const runs = Object.entries(sheets).flatMap(([name, model]) =>
  otherPaper[model.paper].map(paper => ({ name: `${name}, ${paper}`, paper, model: { ...model, paper } })),
)

let ours: ReadPdf[] = []
let theirs: ReadPdf[] = []

beforeAll(async () => {
  const pdfs = await printHtml(runs.map(({ model }) => letterPrintable(model, { fontUrlPrefix })))
  const words = await wordToPdf(await Promise.all(runs.map(({ model }) => letterDocx(model))))
  ours = await Promise.all(pdfs.map(readPdf))
  theirs = await Promise.all(words.map(readPdf))
})

/** Our PDF, and LibreOffice's of our Word file. */
function both(name: string): ReadPdf[] {
  const index = runs.findIndex(run => run.name === name)
  const [our, their] = [ours[index], theirs[index]]
  if (our === undefined || their === undefined) throw new Error(`${name} was not printed`)
  return [our, their]
}

const pageOf = ({ pages }: ReadPdf, words: string): number => {
  const found = pages.findIndex(page => withoutSpaces(page).includes(withoutSpaces(words)))
  expect([words, found]).not.toEqual([words, -1])
  return found
}

const signsOf = (pdf: ReadPdf | undefined): string =>
  [...withoutSpaces(pdf === undefined ? '' : withoutPageNumbers(pdf))].sort().join('')

const wordBody = async (model: LetterModel): Promise<string> =>
  wordText(wordParts(await letterDocx(model))['word/document.xml'] ?? '')

describe.each(runs)('$name', ({ name, paper, model }) => {
  // Of tables and hanging markers each writer of PDF gives the pieces in another order.
  it('prints the same letters in PDF and Word', () => {
    const [our, their] = both(name)
    expect(our?.text.length).toBeGreaterThan(150)
    expect(signsOf(our)).toBe(signsOf(their))
  })

  it('reads in the same order in preview and Word', async () => {
    const { html } = letterPrintable({ ...model, marks: [] }, { fontUrlPrefix })
    const body = withoutSpaces(await wordBody(model))
    expect(body.length).toBeGreaterThan(100)
    expect(withoutSpaces(htmlText(html)).slice(-body.length)).toBe(body)
  })

  it('is on its sheet in as many pages, with its fonts inside', () => {
    const [our, their] = both(name)
    const { width, height } = paperSizesMm[paper]
    for (const pdf of [our, their]) expect([pdf?.widthMm, pdf?.heightMm]).toEqual([width, height])
    expect(our?.pages.length).toBe(their?.pages.length)
    for (const font of our?.fonts ?? [])
      expect(font).toEqual({ name: expect.stringMatching(/LiberationSans/), embedded: true })
  })
})

it('a decision names its parts in order, and where and when it was decided', async () => {
  const text = await wordBody(decision)
  expect(text).toMatch(/Menimbang : a\. bahwa .*; b\. bahwa .*; Mengingat : 1\. Undang.*; 2\. Undang.*; 3\. Peraturan/)
  expect(text).toMatch(/MEMUTUSKAN: Menetapkan : KEPUTUSAN .* KESATU : Menetapkan .* KEDUA : Keputusan ini/)
  expect(text).toMatch(/Ditetapkan di Mojokerto pada tanggal 23 November 2026 KEPALA DINAS/)
})

it('an attachment begins a page behind the copies, names its parent and is signed again', () => {
  for (const paper of ['A4', 'F4'])
    for (const name of [`decision, ${paper}`, `invitation, ${paper}`])
      for (const { pages } of both(name)) {
        expect(pages[0]).toMatch(name.startsWith('decision') ? /Tembusan: 1\. Bupati .* Mojokerto$/ : /003 1 001$/)
        expect(pages[1]).toMatch(
          /^(- ?2 ?-? )?Lampiran .* Nomor : 400\.9\.14\/412\/416-106\/2026 Tanggal : 23 November 2026/,
        )
        expect(pages.at(-1)).toMatch(/KEPALA DINAS SOSIAL KABUPATEN MOJOKERTO, Dr\. Kepala Contoh/)
      }
})

it('the attachment of a draft names the number and the date that are still to come', () => {
  for (const { pages } of both('decision, draft, F4')) {
    expect(pages[1]).toContain('Nomor : 400.9.14/diambil saat final/416-106/2026 Tanggal : tanggal diambil saat final')
    for (const page of pages) expect(page).toContain('KONSEP, BELUM BERLAKU SEBAGAI SURAT')
  }
})

it('a long table repeats its head, and at least two of its rows come along with a signature', () => {
  for (const { pages } of both('decision, F4')) {
    for (const page of pages.slice(1)) expect(page).toContain('No Nama Karang Taruna Desa Jumlah (Rp)')
    const names = pages.flatMap(page => page.match(/Karang Taruna Contoh \d+/g) ?? [])
    expect(names).toHaveLength(45)
    expect(pages.at(-1)?.match(/Karang Taruna Contoh \d+/g)?.length).toBeGreaterThanOrEqual(2)
  }
})

it('the two parties, their witnesses and who knows of it stand on one page with the closing sentence', () => {
  for (const paper of ['A4', 'F4'])
    for (const pdf of both(`minutes, ${paper}`)) {
      const page = pageOf(pdf, 'Demikian berita acara')
      for (const words of ['PIHAK KEDUA,', 'PIHAK PERTAMA,', 'Saksi-saksi:', 'Mengetahui,'])
        expect([words, pageOf(pdf, words)]).toEqual([words, page])
    }
})

it('a team too large for a page turns it between two rows of signers', () => {
  for (const pdf of both('minutes of a team, A4')) {
    for (const pair of [
      ['Anggota Tim 1,', 'Anggota Contoh 1'],
      ['Anggota Tim 5,', 'Anggota Contoh 5'],
    ])
      expect(pageOf(pdf, pair[0] ?? '')).toBe(pageOf(pdf, pair[1] ?? ''))
    expect(pageOf(pdf, 'Demikian berita acara')).toBe(pageOf(pdf, 'Kepala Bidang Contoh Pembina'))
    expect(pdf.pages).toHaveLength(2)
  }
})

it('a statement has the place of its duty stamp, and no letterhead', () => {
  for (const pdf of both('statement, F4'))
    expect(pdf.text).toMatch(/^SURAT PERNYATAAN .* Yang membuat pernyataan, Meterai Siti Contoh$/)
})

it('a name of 120 letters loses none of them', () => {
  for (const name of ['power of attorney, A4', 'form, A4', 'invitation, F4', 'minutes of a team, A4'])
    for (const pdf of both(name)) expect(withoutSpaces(pdf.text)).toContain(withoutSpaces(longName))
})

it('a form marks what is chosen only, and nobody signs where nobody has to', async () => {
  const text = await wordBody(unsigned)
  expect(text).toMatch(/Pendidikan : SD X SMP SMA\/SMK Diploma Sarjana X Saya bersedia .* terakhir\. Saya mengizinkan/)
  expect(text).toMatch(/Jenis kelamin : Laki-laki X Perempuan Foto 4×6$/)
  expect(text).not.toMatch(/Mojokerto, 23|Peserta,/)
})

it('a certificate is one sheet, and its topics another', () => {
  for (const name of ['certificate', 'certificate of a long name'])
    for (const { pages } of both(`${name}, A4-landscape`)) expect([name, pages.length]).toEqual([name, 1])
  for (const { pages } of both('certificate with topics, draft, A4-landscape')) {
    expect(pages).toHaveLength(2)
    expect(pages[1]).toMatch(/Daftar Materi 1\. Dasar menjahit 2\. Pola busana 3\. Pemasaran/)
  }
})

it('a certificate lies on its side within a frame, without page numbers', async () => {
  const parts = wordParts(await letterDocx(training))
  const xml = parts['word/document.xml'] ?? ''
  expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/)
  expect(xml).toMatch(/<w:pgBorders w:offsetFrom="page"><w:top w:val="double"/)
  expect(Object.entries(parts).filter(([path, part]) => path.includes('header') && part.includes('PAGE'))).toEqual([])
  const { page, css } = letterPrintable(training, { fontUrlPrefix })
  expect(page).toMatchObject({ widthMm: 297, heightMm: 210, landscape: true })
  expect(css).not.toContain('counter(page)')
})

it('the place of a photograph stands beside the signature, else above what follows', async () => {
  const body = async (model: LetterModel) => wordParts(await letterDocx(model))['word/document.xml'] ?? ''
  const cells = async (model: LetterModel) => {
    const xml = await body(model)
    return xml.slice(xml.indexOf('Foto 4×6'), xml.indexOf('Peserta,')).match(/<\/w:tr>/g)?.length
  }
  expect(await cells(form)).toBe(1)
  const initials = { heading: 'Telah diperiksa', rows: [{ post: 'Sekretaris', name: null }] }
  expect(await cells({ ...form, initials })).toBeGreaterThan(1)
})
