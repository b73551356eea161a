import { describe, expect, it } from 'vitest'
import { dueList } from '#documents/registers/due-list.ts'
import { registerDocument } from '#documents/registers/register-document.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import type { FilledRegister, RegisterSheet } from '#domain/registers/register.ts'
import { fontUrlPrefix, printHtml } from '#tests/support/print-html.ts'
import { htmlText, readPdf } from '#tests/support/read-paper.ts'
import { dueRows } from '#tests/support/sample-papers.ts'
import {
  agendaRows,
  complaintRow,
  filled,
  guests,
  handoverRows,
  registers as shipped,
} from '#tests/support/sample-registers.ts'

const settings = { fontUrlPrefix }
const made = (sheet: RegisterSheet) => registerDocument(sheet, settings)
const of = (code: string, rows: FilledRegister['rows'], period?: string) => made(filled(code, { rows }, period))
const text = ({ html }: PrintableDocument) => htmlText(html)

const registers: [string, PrintableDocument, string][] = [
  [
    'buku tamu',
    made(guests(3)),
    'No Hari/Tanggal Jam Nama L/P Instansi/Alamat No. HP Keperluan Bertemu Antrian Tanda Tangan',
  ],
  [
    'agenda surat keluar',
    of('letter-agenda', agendaRows),
    'No. Urut Nomor Surat Tanggal Surat Ditujukan kepada Isi Singkat Pengolah Penanda Tangan Tembusan Lokasi Arsip Keterangan',
  ],
  [
    'buku serah terima',
    of('handover-book', handoverRows),
    'No Tanggal Nomor Surat Jenis Nama Penerima Hubungan Identitas Ditunjukkan Paraf Petugas Tanda Tangan',
  ],
  [
    'register pengaduan',
    of('complaint-register', [complaintRow]),
    'No Tanggal Jalur Nama JK Alamat Isi Jenis Petugas Diteruskan ke Batas Waktu Hasil Tanggal Selesai Diberitahukan',
  ],
]

describe.each(registers)('%s', (name, page, columns) => {
  it('has its title, unit, day, columns, keeper and Sekretaris', () => {
    const whole = text(page)
    expect(
      whole.startsWith(`${name.toUpperCase()} Dinas Sosial Kabupaten Mojokerto, Loket 1 Senin, 23 November 2026`),
    ).toBe(true)
    expect(whole).toContain(columns)
    expect(whole).toContain('Mengetahui, Mojokerto, 23 November 2026 Sekretaris, Petugas pencatat,')
    expect(whole).toContain('Register ini ditutup pada nomor')
  })

  it('is landscape A4 with the page’s number at its foot', () => {
    expect(page.page).toMatchObject({ widthMm: 297, heightMm: 210, landscape: true })
    expect(page.footerTemplate).toContain(
      'Halaman <span class="pageNumber"></span> dari <span class="totalPages"></span>',
    )
    expect(page.html).not.toMatch(/\sstyle=|<script/)
  })
})

it('an empty register says that there was nothing', () => {
  expect(text(made(guests(0)))).toContain('Tidak ada tamu pada masa ini. Register ini ditutup tanpa catatan.')
  expect(text(of('letter-agenda', []))).toContain('Tidak ada surat keluar')
  expect(text(of('handover-book', []))).toContain('Tidak ada serah terima')
  expect(text(of('complaint-register', []))).toContain('Tidak ada pengaduan')
})

it('a sheet of what is due is for the day’s work: nobody signs it, and an empty one says that all is well', () => {
  const whole = text(dueList(dueRows(2), settings))
  expect(whole).toContain('DAFTAR JATUH TEMPO Dinas Sosial Kabupaten Mojokerto, Loket 1 Senin, 23 November 2026')
  expect(whole).toContain('No Janji Selesai Keadaan Nama Layanan Menunggu Diterima')
  expect(whole).toContain('1 24 Nov 2026, 16.00 WIB Lewat janji Tamu Contoh 1 Rekomendasi izin LKS')
  expect(whole).not.toContain('Sekretaris')
  expect(whole).not.toContain('ditutup')
  expect(text(dueList(dueRows(0), settings))).toContain('Tidak ada yang lewat janji waktu')
})

it('void and outside numbers stay in the agenda with their reason', () => {
  const whole = text(of('letter-agenda', agendaRows))
  expect(whole).toContain('413 400.9.14/413/416-106/2026')
  expect(whole).toContain('Batal: nama pada surat keliru')
  expect(whole).toContain('Nomor dari luar: diambil melalui SRIKANDI')
  expect(whole).toContain('Register ini ditutup pada nomor 414, seluruhnya 3 (tiga) catatan.')
})

it('a signature from the pad is shown, a missing one leaves room to sign', () => {
  const { html } = of('handover-book', handoverRows)
  expect(html.match(/<img class="signature-image" alt="" src="data:image\/png;base64,/g)).toHaveLength(1)
})

it('a period that is no day is said in words at the head and the foot', () => {
  const month = of('guest-book', [], '2026-11')
  expect(text(month)).toContain('Loket 1 November 2026')
  expect(month.footerTemplate).toContain('Buku tamu, November 2026')
  expect(text(of('letter-agenda', agendaRows, '2026'))).toContain('Loket 1 Tahun 2026')
})

it('what the counter filled is closed with a line, what is written by hand stays open', () => {
  const book = of('handover-book', handoverRows).html
  expect(book.match(/class="struck"/g)).toHaveLength(1)
  const form = of('incoming-agenda', [], '2026')
  expect(form.html).not.toContain('class="struck"')
  expect(form.html.match(/class="blank"/g)).toHaveLength(12)
  expect(text(form)).toContain('ditutup pada nomor .............., seluruhnya ..............')
  expect(text(form)).not.toMatch(/Rini Contoh|23 November 2026/)
})

it('the sum of a recapitulation stands below its rows and is no entry', () => {
  const row = { row: '1', service: 'Surat Keterangan DTKS', received: '2' }
  const sheet = filled('daily-recap', {
    rows: [row],
    total: { service: 'Jumlah', received: '2' },
    remarks: ['Antrian: A-001 sampai A-002; 0 nomor lewat.'],
  })
  expect(text(made(sheet))).toMatch(
    /1 Surat Keterangan DTKS 2 Jumlah 2 Antrian: A-001 .* seluruhnya 1 \(satu\) catatan/,
  )
})

it('hostile text stays text', () => {
  const row = { ...complaintRow, name: `Ma'ruf & Sya'roni <b>`, matter: "'; DROP TABLE aduan;", address: '=1+1' }
  const { html } = of('complaint-register', [row])
  expect(html).toContain('Ma&#39;ruf &amp; Sya&#39;roni &lt;b&gt;')
  expect(html).toContain('&#39;; DROP TABLE aduan;')
  expect(html).toContain('>=1+1<')
})

it('printed, a long register repeats its head, splits no row and counts its pages', async () => {
  const [bytes, ...others] = await printHtml([
    made(guests(45)),
    dueList(dueRows(12), settings),
    ...registers.map(([, page]) => page),
  ])
  if (bytes === undefined) throw new Error('The guest book was not printed')
  const book = await readPdf(bytes)
  expect([book.widthMm, book.heightMm]).toEqual([297, 210])
  expect(book.pages.length).toBeGreaterThan(1)
  for (const [index, page] of book.pages.entries()) {
    expect(page).toContain('Instansi/Alamat')
    expect(page).toContain(`Halaman ${index + 1} dari ${book.pages.length}`)
  }
  for (let number = 1; number <= 45; number += 1) {
    const label = `A-${String(number).padStart(3, '0')}`
    const [page = '', ...more] = book.pages.filter(candidate => candidate.includes(label))
    expect(more).toHaveLength(0)
    if (number % 7 !== 0) expect(page).toContain(`Tamu Contoh ${number} `)
  }
  expect(book.pages.at(-1)).toContain('Register ini ditutup pada nomor 45, seluruhnya 45 (empat puluh lima) catatan.')
  for (const other of others) expect((await readPdf(other)).pages).toHaveLength(1)
})

it('every shipped register prints on landscape sheets, all its columns on each', async () => {
  const all = shipped.all()
  const pages = await printHtml(all.map(({ code }) => of(code, [], '2026')))
  for (const [index, register] of all.entries()) {
    const bytes = pages[index]
    if (bytes === undefined) throw new Error(`${register.code} was not printed`)
    const pdf = await readPdf(bytes)
    expect([pdf.widthMm, pdf.heightMm], register.code).toEqual(register.paper === 'A4' ? [297, 210] : [330, 215])
    for (const page of pdf.pages.slice(0, 1))
      for (const { label } of register.columns) expect(bare(page), register.code).toContain(bare(label))
    expect(pdf.pages.join(' '), register.code).toContain('Halaman 1 dari 1')
  }
})

/** Narrow columns break words, which a reader of PDF gives back with a space. */
const bare = (words: string): string => words.replaceAll(/\s/g, '')
