import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { salvageReport } from '#documents/salvage-report.ts'
import { fontUrlPrefix, printHtml } from '#tests/support/print-html.ts'
import { readPdf } from '#tests/support/read-paper.ts'

it('prints what was read, the last numbers, and what is to be entered again over as many pages as it takes', async () => {
  const report = salvageReport(
    {
      fileTitle: 'penyelamatan-loket-20261123T010000Z-before-restore',
      office: {
        name: 'Dinas Sosial Contoh',
        letterheadLines: ['PEMERINTAH KABUPATEN CONTOH', 'DINAS SOSIAL', 'Jl. Contoh No. 1 Kode Pos 61361'],
        seat: 'Contoh',
      },
      date: '2026-11-23',
      source: 'loket-20261123T010000Z-before-restore.db',
      pages: 1234,
      unreadablePages: 3,
      lostFrames: 1,
      tables: [
        { name: 'Kunjungan', rows: 4321, lostRows: 1, lostPages: 2 },
        { name: 'Nomor surat', rows: 12, lostRows: 0, lostPages: 0 },
      ],
      lastNumbers: [
        { series: 'Antrian A', last: 60 },
        { series: 'Surat 2026', last: 12 },
      ],
      missing: Array.from({ length: 60 }, (_, index) => ({
        kind: 'Nomor antrian',
        when: '23 Nov 2026, 09.41 WIB',
        number: `A-${String(index + 1).padStart(3, '0')}`,
        who: '<b>Siti Contoh</b>',
        about: index === 59 ? 'Layanan C' : '',
      })),
      officer: 'Rini Contoh',
    },
    { fontUrlPrefix },
  )
  const [pdf = Buffer.alloc(0)] = await printHtml([report])
  if (process.env.LOKET_PICTURES !== undefined) {
    await mkdir(process.env.LOKET_PICTURES, { recursive: true })
    await writeFile(join(process.env.LOKET_PICTURES, 'salvage-report.pdf'), pdf)
  }
  const { text, pages } = await readPdf(pdf)
  expect(pages.length).toBeGreaterThan(1)
  for (const part of [
    'LAPORAN PENYELAMATAN DATA',
    '1.231 dari 1.234',
    'Antrian A: 60; Surat 2026: 12',
    '4.321',
    '60 catatan berikut',
    'A-060',
    '<b>Siti Contoh</b>',
    'Layanan C',
    'Rini Contoh',
  ])
    expect(text).toContain(part)
}, 120_000)
