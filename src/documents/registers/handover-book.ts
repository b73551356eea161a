import { shortDate } from '#domain/business-day.ts'
import type { HandoverBook } from '#domain/papers/registers.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import type { PaperSettings } from '../base-css.ts'
import type { Markup } from '../markup.ts'
import { html } from '../markup.ts'
import { registerDocument } from './register-frame.ts'

/** The signature from the pad; an empty cell where the recipient signs in the book. */
const signature = (png: string | null): Markup | string =>
  png === null ? '' : html`<img class="signature-image" alt="" src="data:image/png;base64,${png}">`

/** Buku serah terima of one day. */
export function handoverBook(book: HandoverBook, settings: PaperSettings): PrintableDocument {
  const last = book.rows[book.rows.length - 1]
  return registerDocument(
    book,
    {
      title: 'BUKU SERAH TERIMA',
      columns: [
        { label: 'No', widthMm: 10, align: 'center' },
        { label: 'Tanggal', widthMm: 24 },
        { label: 'Nomor Surat', widthMm: 44 },
        { label: 'Jenis', widthMm: 46 },
        { label: 'Nama Penerima', widthMm: 44 },
        { label: 'Hubungan', widthMm: 24 },
        { label: 'Identitas Ditunjukkan', widthMm: 26 },
        { label: 'Paraf Petugas', widthMm: 20 },
        { label: 'Tanda Tangan', widthMm: 27 },
      ],
      rows: book.rows.map(row => [
        String(row.no),
        `${shortDate(book.date)}\n${row.time}`,
        row.letterNumber,
        row.letterTitle,
        row.recipient,
        row.relation,
        row.identityShown,
        row.officer,
        signature(row.signaturePng),
      ]),
      none: 'Tidak ada serah terima pada tanggal ini.',
      lastNumber: last === undefined ? null : String(last.no),
    },
    settings,
  )
}
