import { shortDate } from '#domain/business-day.ts'
import type { LetterAgenda } from '#domain/papers/registers.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import type { PaperSettings } from '../base-css.ts'
import { registerDocument } from './register-frame.ts'

/** Agenda surat keluar: every number of the day, void and outside ones with their reason. */
export function letterAgenda(agenda: LetterAgenda, settings: PaperSettings): PrintableDocument {
  const last = agenda.rows[agenda.rows.length - 1]
  return registerDocument(
    agenda,
    {
      title: 'AGENDA SURAT KELUAR',
      columns: [
        { label: 'No. Urut', widthMm: 13, align: 'center' },
        { label: 'Nomor Surat', widthMm: 42 },
        { label: 'Tanggal Surat', widthMm: 21 },
        { label: 'Ditujukan kepada', widthMm: 34 },
        { label: 'Isi Singkat', widthMm: 48 },
        { label: 'Pengolah', widthMm: 24 },
        { label: 'Penanda Tangan', widthMm: 26 },
        { label: 'Tembusan', widthMm: 20 },
        { label: 'Lokasi Arsip', widthMm: 14 },
        { label: 'Keterangan', widthMm: 23 },
      ],
      rows: agenda.rows.map(row => [
        String(row.serial),
        row.numberText,
        shortDate(row.date),
        row.addressee,
        row.about,
        row.author,
        row.signatory,
        row.copies,
        '',
        row.remark,
      ]),
      none: 'Tidak ada surat keluar pada tanggal ini.',
      lastNumber: last === undefined ? null : String(last.serial),
    },
    settings,
  )
}
