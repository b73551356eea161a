import { isCalendarDate, letterDate, shortDate } from '#domain/business-day.ts'
import { fieldLabel } from '#domain/fact-field.ts'
import type { PersonCopy } from '#domain/papers/personal.ts'
import { personFieldNames, personFieldText } from '#domain/person-fields.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import type { PaperSettings } from '../base-css.ts'
import { html, type Markup } from '../markup.ts'
import { factRows, type ReportColumn, reportDocument, reportTable, signatureLine } from './report-frame.ts'

type Cells = Readonly<Record<string, unknown>>

/** Salinan data pribadi: what is kept on one person, with what was corrected. */
export function personCopy(copy: PersonCopy, settings: PaperSettings): PrintableDocument {
  const { kept, dayOf } = copy
  const day = (value: unknown) => dayText(value, dayOf)
  const content = html`<p>Berikut seluruh data yang disimpan kantor ini tentang Saudara/i pada ${letterDate(copy.date)}.</p>
${factRows(factsOf(kept.person))}
${section('Kunjungan', kept.visits, [
  ['Tanggal', 30, row => day(row.businessDate)],
  ['Keterangan', 130, row => textOf(row.purposeNote) || textOf(row.meets) || 'Tanpa catatan'],
])}
${section('Permohonan', kept.applications, [
  ['Dibuka', 30, row => day(row.openedAt)],
  ['Layanan', 90, row => textOf(row.service)],
  ['Tanda terima', 40, row => textOf(row.receiptNumber)],
])}
${section('Isian syarat', kept.entries, [
  ['Tanggal', 30, row => day(row.enteredAt)],
  ['Isian', 70, row => fieldLabel(textOf(row.field))],
  ['Nilai', 60, row => (isCalendarDate(textOf(row.entry)) ? letterDate(textOf(row.entry)) : textOf(row.entry))],
])}
${section('Foto dan pindaian berkas', kept.attachments, [
  ['Tanggal', 30, row => day(row.addedAt)],
  ['Jenis', 40, row => textOf(row.kind).toUpperCase()],
  ['Keterangan', 90, row => (row.removedAt === null ? 'Disimpan' : `Dihapus ${day(row.removedAt)}`)],
])}
${section('Surat', kept.letters, [
  ['Tanggal', 30, row => day(row.businessDate)],
  ['Nomor', 55, row => textOf(row.numberText)],
  ['Judul', 75, row => textOf(row.title)],
])}
${section('Serah terima', kept.handovers, [
  ['Tanggal', 30, row => day(row.businessDate)],
  ['Penerima', 70, row => textOf(row.recipientName)],
  ['Tanda pengenal', 60, row => textOf(row.identityShown)],
])}
${section('Pengaduan', kept.complaints, [
  ['Tanggal', 30, row => day(row.businessDate)],
  ['Nomor', 40, row => textOf(row.number)],
  ['Perihal', 90, row => textOf(row.matter)],
])}
${section('Perbaikan data', kept.corrections, [
  ['Tanggal', 30, row => day(row.at)],
  ['Semula', 65, row => fieldsText(row.before)],
  ['Menjadi', 65, row => fieldsText(row.after)],
])}
<p>Bila ada yang keliru atau belum lengkap, mintalah perbaikannya di loket (UU 27/2022 Pasal 6 dan 7). Salinan catatan
kasus rahasia, bila ada, diberikan langsung oleh petugas yang memegang kasusnya.</p>
<table class="signers"><tbody><tr>${signatureLine('Penerima salinan,', null)}${signatureLine(
    'Petugas,',
    copy.officer,
    `${copy.office.seat}, ${letterDate(copy.date)}`,
  )}</tr></tbody></table>`
  return reportDocument(copy, { title: 'SALINAN DATA PRIBADI', number: letterDate(copy.date) }, content, settings)
}

const factsOf = (person: Cells): [string, string][] =>
  Object.entries(personFieldNames).map(([field, label]) => [label, personFieldText(field, person[field]) || '-'])

type Column = readonly [label: string, widthMm: number, text: (row: Cells) => string]

function section(heading: string, rows: readonly Cells[], columns: readonly Column[]): Markup | null {
  if (rows.length === 0) return null
  const heads: ReportColumn[] = columns.map(([label, widthMm]) => ({ label, widthMm }))
  return html`<div class="heading">${heading}</div>
${reportTable(
  heads,
  rows.map(row => columns.map(([, , text]) => text(row))),
)}`
}

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

function dayText(value: unknown, dayOf: PersonCopy['dayOf']): string {
  if (typeof value !== 'string') return ''
  return shortDate(isCalendarDate(value) ? value : dayOf(value))
}

function fieldsText(fields: unknown): string {
  if (typeof fields !== 'object' || fields === null) return ''
  const names: Readonly<Record<string, string>> = personFieldNames
  return Object.entries(fields)
    .map(([field, value]) => `${names[field] ?? field}: ${personFieldText(field, value) || '-'}`)
    .join('; ')
}
