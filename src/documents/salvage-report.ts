import { letterDate } from '#domain/business-day.ts'
import type { SalvageReport } from '#domain/papers/salvage-report.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import type { PaperSettings } from './base-css.ts'
import { html } from './markup.ts'
import { factRows, reportDocument, reportTable, signatureLine } from './personal/report-frame.ts'

const tableColumns = [
  { label: 'Catatan', widthMm: 70 },
  { label: 'Terbaca', widthMm: 30, align: 'center' },
  { label: 'Baris terpotong', widthMm: 30, align: 'center' },
  { label: 'Tempat rusak', widthMm: 30, align: 'center' },
] as const

const missingColumns = [
  { label: 'Waktu', widthMm: 30 },
  { label: 'Catatan', widthMm: 27 },
  { label: 'Nomor', widthMm: 43 },
  { label: 'Nama', widthMm: 30 },
  { label: 'Perihal', widthMm: 30 },
] as const

const counted = (count: number): string => count.toLocaleString('id')

/** Laporan penyelamatan data: what a broken file still gave, and what has to be entered again by hand. */
export function salvageReport(report: SalvageReport, settings: PaperSettings): PrintableDocument {
  const { missing } = report
  const content = html`${factRows([
    ['Berkas yang rusak', report.source],
    ['Halaman terbaca', `${counted(report.pages - report.unreadablePages)} dari ${counted(report.pages)}`],
    ['Tempat rusak pada log', counted(report.lostFrames)],
    ['Nomor terakhir', report.lastNumbers.map(({ series, last }) => `${series}: ${counted(last)}`).join('; ') || '-'],
  ])}
${reportTable(
  tableColumns,
  report.tables.map(({ name, rows, lostRows, lostPages }) => [
    name,
    counted(rows),
    counted(lostRows),
    counted(lostPages),
  ]),
)}
<p class="heading">Dicatat ulang dengan tangan</p>
${
  missing.length === 0
    ? html`<p>Semua catatan dalam berkas yang rusak sudah ada dalam data sekarang.</p>`
    : html`<p>${counted(missing.length)} catatan berikut terbaca dari berkas yang rusak dan belum ada dalam data sekarang.</p>
${reportTable(
  missingColumns,
  missing.map(({ when, kind, number, who, about }) => [when, kind, number, who, about]),
)}`
}
<table class="signers"><tbody><tr>${signatureLine('Mengetahui,', null)}${signatureLine(
    'Petugas,',
    report.officer,
    `${report.office.seat}, ${letterDate(report.date)}`,
  )}</tr></tbody></table>`
  return reportDocument(
    report,
    { title: 'LAPORAN PENYELAMATAN DATA', number: `Tanggal ${letterDate(report.date)}` },
    content,
    settings,
  )
}
