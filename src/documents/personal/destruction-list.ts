import { letterDate, shortDate } from '#domain/business-day.ts'
import type { DestructionList } from '#domain/papers/personal.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import type { PaperSettings } from '../base-css.ts'
import { html, type Markup } from '../markup.ts'
import { reportDocument, reportTable, signatureLine } from './report-frame.ts'

const columns = [
  { label: 'No.', widthMm: 10, align: 'center' },
  { label: 'Jenis Arsip', widthMm: 44 },
  { label: 'Kurun Waktu', widthMm: 42 },
  { label: 'Jumlah', widthMm: 20, align: 'center' },
  { label: 'Masa Simpan', widthMm: 44 },
] as const

/** Daftar arsip usul musnah: what has passed its period, fixed by its hash, with lines for those who decide. */
export function destructionList(list: DestructionList, settings: PaperSettings): PrintableDocument {
  const total = list.groups.reduce((sum, { count }) => sum + count, 0)
  const content = html`<p>Arsip berikut telah melewati masa simpannya pada tanggal ${letterDate(list.asOf)} dan diusulkan
untuk dimusnahkan. Nomor, tanggal, dan rantai jejak audit tetap disimpan; data pribadi dan isinya dihapus.</p>
${reportTable(
  columns,
  list.groups.map(({ kind, from, to, count, period }, index) => [
    String(index + 1),
    kind,
    from === to ? shortDate(from) : `${shortDate(from)} – ${shortDate(to)}`,
    count.toLocaleString('id'),
    period,
  ]),
)}
<p>Seluruhnya ${total.toLocaleString('id')} catatan. Sidik isi daftar (SHA-256):</p>
<p class="small">${list.contentHash}</p>
${outcome(list)}
<table class="signers"><tbody><tr>${signatureLine('Panitia penilai arsip,', null)}${signatureLine(
    'Penyusun daftar,',
    list.keeper,
    `${list.office.seat}, ${letterDate(list.date)}`,
  )}</tr><tr>${signatureLine('Anggota panitia,', null)}${signatureLine('Menyetujui,', null)}</tr></tbody></table>`
  return reportDocument(
    list,
    { title: 'DAFTAR ARSIP USUL MUSNAH', number: `Nomor daftar: ${list.number}` },
    content,
    settings,
  )
}

const outcome = ({ destroyed }: DestructionList): Markup | null =>
  destroyed &&
  html`<p>Dimusnahkan pada ${letterDate(destroyed.on)} oleh ${destroyed.by}, setelah daftar ini ditandatangani oleh
${destroyed.signedBy.join(', ')}.</p>`
