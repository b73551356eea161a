import { letterDate, longDate } from '#domain/business-day.ts'
import type { RegisterHead } from '#domain/papers/registers.ts'
import type { PrintableDocument, PrintablePage } from '#domain/printable.ts'
import type { PaperSettings } from '../base-css.ts'
import { baseCss, pageCss, typeSize } from '../base-css.ts'
import { plainText } from '../escape.ts'
import { footerTemplate } from '../footer-template.ts'
import type { Markup } from '../markup.ts'
import { html } from '../markup.ts'
import { capitalised, numberWords } from '../wording.ts'

export type RegisterColumn = { readonly label: string; readonly widthMm: number; readonly align?: 'center' }

export type RegisterTable = {
  readonly title: string
  readonly columns: readonly RegisterColumn[]
  readonly rows: readonly (readonly (string | Markup)[])[]
  /** Said in the one row of an empty register. */
  readonly none: string
  /** Number of the last row, as it stands in the first column. */
  readonly lastNumber: string | null
  /** Nobody signs it: it is thrown away tomorrow. */
  readonly isWorkingSheet?: boolean
}

/** Landscape A4, wider on the left for the binding; 265 mm remain for the columns. */
const page: PrintablePage = {
  widthMm: 297,
  heightMm: 210,
  landscape: true,
  marginsMm: { top: 14, right: 12, bottom: 18, left: 20 },
}

const css = (
  columns: readonly RegisterColumn[],
  settings: PaperSettings,
): string => `${baseCss('register', 8.5, 1.25, settings)}
.register .title{text-align:center;font-weight:700;font-size:${typeSize(13)}}
.register .unit,.register .period{text-align:center;font-size:${typeSize(10)}}
.register .period{margin-bottom:8pt}
.register .entries th,.register .entries td{padding:2pt 3pt}
.register .entries th{font-size:${typeSize(7.5)};vertical-align:middle}
.register .entries .centered{text-align:center}
.register .none{text-align:center;font-style:italic}
.register .last-row{margin-top:6pt;font-size:${typeSize(10)}}
.register .sign-off{break-inside:avoid}
.register .signers{margin-top:8pt;font-size:${typeSize(10)};width:100%}
.register .signers .space{width:45%}
.register .signer-name{padding-top:44pt}
.register .signature-image{display:block;height:11mm;max-width:100%}
${columns
  .slice(0, -1)
  .map(({ widthMm }, index) => `.register .column-${index + 1}{width:${widthMm}mm}`)
  .join('\n')}
${pageCss(page)}`

function entriesMarkup({ columns, rows, none }: RegisterTable): Markup {
  const cell = (content: string | Markup, index: number) =>
    html`<td class="${columns[index]?.align === 'center' ? 'centered' : ''}">${content}</td>`
  return html`<table class="entries ruled"><thead><tr>${columns.map(
    ({ label }, index) => html`<th class="column-${index + 1}">${label}</th>`,
  )}</tr></thead><tbody>
${rows.length === 0 ? html`<tr><td class="none" colspan="${columns.length}">${none}</td></tr>` : rows.map(row => html`<tr>${row.map(cell)}</tr>`)}
</tbody></table>`
}

function lastRowWords({ rows, lastNumber }: RegisterTable): string {
  if (rows.length === 0 || lastNumber === null) return 'Register ini ditutup tanpa catatan.'
  const words = rows.length < 1000 ? ` (${numberWords(rows.length)})` : ''
  return `Register ini ditutup pada nomor ${lastNumber}, seluruhnya ${rows.length}${words} catatan.`
}

/** Keeper on the right, Sekretaris knowing on the left. */
function signOffMarkup({ office, date, keeper }: RegisterHead, table: RegisterTable): Markup {
  return html`<div class="sign-off"><div class="last-row">${lastRowWords(table)}</div>
<table class="signers"><tbody>
<tr><td>Mengetahui,</td><td class="space"></td><td>${office.seat}, ${letterDate(date)}</td></tr>
<tr><td>Sekretaris,</td><td></td><td>Petugas pencatat,</td></tr>
<tr><td><div class="signer-name">........................................</div></td><td></td>
<td><div class="signer-name">${keeper}</div></td></tr>
</tbody></table></div>`
}

/** A register of one day: heads repeat on every page, rows are never split, the last row's number is stated. */
export function registerDocument(head: RegisterHead, table: RegisterTable, settings: PaperSettings): PrintableDocument {
  const content = html`<article class="register"><div class="title">${table.title}</div>
<div class="unit">${head.office.name}, ${head.counter}</div>
<div class="period">${longDate(head.date)}</div>
${entriesMarkup(table)}
${table.isWorkingSheet ? '' : signOffMarkup(head, table)}</article>`
  const foot = html`<div>${capitalised(table.title.toLocaleLowerCase('id'))}, ${letterDate(head.date)}</div>
<div>Halaman <span class="pageNumber"></span> dari <span class="totalPages"></span></div>`
  return {
    title: plainText(head.fileTitle),
    html: content.html,
    css: css(table.columns, settings),
    page,
    footerTemplate: footerTemplate(foot, page.marginsMm, 8),
  }
}
