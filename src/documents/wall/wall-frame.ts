import { letterDate } from '#domain/business-day.ts'
import type { WallHead, WallRow } from '#domain/papers/wall.ts'
import { type PrintableDocument, type PrintablePage, paperSizesMm, type SheetSize } from '#domain/printable.ts'
import type { ComponentLine } from '#domain/standard-components.ts'
import { baseCss, type PaperSettings, pageCss, typeSize } from '../base-css.ts'
import { plainText } from '../escape.ts'
import { footerTemplate } from '../footer-template.ts'
import { html, type Markup } from '../markup.ts'

/** At two metres a letter of 24 pt stands some ten minutes of arc high, which a weak eye still reads. */
const SMALLEST_POSTER_PT = 24

/** The largest type in which so many letters fill one sheet; a longer list goes on to the next in the smallest. */
export function posterPt(size: SheetSize, letters: number): number {
  const room = size === 'A3' ? { letters: 900, largestPt: 38 } : { letters: 370, largestPt: 30 }
  const fitting = SMALLEST_POSTER_PT * Math.sqrt(room.letters / Math.max(1, letters))
  return Math.min(room.largestPt, Math.max(SMALLEST_POSTER_PT, Math.floor(fitting)))
}

/** How much wider an A3 sheet is than A4. */
const A3_SCALE = Math.SQRT2
const marginsMm = (size: SheetSize) => {
  const edge = size === 'A3' ? 20 : 15
  return { top: edge, right: edge, bottom: edge + 3, left: edge }
}

const pageOf = (size: SheetSize): PrintablePage => ({
  widthMm: paperSizesMm[size].width,
  heightMm: paperSizesMm[size].height,
  landscape: false,
  marginsMm: marginsMm(size),
})

/** A leaflet's text grows with its sheet; what hangs on a wall is read from afar on every sheet. */
export const leafletPt = (size: SheetSize): number => 11 * (size === 'A3' ? A3_SCALE : 1)

export type WallText = { readonly title: string; readonly name: string; readonly bodyPt: number; readonly css?: string }

const css = (size: SheetSize, { bodyPt, css: more = '' }: WallText, settings: PaperSettings): string =>
  `${baseCss('wall', bodyPt, 1.28, settings)}
.wall .office{font-size:${typeSize(bodyPt * 0.8)};font-weight:700;text-align:center}
.wall .title{font-size:${typeSize(bodyPt * 1.5)};font-weight:700;text-align:center;line-height:1.1;margin-top:.3em}
.wall .name{font-size:${typeSize(bodyPt * 1.15)};font-weight:700;text-align:center;line-height:1.2;padding-bottom:.5em;margin-bottom:.6em;border-bottom:2pt solid #000}
.wall .over{text-align:center;font-weight:700;border:1.5pt solid #000;padding:.2em;margin-bottom:.6em}
.wall .heading{font-weight:700;margin-top:.7em;margin-bottom:.2em;break-after:avoid}
.wall .lines td{padding:.12em 0}
.wall .lines .no{width:2.6em;font-weight:700}
.wall .lines .deep{width:1.4em}
.wall .aside{font-size:${typeSize(bodyPt * 0.8)};font-style:italic}
.wall .facts{margin-top:.8em;border-top:2pt solid #000}
.wall .facts td{padding:.3em 0;border-bottom:.75pt solid #000}
.wall .facts .label{width:34%;font-weight:700;padding-right:.5em;overflow-wrap:break-word}
${more}
${pageCss(pageOf(size))}`

/** The office above, the paper's name in large letters, what it is about, and the decree at the foot of every sheet. */
export function wallDocument(
  { fileTitle, office, size, decree }: WallHead,
  text: WallText,
  content: Markup,
  settings: PaperSettings,
): PrintableDocument {
  const page = pageOf(size)
  const foot = html`<div>SK ${decree.number}, ${letterDate(decree.issuedOn)}</div>
<div>Lembar <span class="pageNumber"></span> dari <span class="totalPages"></span></div>`
  const over =
    decree.expiredOn === null
      ? null
      : html`<div class="over">Masa berlaku keputusan ini berakhir ${letterDate(decree.expiredOn)}</div>`
  return {
    title: plainText(fileTitle),
    html: html`<article class="wall"><div class="office">${office.name}</div><div class="title">${text.title}</div>
<div class="name">${text.name}</div>${over}${content}</article>`.html,
    css: css(size, text, settings),
    page,
    footerTemplate: footerTemplate(foot, page.marginsMm, size === 'A3' ? 11 : 8),
  }
}

export const lettersOf = (lines: readonly ComponentLine[]): number =>
  lines.reduce((sum, { text, note, level }) => sum + text.length + (note?.length ?? 0) + 8 * (level + 1), 0)

/** Each line is a table of its own, so that a sub-item is set in by its depth without breaking the numbers' column. */
export const linesMarkup = (lines: readonly ComponentLine[]): Markup =>
  html`${lines.map(({ no, text, level, note }) => {
    const indent = Array.from({ length: level }, () => html`<td class="deep"></td>`)
    const aside = note === null ? null : html`<span class="aside">(${note})</span>`
    return html`<table class="lines"><tbody><tr>${indent}<td class="no">${no}</td><td>${text} ${aside}</td></tr></tbody></table>`
  })}`

export const rowsMarkup = (rows: readonly WallRow[]): Markup =>
  html`<table class="facts"><tbody>${rows.map(
    ({ label, value }) => html`<tr><td class="label">${label}</td><td>${value}</td></tr>`,
  )}</tbody></table>`
