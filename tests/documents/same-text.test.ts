import { beforeAll, describe, expect, it } from 'vitest'
import { letterDocx } from '#documents/letter-docx.ts'
import { letterPrintable } from '#documents/letter-printable.ts'
import type { LetterModel } from '#domain/letter.ts'
import { paperSizesMm } from '#domain/printable.ts'
import { composed } from '#tests/support/letter-templates.ts'
import { fontUrlPrefix, printHtml } from '#tests/support/print-html.ts'
import type { ReadPdf } from '#tests/support/read-paper.ts'
import { normalised, readPdf, withoutPageNumbers, withoutSpaces, wordToPdf } from '#tests/support/read-paper.ts'
import * as sample from '#tests/support/sample-letters.ts'

const { certificate, chief, cityChief, head, kabupaten, kota, printout, recommendation, replacement, secretary } =
  sample

const toBank = { ...replacement, facts: { ...replacement.facts, bankLetter: true } }
const everything = {
  ...head,
  copiesTo: ['Kepala Dinas Kesehatan Kabupaten Mojokerto', 'Camat Mojoanyar'],
  attachments: { count: 3, unit: 'lembar' },
  initials: [secretary, { ...secretary, post: 'Konseptor', name: 'Konseptor Contoh' }],
  archiveCopy: true,
  verificationCode: 'ABCD-EFGH',
  marks: ['reprint'],
} as const
const draft = {
  ...head,
  number: { state: 'draft', before: '400.9.14/', after: '/416-106/2026' },
  dateOn: null,
  marks: ['draft'],
  signing: { capacity: 'on-behalf', mandatorPost: cityChief.post, signer: secretary },
} as const
const daily = { ...head, signing: { capacity: 'daily', heldPost: chief.post, signer: secretary } } as const
const hostileName = `Ma'ruf & Sya'roni <b> =1+1 '; DROP TABLE surat; "x"`
const hostile = {
  ...certificate,
  facts: { ...certificate.facts, subject: { ...certificate.facts.subject, name: hostileName } },
}
const longName = `Siti${'abcdefghij'.repeat(12)}`
const long = {
  ...certificate,
  facts: { ...certificate.facts, subject: { ...certificate.facts.subject, name: longName } },
}
const family = {
  ...printout,
  facts: {
    ...printout.facts,
    members: Array.from({ length: 60 }, (_, index) => ({
      name: `Anggota Contoh ${index + 1}`,
      nik: '3516014505150003',
      relation: 'Anak',
      programmes: '',
    })),
  },
}

const cases: Record<string, LetterModel> = {
  certificate: composed(certificate, head, kabupaten),
  'certificate of the city, draft': composed({ ...certificate }, draft, kota),
  replacement: composed(replacement, { ...daily, copiesTo: ['Koordinator PKH Kabupaten Mojokerto'] }, kabupaten),
  'letter to the bank': composed(toBank, { ...head, attachments: { count: 3, unit: 'lembar' } }, kabupaten),
  'letter to the bank with everything': composed(toBank, everything, kabupaten),
  recommendation: composed(recommendation, head, kabupaten),
  'recommendation with everything': composed(recommendation, everything, kabupaten),
  printout: composed(printout, head, kota),
  'two parties': {
    ...composed(certificate, head, kabupaten),
    counterSignature: {
      lines: [{ prefix: null, text: 'Yang menerima,' }],
      name: 'Siti Contoh',
      rank: null,
      identifier: null,
    },
  },
  'hostile text': composed(hostile, head, kabupaten),
}
const papers = ['A4', 'F4'] as const
const runs = Object.entries(cases).flatMap(([name, model]) =>
  papers.map(paper => ({ name: `${name}, ${paper}`, paper, model: { ...model, paper } })),
)
const extras: LetterModel[] = [composed(long, head, kabupaten), composed(family, everything, kabupaten)]
const all = [...runs.map(({ model }) => model), ...extras]

let ours: ReadPdf[] = []
let theirs: ReadPdf[] = []

beforeAll(async () => {
  const pdfs = await printHtml(all.map(model => letterPrintable(model, { fontUrlPrefix })))
  const words = await wordToPdf(await Promise.all(all.map(letterDocx)))
  ours = await Promise.all(pdfs.map(readPdf))
  theirs = await Promise.all(words.map(readPdf))
})

const pair = (index: number): { our: ReadPdf; their: ReadPdf } => {
  const our = ours[index]
  const their = theirs[index]
  if (our === undefined || their === undefined) throw new Error(`Letter ${index} was not printed`)
  return { our, their }
}

describe.each(runs.map((run, index) => ({ ...run, index })))('$name', ({ paper, index }) => {
  it('reads the same in our PDF and in LibreOffice’s of our Word file', () => {
    const { our, their } = pair(index)
    expect(our.text.length).toBeGreaterThan(400)
    expect(withoutPageNumbers(our)).toBe(withoutPageNumbers(their))
  })

  it('is on its sheet, with its fonts inside', () => {
    const { our, their } = pair(index)
    const { width, height } = paperSizesMm[paper]
    for (const pdf of [our, their]) expect([pdf.widthMm, pdf.heightMm]).toEqual([width, height])
    expect(our.fonts.length).toBeGreaterThan(0)
    for (const { name, embedded } of our.fonts)
      expect([name, embedded]).toEqual([expect.stringMatching(/LiberationSans/), true])
  })
})

it('an ordinary letter is one page, also on A4', () => {
  for (const name of ['certificate', 'recommendation', 'printout'])
    for (const paper of papers) {
      const { our, their } = pair(runs.findIndex(run => run.name === `${name}, ${paper}`))
      expect([name, paper, our.pages.length, their.pages.length]).toEqual([name, paper, 1, 1])
    }
})

it('hostile text is printed as it was typed', () => {
  const { our } = pair(runs.findIndex(run => run.name === 'hostile text, F4'))
  expect(our.text).toContain(normalised(hostileName))
})

it('a name of 120 letters turns its line and loses none of them', () => {
  const { our, their } = pair(runs.length)
  expect(withoutSpaces(our.text)).toContain(longName)
  expect(withoutSpaces(our.text)).toBe(withoutSpaces(their.text))
})

it('a table of sixty rows repeats its head and its marks, and splits no row', () => {
  const { our, their } = pair(runs.length + 1)
  expect(our.pages.length).toBeGreaterThan(1)
  for (const pdf of [our, their]) {
    for (const page of pdf.pages.slice(0, 2)) {
      expect(page).toContain('NIK Hubungan Program')
      expect(page).toContain('SALINAN CETAK ULANG')
      expect(page).toContain('Kode verifikasi: ABCD-EFGH')
    }
    for (const page of pdf.pages)
      expect(page.match(/Anggota Contoh \d+/g)?.length).toBe(page.match(/3516••••••••0003/g)?.length)
    const names = pdf.pages.flatMap(page => page.match(/Anggota Contoh \d+/g) ?? [])
    expect([...new Set(names)]).toHaveLength(60)
    expect(names).toHaveLength(60)
  }
})

it('the signature never stands alone: the sentence before it comes along', () => {
  for (const { our, their } of all.map((_, index) => pair(index)))
    for (const pdf of [our, their]) {
      const page = pdf.pages.find(text => /NIP 19|Petugas pencetak/.test(text)) ?? ''
      expect(page).toMatch(/Demikian surat|kami sampaikan terima kasih|Lembar ini adalah petikan/)
    }
})

it('the PDF’s title is the letter’s number', () => {
  expect(pair(0).our.title).toBe('400.9.14/412/416-106/2026')
})
