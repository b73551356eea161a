import type { ServiceWall, WallRow, WallStep } from '#domain/papers/wall.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import { type PaperSettings, typeSize } from '../base-css.ts'
import { html, type Markup } from '../markup.ts'
import { leafletPt, lettersOf, linesMarkup, posterPt, rowsMarkup, wallDocument } from './wall-frame.ts'

const factsOf = ({ promise, fee, products }: ServiceWall): WallRow[] => [
  { label: 'Waktu', value: promise.join('\n') },
  { label: 'Biaya', value: fee },
  { label: 'Hasil', value: products.join('\n') },
]

const rowLetters = (rows: readonly WallRow[], name: string): number =>
  rows.reduce((sum, { value }) => sum + 1.5 * value.length + 30, 2 * name.length)

const noPapers = 'Keputusan ini tidak mencantumkan persyaratan. Tanyakan kepada petugas loket.'

const papersMarkup = ({ requirements }: ServiceWall): Markup =>
  requirements.length === 0 ? html`<div>${noPapers}</div>` : linesMarkup(requirements)

/** What a visitor takes home: papers, steps in short, time, fee, product and where to ask. */
export function serviceLeaflet(wall: ServiceWall, settings: PaperSettings): PrintableDocument {
  const text = { title: 'INFORMASI LAYANAN', name: wall.service, bodyPt: leafletPt(wall.size) }
  const steps = wall.steps.map(({ no, text: words }) => ({ no, text: words, level: 0, note: null }))
  const content = html`<div class="heading">Persyaratan</div>${papersMarkup(wall)}
${steps.length === 0 ? null : html`<div class="heading">Alur pelayanan</div>${linesMarkup(steps)}`}
${rowsMarkup([...factsOf(wall), ...wall.contact])}`
  return wallDocument(wall, text, content, settings)
}

/** The papers of one service in letters for the wall. */
export function requirementPoster(wall: ServiceWall, settings: PaperSettings): PrintableDocument {
  const contact = wall.contact.slice(0, 1)
  const bodyPt = posterPt(
    wall.size,
    lettersOf(wall.requirements) + rowLetters([...factsOf(wall), ...contact], wall.service),
  )
  const text = { title: 'PERSYARATAN', name: wall.service, bodyPt }
  return wallDocument(wall, text, html`${papersMarkup(wall)}${rowsMarkup([...factsOf(wall), ...contact])}`, settings)
}

const boxCss = (bodyPt: number): string => `.wall .whole{break-inside:avoid}
.wall .step{border:1.5pt solid #000}
.wall .step td{padding:.35em .5em}
.wall .step .count{width:2.4em;text-align:center;font-weight:700;font-size:${typeSize(bodyPt * 1.2)};border-right:1.5pt solid #000;vertical-align:middle}
.wall .arrow{text-align:center;font-weight:700;line-height:1}`

const stepMarkup = ({ no, text, actor, output }: WallStep, index: number): Markup =>
  html`<div class="whole">${index === 0 ? null : html`<div class="arrow">↓</div>`}<table class="step"><tbody><tr><td class="count">${no}</td><td>${text}
${actor === null ? null : html`<div class="aside">Oleh: ${actor}</div>`}${output === null ? null : html`<div class="aside">Hasil: ${output}</div>`}</td></tr></tbody></table></div>`

/** Alur pelayanan: each step in its box, with who does it and what comes of it. */
export function procedureBoard(wall: ServiceWall, settings: PaperSettings): PrintableDocument {
  const steps = wall.steps.map(({ text, actor, output }) => `${text}${actor ?? ''}${output ?? ''}`.length + 60)
  const bodyPt = posterPt(
    wall.size,
    steps.reduce((sum, letters) => sum + letters, rowLetters(factsOf(wall), wall.service)),
  )
  const text = { title: 'ALUR PELAYANAN', name: wall.service, bodyPt, css: boxCss(bodyPt) }
  return wallDocument(wall, text, html`${wall.steps.map(stepMarkup)}${rowsMarkup(factsOf(wall))}`, settings)
}
