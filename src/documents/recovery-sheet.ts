import type { RecoverySheet } from '#domain/papers/recovery-sheet.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import { type PaperSettings, typeSize } from './base-css.ts'
import { html } from './markup.ts'
import { momentWords, slipDocument } from './slips/slip-frame.ts'
import { slipRows } from './slips/slip-parts.ts'

const css = `
.slip .key{margin:12pt 0;border:1.5pt solid #000}
.slip .key td{padding:9pt 4pt;text-align:center;font-size:${typeSize(19)};font-weight:700;letter-spacing:1.5pt}
.slip .key .no{display:block;font-size:${typeSize(8)};font-weight:400;letter-spacing:0}
.slip .rules{margin:8pt 0 0 14pt}
.slip .rules li{margin-bottom:3pt}`

/** The one paper that opens the office's data without its computer. */
export function recoverySheet(sheet: RecoverySheet, settings: PaperSettings): PrintableDocument {
  const cells = sheet.groups.map((group, index) => html`<td><span class="no">kelompok ${index + 1}</span>${group}</td>`)
  const content = html`<div class="title">KUNCI PEMULIHAN LOKET</div>
<div class="centered strong">RAHASIA. Simpan di lemari besi kantor, terpisah dari komputer.</div>
<table class="key"><tbody><tr>${cells.slice(0, 4)}</tr><tr>${cells.slice(4)}</tr></tbody></table>
${slipRows([
  ['Dibuat', momentWords(sheet)],
  ['Oleh', sheet.madeBy],
  ['Loket', sheet.counter],
])}
<ul class="rules">
<li>Dengan kunci ini data dan cadangan Loket dapat dibuka di komputer lain, dan PIN administrator dapat diganti.</li>
<li>Siapa pun yang memegang kertas ini beserta salinan datanya dapat membaca seluruh data. Jangan difoto dan jangan difotokopi.</li>
<li>Huruf I, L, O dan U tidak dipakai. Yang tampak seperti O adalah angka nol; yang tampak seperti I adalah angka satu.</li>
<li>Bila kertas ini hilang, buat kunci pemulihan baru di Pengaturan: kunci ini lalu tidak berlaku lagi.</li>
</ul>`
  const document = slipDocument(sheet, 'A4', settings, content)
  return { ...document, css: `${document.css}${css}` }
}
