import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { affectedList, breachNotice } from '#documents/personal/breach-papers.ts'
import { destructionList } from '#documents/personal/destruction-list.ts'
import { personCopy } from '#documents/personal/person-copy.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import { fontUrlPrefix, printHtml } from '#tests/support/print-html.ts'
import { readPdf } from '#tests/support/read-paper.ts'

const settings = { fontUrlPrefix }
const date = '2026-11-23'
const head = {
  fileTitle: 'usul-musnah-1-2026',
  office: {
    name: 'Dinas Sosial Contoh',
    letterheadLines: ['PEMERINTAH KABUPATEN CONTOH', 'DINAS SOSIAL', 'Jl. Contoh No. 1 Kode Pos 61361'],
    seat: 'Contoh',
  },
  date,
}
const kind = {
  kind: 'Surat dan serah terimanya',
  from: '2015-03-02',
  to: '2016-11-22',
  count: 1234,
  period: '10 tahun',
}
const visit = { businessDate: date, purposeNote: '<b>Tanya bantuan</b>', meets: null }

const papers: Record<string, PrintableDocument> = {
  list: destructionList(
    {
      ...head,
      number: '1/2026',
      asOf: date,
      contentHash: 'ab'.repeat(32),
      keeper: 'Rini Contoh',
      groups: [kind],
      destroyed: null,
    },
    settings,
  ),
  copy: personCopy(
    {
      ...head,
      kept: {
        person: { name: 'Siti Contoh', nik: '3516014107900001', sex: 'female', address: null },
        visits: [visit],
        applications: [],
        entries: [{ field: 'marriage_duration', entry: '2015-01-10', enteredAt: '2026-11-23T01:00:00.000Z' }],
        attachments: [{ kind: 'jpeg', addedAt: '2026-11-23T01:00:00.000Z', removedAt: null }],
        letters: [],
        handovers: [],
        complaints: [],
        corrections: [{ at: '2026-11-23T01:00:00.000Z', before: { sex: null }, after: { sex: 'female' } }],
      },
      dayOf: instant => instant.slice(0, 10),
      officer: 'Rini Contoh',
    },
    settings,
  ),
  notice: breachNotice(
    {
      ...head,
      what: 'Nama & NIK',
      circumstances: 'Buku tertinggal',
      measures: 'Buku diambil kembali',
      noticedOn: date,
      noticedTime: '09.41 WIB',
    },
    settings,
  ),
  affected: affectedList(
    {
      ...head,
      from: date,
      to: date,
      people: Array.from({ length: 60 }, (_, index) => ({
        name: `Orang Contoh ${index + 1}`,
        address: 'Dusun Contoh RT 001 RW 002',
        phone: '0812000000',
        fields: 'Nama, NIK, Alamat',
        kinds: 'Buku tamu dan kunjungan',
      })),
      sealed: 2,
    },
    settings,
  ),
}

const read: Record<string, Awaited<ReturnType<typeof readPdf>>> = {}
beforeAll(async () => {
  const pdfs = await printHtml(Object.values(papers))
  for (const [index, name] of Object.keys(papers).entries()) {
    const pdf = pdfs[index] ?? Buffer.alloc(0)
    read[name] = await readPdf(pdf)
    if (process.env.LOKET_PICTURES === undefined) continue
    await mkdir(process.env.LOKET_PICTURES, { recursive: true })
    await writeFile(join(process.env.LOKET_PICTURES, `${name}.pdf`), pdf)
  }
}, 120_000)

it('prints the destruction list on one A4 page with what goes and lines to sign', () => {
  const { text, pages, widthMm, heightMm } = read.list ?? { text: '', pages: [], widthMm: 0, heightMm: 0 }
  expect([pages.length, widthMm, heightMm]).toEqual([1, 210, 297])
  for (const part of [
    'Nomor daftar: 1/2026',
    '1.234',
    '2 Mar 2015 – 22 Nov 2016',
    'Panitia penilai arsip',
    'Rini Contoh',
  ])
    expect(text).toContain(part)
})

it('prints a person’s copy with words for every value and nothing that runs', () => {
  const text = read.copy?.text ?? ''
  for (const part of ['3516014107900001', 'Perempuan', '<b>Tanya bantuan</b>', 'Jenis kelamin: -', 'Pasal 6 dan 7'])
    expect(text).toContain(part)
})

it('prints the notice of a breach with the three answers of article 46', () => {
  const text = read.notice?.text ?? ''
  for (const part of ['Nama & NIK', 'Buku tertinggal', 'Buku diambil kembali', 'Pasal 46', '09.41 WIB'])
    expect(text).toContain(part)
})

it('prints everybody affected over several pages, sealed cases by number', () => {
  const { text, pages } = read.affected ?? { text: '', pages: [] }
  expect(pages.length).toBeGreaterThan(1)
  expect(text).toContain('Orang Contoh 60')
  expect(text).toContain('2 orang dari kasus rahasia')
})
