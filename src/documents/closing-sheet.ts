import { letterDate, longDate } from '#domain/business-day.ts'
import type { ClosingSheet } from '#domain/papers/closing-sheet.ts'
import type { PrintableDocument, PrintablePage } from '#domain/printable.ts'
import { baseCss, type PaperSettings, pageCss, typeSize } from './base-css.ts'
import { plainText } from './escape.ts'
import { html } from './markup.ts'

const page: PrintablePage = {
  widthMm: 210,
  heightMm: 297,
  landscape: false,
  marginsMm: { top: 18, right: 20, bottom: 18, left: 25 },
}

const css = (settings: PaperSettings): string => `${baseCss('closing', 10.5, 1.3, settings)}
.closing .title{text-align:center;font-weight:700;font-size:${typeSize(14)}}
.closing .centered{text-align:center}
.closing .counts{margin:12pt 0}
.closing .counts th,.closing .counts td{padding:3pt 5pt}
.closing .counts .number{text-align:center;width:24mm}
.closing .heading{font-weight:700;margin-top:8pt}
.closing .remarks{margin-left:14pt}
.closing .audit{margin-top:4pt;padding:6pt;border:.75pt solid #000}
.closing .hash{font-size:${typeSize(12)};line-height:1.5}
.closing .signers{margin-top:20pt;break-inside:avoid}
.closing .signers td{text-align:center}
.closing .signer-name{padding-top:50pt}
${pageCss(page)}`

const inFours = (hash: string): string => (hash.match(/.{1,4}/g) ?? []).join(' ')

/** Lembar tutup hari, one sheet to be signed and filed. */
export function closingSheet(sheet: ClosingSheet, settings: PaperSettings): PrintableDocument {
  const { counts, remarks, audit, office } = sheet
  const content = html`<article class="closing"><div class="title">LEMBAR TUTUP HARI</div>
<div class="centered">${office.name}, ${sheet.counter}</div>
<div class="centered">${longDate(sheet.date)}, ditutup pukul ${sheet.closedAt}</div>
<table class="counts ruled"><thead><tr><th>Yang dicatat</th><th class="number">Tercatat</th><th class="number">Selesai</th><th class="number">Belum</th><th class="number">Selisih</th></tr></thead><tbody>
${counts.map(
  ({ subject, recorded, finished, open, difference }) =>
    html`<tr><td>${subject}</td>${[recorded, finished, open, difference].map(
      count => html`<td class="number">${String(count)}</td>`,
    )}</tr>`,
)}</tbody></table>
${remarks.length === 0 ? null : html`<div class="heading">Catatan</div><ul class="remarks">${remarks.map(remark => html`<li>${remark}</li>`)}</ul>`}
<div class="heading">Jejak audit saat hari ditutup</div>
<div class="audit">${
    audit === null
      ? 'Tidak disimpan oleh versi program yang menutup hari ini.'
      : html`<div>Catatan terakhir: nomor ${String(audit.seq)}</div><div class="hash">${inFours(audit.hash)}</div>`
  }</div>
<div>Angka di atas mengikat seluruh catatan sampai nomor itu: bila satu saja diubah atau dihapus, angkanya tidak akan cocok lagi.</div>
<table class="signers"><tbody>
<tr><td>Mengetahui,</td><td>${office.seat}, ${letterDate(sheet.date)}</td></tr>
<tr><td>Sekretaris,</td><td>Petugas yang menutup,</td></tr>
<tr><td><div class="signer-name">........................................</div></td><td><div class="signer-name">${sheet.keeper}</div></td></tr>
</tbody></table></article>`
  return { title: plainText(sheet.fileTitle), html: content.html, css: css(settings), page }
}
