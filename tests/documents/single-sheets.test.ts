import { describe, expect, it } from 'vitest'
import { closingSheet } from '#documents/closing-sheet.ts'
import { recoverySheet } from '#documents/recovery-sheet.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import { writeRecoveryKey } from '#domain/recovery-key.ts'
import { fontUrlPrefix, printHtml } from '#tests/support/print-html.ts'
import { readPdf } from '#tests/support/read-paper.ts'
import { ticket } from '#tests/support/sample-papers.ts'

const settings = { fontUrlPrefix }
const key = writeRecoveryKey(new Uint8Array(20).map((_, index) => index * 11))
const { office, counter, date } = ticket

const printed = async (sheet: PrintableDocument) => {
  const [pdf = Buffer.alloc(0)] = await printHtml([sheet])
  const read = await readPdf(pdf)
  expect(read.fonts.every(({ embedded }) => embedded)).toBe(true)
  return read
}

describe('lembar kunci pemulihan', () => {
  it('is one A4 page with all eight groups, to be read one by one', async () => {
    const sheet = recoverySheet(
      { ...ticket, fileTitle: 'kunci-pemulihan', groups: key.split('-'), madeBy: 'Rini Contoh' },
      settings,
    )
    const { pages, text } = await printed(sheet)
    expect(pages).toHaveLength(1)
    for (const group of key.split('-')) expect(text).toContain(group)
    expect(text).toContain('RAHASIA')
  })
})

describe('lembar tutup hari', () => {
  it('is one A4 page with counts, remarks, the audit hash in fours and room to sign', async () => {
    const hash = '0123456789abcdef'.repeat(4)
    const sheet = closingSheet(
      {
        fileTitle: 'lembar-tutup-hari-2026-11-23',
        office,
        counter,
        date,
        keeper: 'Rini Contoh',
        closedAt: '16.05 WIB',
        counts: ['Nomor antrian', 'Tamu', 'Permohonan', 'Surat', 'Serah terima', 'Pengaduan'].map(subject => ({
          subject,
          recorded: 120,
          finished: 118,
          open: 2,
          difference: 0,
        })),
        remarks: Array.from({ length: 12 }, (_, index) => `${index + 1} surat menunggu tanda tangan.`),
        audit: { seq: 4711, hash },
      },
      settings,
    )
    const { pages, text } = await printed(sheet)
    expect(pages).toHaveLength(1)
    expect(text.replace(/\s+/g, ' ')).toContain('nomor 4711')
    expect(text.replace(/\s+/g, '')).toContain(hash)
    expect(text).toContain('Rini Contoh')
  })
})
