import { describe, expect, it } from 'vitest'
import { complaintRegister } from '#documents/registers/complaint-register.ts'
import { dueList } from '#documents/registers/due-list.ts'
import { guestBook } from '#documents/registers/guest-book.ts'
import { handoverBook } from '#documents/registers/handover-book.ts'
import { letterAgenda } from '#documents/registers/letter-agenda.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import { fontUrlPrefix, printHtml } from '#tests/support/print-html.ts'
import { htmlText, readPdf } from '#tests/support/read-paper.ts'
import { agenda, complaintRow, complaints, dueRows, guests, handovers } from '#tests/support/sample-papers.ts'

const settings = { fontUrlPrefix }
const text = ({ html }: PrintableDocument) => htmlText(html)

const registers: [string, PrintableDocument, string][] = [
  [
    'buku tamu',
    guestBook(guests(3), settings),
    'No Hari/Tanggal Jam Nama L/P Instansi/Alamat No. HP Keperluan Bertemu Antrian Tanda Tangan',
  ],
  [
    'agenda surat keluar',
    letterAgenda(agenda, settings),
    'No. Urut Nomor Surat Tanggal Surat Ditujukan kepada Isi Singkat Pengolah Penanda Tangan Tembusan Lokasi Arsip Keterangan',
  ],
  [
    'buku serah terima',
    handoverBook(handovers, settings),
    'No Tanggal Nomor Surat Jenis Nama Penerima Hubungan Identitas Ditunjukkan Paraf Petugas Tanda Tangan',
  ],
  [
    'register pengaduan',
    complaintRegister(complaints([complaintRow]), settings),
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
  expect(text(guestBook(guests(0), settings))).toContain(
    'Tidak ada tamu pada tanggal ini. Register ini ditutup tanpa catatan.',
  )
  expect(text(letterAgenda({ ...agenda, rows: [] }, settings))).toContain('Tidak ada surat keluar')
  expect(text(handoverBook({ ...handovers, rows: [] }, settings))).toContain('Tidak ada serah terima')
  expect(text(complaintRegister(complaints([]), settings))).toContain('Tidak ada pengaduan')
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
  const whole = text(letterAgenda(agenda, settings))
  expect(whole).toContain('413 400.9.14/413/416-106/2026')
  expect(whole).toContain('Batal: nama pada surat keliru')
  expect(whole).toContain('Nomor dari luar: diambil melalui SRIKANDI')
  expect(whole).toContain('Register ini ditutup pada nomor 414, seluruhnya 3 (tiga) catatan.')
})

it('a signature from the pad is shown, a missing one leaves room to sign', () => {
  const { html } = handoverBook(handovers, settings)
  expect(html.match(/<img class="signature-image" alt="" src="data:image\/png;base64,/g)).toHaveLength(1)
})

it('hostile text stays text', () => {
  const row = { ...complaintRow, name: `Ma'ruf & Sya'roni <b>`, matter: "'; DROP TABLE aduan;", address: '=1+1' }
  const { html } = complaintRegister(complaints([row]), settings)
  expect(html).toContain('Ma&#39;ruf &amp; Sya&#39;roni &lt;b&gt;')
  expect(html).toContain('&#39;; DROP TABLE aduan;')
  expect(html).toContain('>=1+1<')
})

it('printed, a long register repeats its head, splits no row and counts its pages', async () => {
  const [bytes, ...others] = await printHtml([
    guestBook(guests(45), settings),
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
