import { shortDate } from '#domain/business-day.ts'
import type { GuestBook } from '#domain/papers/registers.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import type { PaperSettings } from '../base-css.ts'
import { registerDocument } from './register-frame.ts'

/** Buku tamu of one day. */
export function guestBook(book: GuestBook, settings: PaperSettings): PrintableDocument {
  const last = book.rows[book.rows.length - 1]
  return registerDocument(
    book,
    {
      title: 'BUKU TAMU',
      columns: [
        { label: 'No', widthMm: 10, align: 'center' },
        { label: 'Hari/Tanggal', widthMm: 22 },
        { label: 'Jam', widthMm: 13, align: 'center' },
        { label: 'Nama', widthMm: 48 },
        { label: 'L/P', widthMm: 9, align: 'center' },
        { label: 'Instansi/Alamat', widthMm: 52 },
        { label: 'No. HP', widthMm: 26 },
        { label: 'Keperluan', widthMm: 35 },
        { label: 'Bertemu', widthMm: 18 },
        { label: 'Antrian', widthMm: 14, align: 'center' },
        { label: 'Tanda Tangan', widthMm: 18 },
      ],
      rows: book.rows.map(row => [
        String(row.no),
        shortDate(book.date),
        row.time,
        row.name,
        row.sex,
        row.address,
        row.phone,
        row.purpose,
        row.meets,
        row.ticketLabel,
        '',
      ]),
      none: 'Tidak ada tamu pada tanggal ini.',
      lastNumber: last === undefined ? null : String(last.no),
    },
    settings,
  )
}
