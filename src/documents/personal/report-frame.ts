import type { ReportHead } from '#domain/papers/personal.ts'
import type { PrintableDocument, PrintablePage } from '#domain/printable.ts'
import { baseCss, type PaperSettings, pageCss, typeSize } from '../base-css.ts'
import { plainText } from '../escape.ts'
import { footerTemplate } from '../footer-template.ts'
import { letterheadLines } from '../letterhead.ts'
import { html, type Markup } from '../markup.ts'

export type ReportColumn = { readonly label: string; readonly widthMm: number; readonly align?: 'center' }

/** A4, the office's margins of letters; 160 mm remain for the text. */
const page: PrintablePage = {
  widthMm: 210,
  heightMm: 297,
  landscape: false,
  marginsMm: { top: 20, right: 20, bottom: 25, left: 30 },
}

const css = (settings: PaperSettings): string => `${baseCss('report', 10.5, 1.35, settings)}
.report .office{text-align:center;padding-bottom:4pt;margin-bottom:12pt;border-bottom:1.5pt solid #000}
.report .office-name{font-weight:700;font-size:${typeSize(12)}}
.report .office-address{font-size:${typeSize(9)}}
.report .title{text-align:center;font-weight:700;font-size:${typeSize(12)}}
.report .number{text-align:center;margin-bottom:10pt}
.report .heading{font-weight:700;margin-top:10pt;break-after:avoid}
.report p{margin-bottom:6pt}
.report .entries{margin:6pt 0}
.report .entries th,.report .entries td{padding:2pt 4pt}
.report .entries th{font-size:${typeSize(9.5)};vertical-align:middle}
.report .entries .centered{text-align:center}
.report .facts{margin:4pt 0 8pt}
.report .facts .label{width:48mm}
.report .facts .colon{width:4mm}
.report .small{font-size:${typeSize(9)}}
.report .signers{margin-top:14pt;break-inside:avoid}
.report .signers td{padding-right:6mm}
.report .signer-name{padding-top:44pt}
${pageCss(page)}`

export const reportTable = (
  columns: readonly ReportColumn[],
  rows: readonly (readonly (string | Markup)[])[],
): Markup => {
  const aligned = (index: number) => (columns[index]?.align === 'center' ? 'centered' : '')
  return html`<table class="entries ruled"><colgroup>${columns.map(
    ({ widthMm }) => html`<col width="${Math.round((widthMm * 96) / 25.4)}">`,
  )}</colgroup><thead><tr>${columns.map(({ label }) => html`<th>${label}</th>`)}</tr></thead><tbody>
${rows.map(row => html`<tr>${row.map((content, index) => html`<td class="${aligned(index)}">${content}</td>`)}</tr>`)}
</tbody></table>`
}

export const factRows = (rows: readonly (readonly [label: string, text: string])[]): Markup =>
  html`<table class="facts"><tbody>${rows.map(
    ([label, text]) => html`<tr><td class="label">${label}</td><td class="colon">:</td><td>${text}</td></tr>`,
  )}</tbody></table>`

/** A signature line with dots where no name is known yet. */
export const signatureLine = (post: string, name: string | null, place = ''): Markup =>
  html`<td><div>${place}&nbsp;</div><div>${post}</div>
<div class="signer-name">${name ?? '........................................'}</div></td>`

/** The office's name, a title with its number, the content, and page numbers below. */
export function reportDocument(
  head: ReportHead,
  { title, number }: { title: string; number: string },
  content: Markup,
  settings: PaperSettings,
): PrintableDocument {
  const address = letterheadLines(head.office.letterheadLines).filter(({ role }) => role === 'address')
  const foot = html`<div>${number}</div>
<div>Halaman <span class="pageNumber"></span> dari <span class="totalPages"></span></div>`
  return {
    title: plainText(head.fileTitle),
    html: html`<article class="report"><div class="office"><div class="office-name">${head.office.name}</div>
${address.slice(0, 2).map(({ text }) => html`<div class="office-address">${text}</div>`)}</div>
<div class="title">${title}</div><div class="number">${number}</div>${content}</article>`.html,
    css: css(settings),
    page,
    footerTemplate: footerTemplate(foot, page.marginsMm, 8),
  }
}
