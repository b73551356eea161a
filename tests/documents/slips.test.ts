import { describe, expect, it } from 'vitest'
import { applicationReceipt } from '#documents/slips/application-receipt.ts'
import { complaintReceipt } from '#documents/slips/complaint-receipt.ts'
import { missingPapersSheet } from '#documents/slips/missing-papers-sheet.ts'
import { testPage, ticketSlip } from '#documents/slips/ticket-slip.ts'
import type { SlipPaper } from '#domain/papers/slips.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import { fontUrlPrefix, printHtml } from '#tests/support/print-html.ts'
import { htmlText, readPdf } from '#tests/support/read-paper.ts'
import { complaintSlip, missing, receipt, ticket } from '#tests/support/sample-papers.ts'

const settings = { fontUrlPrefix }
const papers: SlipPaper[] = ['roll-80', 'A6', 'A4']
/** Every letter of a text, in no order: a reader of PDF takes columns one after the other. */
const letters = (whole: string): string => [...whole.replace(/\s/g, '')].sort().join('')
const text = ({ html }: PrintableDocument) => htmlText(html)

describe('nomor antrian', () => {
  it('says office, number, lane, moment, how many wait, and that it costs nothing', () => {
    expect(text(ticketSlip(ticket, 'roll-80', settings))).toBe(
      'Dinas Sosial Kabupaten Mojokerto JL. R.A. BASUNI NO. 08 Kode Pos 61361 Jawa timur NOMOR ANTRIAN A-014 Umum ' +
        'Senin, 23 November 2026, 09.41 WIB Menunggu sebelum Anda: 3 orang ' +
        'Silakan menunggu sampai nomor Anda dipanggil. Seluruh layanan tidak dipungut biaya.',
    )
  })

  it('says so when nobody waits before, and nothing when that no longer matters', () => {
    expect(text(ticketSlip({ ...ticket, ahead: 0 }, 'A6', settings))).toContain('Anda berada pada urutan berikutnya.')
    expect(text(ticketSlip({ ...ticket, ahead: null }, 'A6', settings))).not.toMatch(/sebelum Anda|urutan/)
  })

  it('is marked when it is printed again', () => {
    expect(text(ticketSlip({ ...ticket, reprint: true }, 'A6', settings))).toContain('SALINAN CETAK ULANG')
    expect(text(ticketSlip(ticket, 'A6', settings))).not.toContain('SALINAN')
  })
})

describe.each(papers)('tanda terima berkas, %s', paper => {
  it('lists what was handed in and when the result is promised', () => {
    const whole = text(applicationReceipt(receipt, paper, settings))
    expect(whole).toContain('TANDA TERIMA BERKAS Nomor: TT-2026-0031')
    expect(whole).toContain('Layanan : Rekomendasi Biakesmaskin Pemohon : Siti Contoh Nomor antrian : A-014')
    expect(whole).toMatch(/1\.? Fotokopi KTP dan KK \(?Fotokopi, 1 lembar/)
    expect(whole).toContain('Waktu layanan : 15 – 20 Menit Paling lambat : 23 November 2026')
    expect(whole).toContain('tidak dipungut biaya')
    expect(whole).toContain('Rini Contoh')
  })

  it('says so when the service asks for no papers, and leaves a day out that nobody can name', () => {
    const whole = text(applicationReceipt({ ...receipt, papers: [], dueOn: null, ticketLabel: null }, paper, settings))
    expect(whole).toContain('tidak meminta berkas tertulis')
    expect(whole).not.toMatch(/Paling lambat|Nomor antrian/)
  })
})

describe.each(papers)('lembar kekurangan berkas, %s', paper => {
  it('says what is missing, in which form, and who issues it', () => {
    const whole = text(missingPapersSheet(missing, paper, settings))
    expect(whole).toContain('Surat Keterangan Tidak Mampu dari Desa / Kelurahan mengetahui Camat')
    expect(whole).toContain('Desa / Kelurahan')
    expect(whole).toMatch(/pengesahan Camat/i)
    expect(whole).toContain('Salah satu dari berikut ini:')
    expect(whole).toMatch(/a\. Fotokopi KTP dan KK.*b\. Template Usulan dari Desa/)
    expect(whole).toContain('datanglah kembali ke Loket 1')
  })
})

it('on A4 the missing papers stand in the columns of the register', () => {
  expect(text(missingPapersSheet(missing, 'A4', settings))).toContain('No Syarat Bentuk Diterbitkan oleh Keterangan')
})

it('a complaint’s receipt says its number, its matter, and how to ask after it', () => {
  const whole = text(complaintReceipt(complaintSlip, 'roll-80', settings))
  expect(whole).toContain('TANDA TERIMA PENGADUAN Nomor: ADU-2026-0004')
  expect(whole).toContain('Pokok aduan : Bantuan belum diterima sejak bulan Agustus')
  expect(whole).toContain('Simpanlah nomor ini.')
})

it('typed text is escaped and titles are ids', () => {
  const applicant = `Ma'ruf & Sya'roni <b>`
  for (const page of [
    applicationReceipt({ ...receipt, applicant }, 'A6', settings),
    missingPapersSheet({ ...missing, applicant }, 'A4', settings),
    complaintReceipt({ ...complaintSlip, complainant: applicant }, 'roll-80', settings),
  ]) {
    expect(page.html).toContain('Ma&#39;ruf &amp; Sya&#39;roni &lt;b&gt;')
    expect(page.html).not.toMatch(/<b>|\sstyle=|<script/)
    expect(page.title).not.toContain('ruf')
  }
})

it('printed, a roll is as long as its text and a sheet is one page', async () => {
  const pages = [
    ticketSlip(ticket, 'roll-80', settings),
    applicationReceipt(receipt, 'roll-80', settings),
    missingPapersSheet(missing, 'roll-80', settings),
    ticketSlip(ticket, 'A6', settings),
    applicationReceipt(receipt, 'A6', settings),
    missingPapersSheet(missing, 'A6', settings),
    complaintReceipt(complaintSlip, 'A6', settings),
    testPage(ticket, 'A6', settings),
    missingPapersSheet(missing, 'A4', settings),
  ]
  const read = await Promise.all((await printHtml(pages)).map(readPdf))
  expect(read.map(pdf => pdf.pages.length)).toEqual(pages.map(() => 1))
  expect(read.map(pdf => pdf.widthMm)).toEqual([80, 80, 80, 105, 105, 105, 105, 105, 210])
  const [shortest = 0, longer = 0] = read.map(pdf => pdf.heightMm)
  expect(shortest).toBeLessThan(longer)
  for (const [index, pdf] of read.entries()) {
    const page = pages[index]
    if (page !== undefined) expect(letters(pdf.text)).toBe(letters(text(page)))
    expect(pdf.fonts.every(({ embedded }) => embedded)).toBe(true)
  }
})
