import type { DueList } from '#domain/papers/registers.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import type { PaperSettings } from '../base-css.ts'
import { registerDocument } from './register-frame.ts'

/** Daftar jatuh tempo: what to do first, for the wall or the morning's round. */
export const dueList = (list: DueList, settings: PaperSettings): PrintableDocument =>
  registerDocument(
    list,
    {
      title: 'DAFTAR JATUH TEMPO',
      columns: [
        { label: 'No', widthMm: 10, align: 'center' },
        { label: 'Janji Selesai', widthMm: 38 },
        { label: 'Keadaan', widthMm: 24 },
        { label: 'Nama', widthMm: 54 },
        { label: 'Layanan', widthMm: 54 },
        { label: 'Menunggu', widthMm: 55 },
        { label: 'Diterima', widthMm: 30 },
      ],
      rows: list.rows.map((row, index) => [
        String(index + 1),
        row.due,
        row.standing,
        row.name,
        row.service,
        row.waitsFor,
        row.since,
      ]),
      none: 'Tidak ada yang lewat janji waktu atau jatuh tempo dalam 7 hari.',
      lastNumber: null,
      isWorkingSheet: true,
    },
    settings,
  )
