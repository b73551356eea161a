import { letterDate } from '#domain/business-day.ts'
import type { PrintableDocument, PrintablePage } from '#domain/printable.ts'
import type { RegisterSheet, RegisterValue } from '#domain/registers/register.ts'
import type { PaperSettings } from '../base-css.ts'
import { baseCss, pageCss, typeSize } from '../base-css.ts'
import { plainText } from '../escape.ts'
import { footerTemplate } from '../footer-template.ts'
import type { Markup } from '../markup.ts'
import { html } from '../markup.ts'
import { numberWords } from '../wording.ts'

/** Landscape, wider on the left for the binding; 265 mm (A4) or 298 mm (F4) remain for the columns. */
const pageOf = ({ paper }: RegisterSheet): PrintablePage => ({
  ...(paper === 'A4' ? { widthMm: 297, heightMm: 210 } : { widthMm: 330, heightMm: 215 }),
  landscape: true,
  marginsMm: { top: 14, right: 12, bottom: 18, left: 20 },
})

const css = (
  { columns, rowHeightMm }: RegisterSheet,
  page: PrintablePage,
  settings: PaperSettings,
): string => `${baseCss('register', 8.5, 1.25, settings)}
.register .title{text-align:center;font-weight:700;font-size:${typeSize(13)}}
.register .unit,.register .period{text-align:center;font-size:${typeSize(10)}}
.register .period{margin-bottom:8pt}
.register .entries th,.register .entries td{padding:2pt 3pt}
.register .entries th{font-size:${typeSize(7.5)};vertical-align:middle}
.register .entries .centered{text-align:center}
${rowHeightMm === null ? '' : `.register .entries tbody td{height:${rowHeightMm}mm}`}
.register .entries .blank td{height:${rowHeightMm ?? 8}mm}
.register .entries .total td{font-weight:700}
.register .entries .struck td{height:5mm;padding:0;border-right:0;border-left:0;vertical-align:middle}
.register .struck div{border-top:1pt solid #000}
.register .none{text-align:center;font-style:italic}
.register .remarks,.register .last-row{margin-top:6pt;font-size:${typeSize(10)}}
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

const valueMarkup = (value: RegisterValue): Markup | string =>
  typeof value === 'string'
    ? value
    : html`<img class="signature-image" alt="" src="data:image/png;base64,${value.png}">`

/** A line below the last entry shows that nothing was left open; lines for the hand stay open. */
function entriesMarkup({ columns, rows, total, blankRows, none }: RegisterSheet): Markup {
  const line = (values: readonly RegisterValue[], kind: string) =>
    html`<tr class="${kind}">${values.map(
      (value, index) =>
        html`<td class="${columns[index]?.align === 'center' ? 'centered' : ''}">${valueMarkup(value)}</td>`,
    )}</tr>`
  const blank = columns.map(() => '')
  return html`<table class="entries ruled"><thead><tr>${columns.map(
    ({ label }, index) => html`<th class="column-${index + 1}">${label}</th>`,
  )}</tr></thead><tbody>
${rows.length === 0 && blankRows === 0 ? html`<tr><td class="none" colspan="${columns.length}">${none}</td></tr>` : rows.map(row => line(row, 'entry'))}
${total === null ? '' : line(total, 'total')}
${Array.from({ length: blankRows }, () => line(blank, 'blank'))}
${blankRows > 0 ? '' : html`<tr class="struck"><td colspan="${columns.length}"><div></div></td></tr>`}
</tbody></table>`
}

/** What is written on by hand is closed by hand. */
function lastRowWords({ rows, lastNumber, blankRows }: RegisterSheet): string {
  if (blankRows > 0) return 'Register ini ditutup pada nomor .............., seluruhnya .............. catatan.'
  if (rows.length === 0 || lastNumber === null) return 'Register ini ditutup tanpa catatan.'
  const words = rows.length < 1000 ? ` (${numberWords(rows.length)})` : ''
  return `Register ini ditutup pada nomor ${lastNumber}, seluruhnya ${rows.length}${words} catatan.`
}

const byHand = '........................................'

/** A form is dated and signed on the day it is closed, by whoever has kept it. */
function signOffMarkup(sheet: RegisterSheet): Markup {
  const { office, date, keeper, blankRows } = sheet
  const [left, right] = sheet.signers
  const dated = `${office.seat}, ${blankRows > 0 ? byHand : letterDate(date)}`
  const name = (signer: typeof left) => (signer?.keeper && blankRows === 0 ? keeper : byHand)
  return html`<div class="sign-off">${sheet.remarks.map(remark => html`<div class="remarks">${remark}</div>`)}
<div class="last-row">${lastRowWords(sheet)}</div>
<table class="signers"><tbody>
<tr><td>${left?.above ?? ''}</td><td class="space"></td><td>${right?.above || dated}</td></tr>
<tr><td>${left?.post ?? ''}</td><td></td><td>${right?.post ?? ''}</td></tr>
<tr><td><div class="signer-name">${name(left)}</div></td><td></td>
<td><div class="signer-name">${name(right)}</div></td></tr>
</tbody></table></div>`
}

/** A register of one period: heads repeat on every page, rows are never split, the last row's number is stated. */
export function registerDocument(sheet: RegisterSheet, settings: PaperSettings): PrintableDocument {
  const page = pageOf(sheet)
  const content = html`<article class="register"><div class="title">${sheet.title}</div>
<div class="unit">${sheet.office.name}, ${sheet.counter}</div>
<div class="period">${sheet.period}</div>
${entriesMarkup(sheet)}
${sheet.signers.length > 0 ? signOffMarkup(sheet) : ''}</article>`
  const foot = html`<div>${sheet.name}, ${sheet.period}</div>
<div>Halaman <span class="pageNumber"></span> dari <span class="totalPages"></span></div>`
  return {
    title: plainText(sheet.fileTitle),
    html: content.html,
    css: css(sheet, page, settings),
    page,
    footerTemplate: footerTemplate(foot, page.marginsMm, 8),
  }
}
