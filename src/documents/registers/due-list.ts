import { longDate } from '#domain/business-day.ts'
import type { DueList } from '#domain/papers/registers.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import type { PaperSettings } from '../base-css.ts'
import { registerDocument } from './register-document.ts'

/** Daftar jatuh tempo: what to do first, for the wall or the morning's round. */
export const dueList = (list: DueList, settings: PaperSettings): PrintableDocument =>
  registerDocument(
    {
      ...list,
      name: 'Daftar jatuh tempo',
      title: 'DAFTAR JATUH TEMPO',
      period: longDate(list.date),
      paper: 'A4',
      rowHeightMm: null,
      blankRows: 0,
      columns: [
        { label: 'No', widthMm: 10, align: 'center' },
        { label: 'Janji Selesai', widthMm: 38, align: 'left' },
        { label: 'Keadaan', widthMm: 24, align: 'left' },
        { label: 'Nama', widthMm: 54, align: 'left' },
        { label: 'Layanan', widthMm: 54, align: 'left' },
        { label: 'Menunggu', widthMm: 55, align: 'left' },
        { label: 'Diterima', widthMm: 30, align: 'left' },
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
      total: null,
      none: 'Tidak ada yang lewat janji waktu atau jatuh tempo dalam 7 hari.',
      lastNumber: null,
      remarks: [],
      // Nobody signs it: it is thrown away tomorrow.
      signers: [],
    },
    settings,
  )
