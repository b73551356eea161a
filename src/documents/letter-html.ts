import type {
  IdentityRow,
  LetterBlock,
  LetterModel,
  LetterNumberLine,
  SignatureBlock,
  SignatureLine,
} from '#domain/letter.ts'
import { markWords, numberPending } from '#domain/letter.ts'
import type { PaperSettings } from './base-css.ts'
import { printable } from './escape.ts'
import { letterCss } from './letter-css.ts'
import { addresseeLines, blocksWithSignature, listMarker, opensSentence } from './letter-measures.ts'
import type { Markup } from './markup.ts'
import { html } from './markup.ts'

const pending = (words: string): Markup => html`<mark>${words}</mark>`

const numberMarkup = (number: LetterNumberLine): Markup =>
  number.state === 'final' ? html`${number.text}` : html`${number.before}${pending(numberPending)}${number.after}`

const datedMarkup = ({ place, date }: LetterModel['dated']): Markup =>
  date === null ? html`${place}, ${pending('tanggal diambil saat final')}` : html`${place}, ${date}`

function letterheadMarkup({ letterhead }: LetterModel): Markup | null {
  if (letterhead === null) return null
  const logo = letterhead.logo
  return html`<header class="letterhead"><div class="letterhead-lines">
${logo === null ? null : html`<img class="letterhead-logo" alt="" src="data:image/png;base64,${logo.pngBase64}">`}
${letterhead.lines.map(({ role, text }) => html`<div class="line-${role}">${text}</div>`)}
</div><div class="rule"></div></header>`
}

function titleMarkup({ title, number, about }: LetterModel): Markup {
  return html`<div class="head">
<div class="title">${title}</div>
${number === null ? null : html`<div class="number">NOMOR: ${numberMarkup(number)}</div>`}
${about === null ? null : html`<div class="about">TENTANG</div><div class="title">${about}</div>`}
</div>`
}

function referenceMarkup(model: LetterModel): Markup | null {
  const { correspondence: rows, number } = model
  if (rows === null) return null
  const row = (label: string, value: Markup | string, dated: Markup | null) =>
    html`<tr><td class="label">${label}</td><td class="colon">:</td><td class="value">${value}</td>
<td class="dated">${dated}</td></tr>`
  return html`<table class="references"><tbody>
${row('Nomor', number === null ? '' : numberMarkup(number), datedMarkup(model.dated))}
${rows.nature === null ? null : row('Sifat', rows.nature, null)}
${rows.attachment === null ? null : row('Lampiran', rows.attachment, null)}
${row(rows.subjectLabel, rows.subject, null)}
</tbody></table>`
}

function addresseeMarkup({ addressee }: LetterModel): Markup | null {
  if (addressee === null) return null
  return html`<div class="addressee addressee-${addressee.place}">
${addressee.place === 'right' ? html`<div>Kepada</div>` : null}
${addresseeLines(addressee.recipients).map(line => html`<div>${line}</div>`)}
${addressee.town === null ? null : html`<div>di ${addressee.town}</div>`}
</div>`
}

const identityRow = ({ label, value }: IdentityRow): Markup =>
  html`<tr><td class="pad"></td><td class="label">${label}</td><td class="colon">:</td><td>${value}</td></tr>`

function blockMarkup(block: LetterBlock, index: number): Markup {
  switch (block.kind) {
    case 'paragraph':
      return html`<p class="paragraph${opensSentence(block.text) ? ' opening' : ''}">${block.text}</p>`
    case 'heading':
      return html`<p class="heading">${block.text}</p>`
    case 'identity':
      return html`<table class="identity"><tbody>${block.rows.map(identityRow)}</tbody></table>`
    case 'list':
      return html`<div>${block.items.map(
        (item, at) => html`<p class="item"><span class="marker">${listMarker(block.numbering, at)} </span>${item}</p>`,
      )}</div>`
    case 'table': {
      const cellClass = (column: number) =>
        `column-${column + 1}${block.columns[column]?.align === 'center' ? ' centered' : ''}`
      return html`<table class="ruled table-${index}">
<thead><tr>${block.columns.map(({ label }, at) => html`<th class="column-${at + 1}">${label}</th>`)}</tr></thead>
<tbody>${block.rows.map(
        row => html`<tr>${row.map((cell, at) => html`<td class="${cellClass(at)}">${cell}</td>`)}</tr>`,
      )}</tbody></table>`
    }
  }
}

const signatureLine = ({ prefix, text }: SignatureLine): Markup =>
  html`<div class="signature-line">${prefix === null ? null : html`<span class="prefix">${prefix} </span>`}${text}</div>`

const signerMarkup = ({ lines, name, rank, identifier }: SignatureBlock): Markup => html`${lines.map(signatureLine)}
<div class="signature-name">${name}</div>
${rank === null ? null : html`<div>${rank}</div>`}
${identifier === null ? null : html`<div>${identifier}</div>`}`

function initialsMarkup({ initials }: LetterModel): Markup | null {
  if (initials === null) return null
  return html`<table class="initials"><tbody>
<tr><td class="column-1">${initials.heading}</td><td class="column-2">Paraf</td><td class="column-3">Tanggal</td></tr>
${initials.rows.map(({ post, name }) => html`<tr><td>${name === null ? post : `${post}\n${name}`}</td><td></td><td></td></tr>`)}
</tbody></table>`
}

/** Alone on the right; beside the other party, or beside the initials of the archive copy. */
function signatureMarkup(model: LetterModel): Markup {
  const dated = model.shape === 'korespondensi' ? null : html`<div class="dated">${datedMarkup(model.dated)}</div>`
  const right = html`${dated}${signerMarkup(model.signature)}`
  if (model.counterSignature === null && model.initials === null) return html`<div class="signature">${right}</div>`
  const left = model.counterSignature === null ? initialsMarkup(model) : signerMarkup(model.counterSignature)
  return html`<table class="parties"><tbody><tr><td class="left">${left}</td><td class="right">${right}</td></tr></tbody></table>
${model.counterSignature === null ? null : initialsMarkup(model)}`
}

function copiesMarkup({ copiesTo }: LetterModel): Markup | null {
  if (copiesTo.length === 0) return null
  return html`<div class="copies"><div>Tembusan:</div>
${copiesTo.map((post, index) => html`<div>${copiesTo.length === 1 ? post : `${index + 1}. ${post}`}</div>`)}</div>`
}

/** The small lines at the foot of every page; empty when there are none. */
export function footLines({ verificationCode, footerNote }: LetterModel): string[] {
  const code = verificationCode === null ? null : `Kode verifikasi: ${verificationCode}`
  return [code, footerNote].filter(line => line !== null)
}

function sheetMarkup(model: LetterModel): Markup {
  const { body } = model
  const closing = body.length - blocksWithSignature(model)
  return html`${letterheadMarkup(model)}
${model.shape === 'korespondensi' ? html`${referenceMarkup(model)}${addresseeMarkup(model)}` : titleMarkup(model)}
${body.slice(0, closing).map(blockMarkup)}
<div class="closing">${body.slice(closing).map(blockMarkup)}${signatureMarkup(model)}${copiesMarkup(model)}</div>`
}

/**
 * A letter as an HTML fragment and its stylesheet, the same for the preview (inside a shadow root), the PDF and the
 * printer. No inline styles, no scripts.
 */
export function letterHtml(letter: LetterModel, settings: PaperSettings): { html: string; css: string } {
  const model = printable(letter)
  const sheet = sheetMarkup(model)
  const marked =
    model.marks.length === 0
      ? sheet
      : html`<table><thead><tr><td><div class="marks">${model.marks.map(mark => markWords[mark]).join(' · ')}</div></td></tr></thead>
<tbody><tr class="whole"><td>${sheet}</td></tr></tbody></table>`
  return {
    html: html`<article class="letter" lang="id">${marked}</article>`.html,
    css: letterCss(model, settings),
  }
}
