import { letterDate } from '#domain/business-day.ts'
import type { ComplaintWall, MottoWall, PledgeWall } from '#domain/papers/wall.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import { type PaperSettings, typeSize } from '../base-css.ts'
import { html, type Markup } from '../markup.ts'
import { linesMarkup, posterPt, rowsMarkup, wallDocument } from './wall-frame.ts'

const numbered = (texts: readonly string[]): Markup =>
  linesMarkup(
    texts.map((text, index) => ({ no: texts.length === 1 ? '' : `${index + 1}.`, text, level: 0, note: null })),
  )

const pledgeCss = `.wall .lines td{padding:.4em 0}
.wall .signer{margin:1.2em 0 0 40%;break-inside:avoid}
.wall .signer-name{padding-top:3em;font-weight:700}`

/** Maklumat pelayanan, word for word, with place, day and whoever signed it. */
export const servicePledge = (wall: PledgeWall, settings: PaperSettings): PrintableDocument =>
  wallDocument(
    wall,
    {
      title: 'MAKLUMAT PELAYANAN',
      name: wall.office.name,
      bodyPt: posterPt(wall.size, wall.statements.join().length + 200),
      css: pledgeCss,
    },
    html`${numbered(wall.statements)}<div class="signer"><div>${wall.place}, ${letterDate(wall.date)}</div>
<div>${wall.signatory.title}</div><div class="signer-name">${wall.signatory.name}</div></div>`,
    settings,
  )

const mottoCss = (bodyPt: number): string =>
  `.wall .motto{text-align:center;font-weight:700;font-size:${typeSize(bodyPt * 2)};line-height:1.2;padding-top:1em}`

export function mottoBoard(wall: MottoWall, settings: PaperSettings): PrintableDocument {
  const bodyPt = posterPt(wall.size, wall.motto.length * 4)
  const text = { title: 'MOTO PELAYANAN', name: wall.office.name, bodyPt, css: mottoCss(bodyPt) }
  return wallDocument(wall, text, html`<div class="motto">${wall.motto}</div>`, settings)
}

const part = (heading: string, content: Markup | null): Markup | null =>
  content === null ? null : html`<div class="heading">${heading}</div>${content}`

/** Kanal pengaduan: where to, to whom, who decides next, and until when. */
export function complaintBoard(wall: ComplaintWall, settings: PaperSettings): PrintableDocument {
  const words = [...wall.channels, ...wall.officers].map(({ label, value }) => `${label}${value}`)
  const letters = [...words, ...wall.escalation, ...wall.limits].reduce((sum, text) => sum + text.length + 50, 0)
  return wallDocument(
    wall,
    {
      title: 'KANAL PENGADUAN',
      name: 'Sampaikan pengaduan, saran, dan masukan Anda',
      bodyPt: posterPt(wall.size, letters),
    },
    html`${rowsMarkup(wall.channels)}
${part('Petugas pengaduan', wall.officers.length === 0 ? null : rowsMarkup(wall.officers))}
${part('Bila belum selesai, diteruskan kepada', wall.escalation.length === 0 ? null : numbered(wall.escalation))}
${part('Waktu penyelesaian', wall.limits.length === 0 ? null : numbered(wall.limits))}`,
    settings,
  )
}
