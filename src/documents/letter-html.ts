import type { LetterModel, LetterNumberLine } from '#domain/letter.ts'
import { markWords, numberPending } from '#domain/letter.ts'
import type { PaperSettings } from './base-css.ts'
import { printable } from './escape.ts'
import { blockMarkup } from './html-blocks.ts'
import { closingMarkup, datedMarkup, signerMarkup } from './html-signatures.ts'
import { letterCss } from './letter-css.ts'
import { addresseeLines } from './letter-measures.ts'
import type { LetterSheets } from './letter-order.ts'
import { blocksWithSignature, letterSheets } from './letter-order.ts'
import type { Markup } from './markup.ts'
import { html } from './markup.ts'

const pending = (words: string): Markup => html`<mark>${words}</mark>`

const numberMarkup = (number: LetterNumberLine): Markup =>
  number.state === 'final' ? html`${number.text}` : html`${number.before}${pending(numberPending)}${number.after}`

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
${about === null ? null : html`<div class="about">TENTANG</div><div class="title subject">${about}</div>`}
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

/** The small lines at the foot of every page; empty when there are none. */
export function footLines({ verificationCode, footerNote }: LetterModel): string[] {
  const code = verificationCode === null ? null : `Kode verifikasi: ${verificationCode}`
  return [code, footerNote].filter(line => line !== null)
}

function firstSheet(model: LetterModel, blocks: LetterSheets['first']): Markup {
  const closing = blocks.length - blocksWithSignature(blocks)
  return html`${letterheadMarkup(model)}
${model.shape === 'korespondensi' ? html`${referenceMarkup(model)}${addresseeMarkup(model)}` : titleMarkup(model)}
${blocks.slice(0, closing).map(blockMarkup)}
${closingMarkup(model, blocks.slice(closing))}`
}

function attachmentSheet(model: LetterModel, { head, blocks }: LetterSheets['attachments'][number]): Markup {
  const { number, dated, signature } = model
  const row = (label: string, value: Markup | string) =>
    html`<tr><td class="label">${label}</td><td class="colon">:</td><td>${value}</td></tr>`
  const reference = html`<table><tbody>${number === null ? null : row('Nomor', numberMarkup(number))}
${row('Tanggal', dated.date ?? pending('tanggal diambil saat final'))}</tbody></table>`
  const signed = head.reference && signature !== null
  return html`<div class="attachment-head"><div>${head.heading}</div>${head.reference ? reference : null}</div>
${blocks.map(blockMarkup)}
${signed ? html`<div class="closing lonely"><div class="signature">${signerMarkup(signature)}</div></div>` : null}`
}

const marksMarkup = ({ marks }: LetterModel): Markup | null =>
  marks.length === 0 ? null : html`<div class="marks">${marks.map(mark => markWords[mark]).join(' · ')}</div>`

function sheetsMarkup(model: LetterModel): Markup {
  const { first, attachments } = letterSheets(model.body)
  const marks = marksMarkup(model)
  const sheets = [firstSheet(model, first), ...attachments.map(attachment => attachmentSheet(model, attachment))]
  if (model.border) return html`${sheets.map(sheet => html`<section class="frame">${marks}${sheet}</section>`)}`
  const [letter = null, ...others] = sheets
  const all = html`${letter}${others.map(sheet => html`<section class="attachment">${sheet}</section>`)}`
  if (marks === null) return all
  return html`<table><thead><tr><td>${marks}</td></tr></thead><tbody><tr class="whole"><td>${all}</td></tr></tbody></table>`
}

/** A letter as it stands in a document; its model is printable already. */
export const letterMarkup = (model: LetterModel): Markup =>
  html`<article class="letter" lang="id">${sheetsMarkup(model)}</article>`

/**
 * A letter as an HTML fragment and its stylesheet, the same for the preview (inside a shadow root), the PDF and the
 * printer. No inline styles, no scripts.
 */
export function letterHtml(letter: LetterModel, settings: PaperSettings): { html: string; css: string } {
  const model = printable(letter)
  return { html: letterMarkup(model).html, css: letterCss(model, settings) }
}
