import type { MissingPapersSheet, SlipPaper, SlipRequirement } from '#domain/papers/slips.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import type { PaperSettings } from '../base-css.ts'
import { listMarker } from '../letter-measures.ts'
import type { Markup } from '../markup.ts'
import { html } from '../markup.ts'
import { uncapitalised } from '../wording.ts'
import { momentWords, slipDocument } from './slip-frame.ts'
import { free, slipEntries, slipRows, slipSigners } from './slip-parts.ts'

const noteWords = ({ endorsedBy, quantity }: SlipRequirement): string =>
  [quantity === null ? '' : `${quantity} lembar`, endorsedBy === null ? '' : `Pengesahan ${endorsedBy}`]
    .filter(words => words !== '')
    .join('; ')

/** Everything on how to get a paper, in one line. */
function paperSentence(paper: SlipRequirement): string {
  const details = [
    uncapitalised(paper.form),
    paper.issuer === null ? '' : `diterbitkan ${paper.issuer}`,
    uncapitalised(noteWords(paper)),
  ].filter(words => words !== '')
  return details.length === 0 ? paper.text : `${paper.text}: ${details.join(', ')}`
}

const row = (no: string, paper: SlipRequirement, marker: string): Markup =>
  html`<tr><td class="no">${no}</td><td>${marker}${paper.text}</td><td class="form">${paper.form}</td>
<td class="issuer">${paper.issuer}</td><td class="note">${noteWords(paper)}</td></tr>`

/** One of several papers is enough: a line says so, and each stands below it. */
function entryRows(alternatives: readonly SlipRequirement[], index: number): Markup {
  const [only] = alternatives
  if (alternatives.length === 1 && only !== undefined) return row(String(index + 1), only, '')
  return html`<tr><td class="no">${index + 1}</td><td colspan="4">Salah satu dari berikut ini:</td></tr>
${alternatives.map((paper, at) => row('', paper, `${listMarker('letter', at)} `))}`
}

function entryLines(alternatives: readonly SlipRequirement[]): Markup {
  const [only] = alternatives
  if (alternatives.length === 1 && only !== undefined) return html`${paperSentence(only)}`
  return html`Salah satu dari berikut ini:${alternatives.map(
    (paper, at) => html`<div>${listMarker('letter', at)} ${paperSentence(paper)}</div>`,
  )}`
}

/** Lembar kekurangan berkas: what is missing, in which form, and who issues it. */
export function missingPapersSheet(
  sheet: MissingPapersSheet,
  paper: SlipPaper,
  settings: PaperSettings,
): PrintableDocument {
  const papers =
    paper !== 'A4'
      ? slipEntries(sheet.missing.map(entryLines))
      : html`<table class="papers ruled"><thead><tr><th class="no">No</th><th>Syarat</th><th class="form">Bentuk</th>
<th class="issuer">Diterbitkan oleh</th><th class="note">Keterangan</th></tr></thead>
<tbody>${sheet.missing.map(entryRows)}</tbody></table>`
  const content = html`<div class="title">LEMBAR KEKURANGAN BERKAS</div>
<div class="centered">Nomor: ${sheet.number}</div>
${slipRows([
  ['Tanggal', momentWords(sheet)],
  ['Layanan', sheet.service],
  ['Pemohon', sheet.applicant],
])}
<div class="strong">Berkas yang perlu dilengkapi:</div>
${papers}
<div class="note-line">Berkas yang sudah ada tetap tercatat. Setelah lengkap, datanglah kembali ke ${sheet.counter} dengan membawa lembar ini; Anda tidak perlu mengulang dari awal.</div>
${slipRows([['Dasar', sheet.decree]])}
${slipSigners(paper, sheet.officer, { role: 'Pemohon', name: sheet.applicant })}
${free}`
  return slipDocument(sheet, paper, settings, content)
}
