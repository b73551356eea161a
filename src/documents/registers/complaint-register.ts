import { shortDate } from '#domain/business-day.ts'
import type { ComplaintRegister } from '#domain/papers/registers.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import type { PaperSettings } from '../base-css.ts'
import { registerDocument } from './register-frame.ts'

/** Register pengaduan of one day; the columns of what becomes of a complaint are filled by hand. */
export function complaintRegister(register: ComplaintRegister, settings: PaperSettings): PrintableDocument {
  const last = register.rows[register.rows.length - 1]
  return registerDocument(
    register,
    {
      title: 'REGISTER PENGADUAN',
      columns: [
        { label: 'No', widthMm: 18 },
        { label: 'Tanggal', widthMm: 17 },
        { label: 'Jalur', widthMm: 16 },
        { label: 'Nama', widthMm: 26 },
        { label: 'JK', widthMm: 8, align: 'center' },
        { label: 'Alamat', widthMm: 26 },
        { label: 'Isi', widthMm: 34 },
        { label: 'Jenis', widthMm: 16 },
        { label: 'Petugas', widthMm: 16 },
        { label: 'Diteruskan ke', widthMm: 18 },
        { label: 'Batas Waktu', widthMm: 14 },
        { label: 'Hasil', widthMm: 18 },
        { label: 'Tanggal Selesai', widthMm: 16 },
        { label: 'Diberitahukan', widthMm: 22 },
      ],
      rows: register.rows.map(row => [
        row.number,
        `${shortDate(register.date)}\n${row.time}`,
        row.channel,
        row.name,
        row.sex,
        row.address,
        row.matter,
        row.category,
        row.officer,
        '',
        '',
        '',
        '',
        '',
      ]),
      none: 'Tidak ada pengaduan pada tanggal ini.',
      lastNumber: last?.number ?? null,
    },
    settings,
  )
}
