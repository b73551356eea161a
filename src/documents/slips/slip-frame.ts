import { longDate } from '#domain/business-day.ts'
import { markWords } from '#domain/letter.ts'
import type { SlipHead, SlipPaper } from '#domain/papers/slips.ts'
import type { PrintableDocument, PrintablePage } from '#domain/printable.ts'
import type { PaperSettings } from '../base-css.ts'
import { baseCss, pageCss, typeSize } from '../base-css.ts'
import { plainText } from '../escape.ts'
import { letterheadLines } from '../letterhead.ts'
import type { Markup } from '../markup.ts'
import { html } from '../markup.ts'

const pages: Readonly<Record<SlipPaper, PrintablePage>> = {
  // The head of an 80 mm printer reaches 72 mm.
  'roll-80': { widthMm: 80, heightMm: null, landscape: false, marginsMm: { top: 3, right: 4, bottom: 6, left: 4 } },
  A6: { widthMm: 105, heightMm: 148, landscape: false, marginsMm: { top: 8, right: 8, bottom: 8, left: 8 } },
  A4: { widthMm: 210, heightMm: 297, landscape: false, marginsMm: { top: 15, right: 20, bottom: 15, left: 20 } },
}

const sizesPt: Readonly<Record<SlipPaper, number>> = { 'roll-80': 9.5, A6: 9, A4: 10.5 }

/** The number of the queue must be read across a room of waiting people. */
const bigPt: Readonly<Record<SlipPaper, number>> = { 'roll-80': 52, A6: 64, A4: 96 }

const css = (paper: SlipPaper, settings: PaperSettings): string => `${baseCss('slip', sizesPt[paper], 1.25, settings)}
.slip .office{text-align:center;padding-bottom:4pt;margin-bottom:5pt;border-bottom:1pt solid #000}
.slip .office-name{font-weight:700}
.slip .office-address{font-size:${typeSize(sizesPt[paper] - 1.5)}}
.slip .mark{text-align:center;font-weight:700;border:1pt solid #000;padding:1pt;margin-bottom:4pt}
.slip .title{text-align:center;font-weight:700;font-size:${typeSize(sizesPt[paper] + 2)}}
.slip .centered{text-align:center}
.slip .big{text-align:center;font-weight:700;font-size:${typeSize(bigPt[paper])};line-height:1.15}
.slip .lane{text-align:center;font-weight:700;font-size:${typeSize(sizesPt[paper] + 4)};margin-bottom:4pt}
.slip .strong{font-weight:700}
.slip .rows{margin:5pt 0}
.slip .rows .label{width:${paper === 'A4' ? 38 : 25}mm}
.slip .rows .colon{width:3mm}
.slip .papers{margin:5pt 0}
.slip .papers th,.slip .papers td{padding:1.5pt 3pt}
.slip .papers .no{width:${paper === 'A4' ? 11 : 8}mm;text-align:center}
.slip .papers .form{width:${paper === 'A4' ? 38 : 24}mm}
.slip .papers .issuer{width:36mm}
.slip .papers .note{width:34mm}
.slip .entry{display:flex;break-inside:avoid;margin-bottom:2pt}
.slip .entry-no{flex:none;width:6mm}
.slip .note-line{margin-top:4pt}
.slip .small{font-size:${typeSize(sizesPt[paper] - 1.5)}}
.slip .foot{margin-top:5pt;padding-top:4pt;border-top:1pt solid #000;text-align:center}
.slip .signers{margin-top:8pt;break-inside:avoid}
.slip .signers td{text-align:center}
.slip .signer-name{padding-top:34pt}
.slip .test-frame{border:1pt solid #000;padding:4mm;margin:5pt 0}
${pageCss(pages[paper])}`

function officeMarkup({ office, reprint }: SlipHead, paper: SlipPaper): Markup {
  const lines = letterheadLines(office.letterheadLines)
  const address = lines.filter(({ role }) => role === 'address').slice(0, paper === 'roll-80' ? 1 : 2)
  return html`<div class="office"><div class="office-name">${office.name}</div>
${address.map(({ text }) => html`<div class="office-address">${text}</div>`)}</div>
${reprint ? html`<div class="mark">${markWords.reprint}</div>` : null}`
}

/** `Senin, 23 November 2026, 09.41 WIB` */
export const momentWords = ({ date, time }: SlipHead): string => `${longDate(date)}, ${time}`

/** A slip of the counter: the office's name, then its content. */
export function slipDocument(
  head: SlipHead,
  paper: SlipPaper,
  settings: PaperSettings,
  content: Markup,
): PrintableDocument {
  return {
    title: plainText(head.fileTitle),
    html: html`<article class="slip">${officeMarkup(head, paper)}${content}</article>`.html,
    css: css(paper, settings),
    page: pages[paper],
  }
}
