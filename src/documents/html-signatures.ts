import type { LetterModel, SignatureBlock, SignatureLine } from '#domain/letter.ts'
import { blockMarkup } from './html-blocks.ts'
import type { PlacedBlock } from './letter-order.ts'
import { inPairs, photoPlace, signsTogether } from './letter-order.ts'
import type { Markup } from './markup.ts'
import { html } from './markup.ts'

const pending = html`<mark>tanggal diambil saat final</mark>`

/** The place and the date on one line. */
export const datedMarkup = ({ place, date }: LetterModel['dated']): Markup => html`${place}, ${date ?? pending}`

const signatureLine = ({ prefix, text }: SignatureLine): Markup =>
  html`<div class="signature-line">${prefix === null ? null : html`<span class="prefix">${prefix} </span>`}${text}</div>`

const room = html`<div class="room"></div>`
const stampPlace = html`<div class="stamp">Meterai</div>`

const nameMarkup = ({ name, rank, identifier }: SignatureBlock): Markup => html`
${name === '' ? html`<div class="unwritten"></div>` : html`<div class="signature-name">${name}</div>`}
${rank === null ? null : html`<div>${rank}</div>`}
${identifier === null ? null : html`<div>${identifier}</div>`}`

/** One below the other: the posts, the room for the signature, the name. */
export const signerMarkup = (signer: SignatureBlock): Markup =>
  html`${signer.lines.map(signatureLine)}${signer.stamp ? stampPlace : room}${nameMarkup(signer)}`

function initialsMarkup({ initials }: LetterModel): Markup | null {
  if (initials === null) return null
  return html`<table class="initials"><tbody>
<tr><td class="column-1">${initials.heading}</td><td class="column-2">Paraf</td><td class="column-3">Tanggal</td></tr>
${initials.rows.map(({ post, name }) => html`<tr><td>${name === null ? post : `${post}\n${name}`}</td><td></td><td></td></tr>`)}
</tbody></table>`
}

function datedLines({ shape, dated, datedAs }: LetterModel): Markup | null {
  if (datedAs === 'decided')
    return html`<div class="dated">Ditetapkan di ${dated.place}</div><div class="dated">pada tanggal ${dated.date ?? pending}</div>`
  return shape === 'korespondensi' ? null : html`<div class="dated">${datedMarkup(dated)}</div>`
}

/** Two who sign side by side: their posts end, and their names begin, at the same height. */
function sideBySide(left: SignatureBlock, right: SignatureBlock | null, dated: Markup | null): Markup {
  const row = (name: string, part: (signer: SignatureBlock) => Markup, above: Markup | null) =>
    html`<tr class="${name}"><td class="left">${part(left)}</td><td class="right">${above}${right === null ? null : part(right)}</td></tr>`
  return html`<table class="parties"><tbody>${row('posts', ({ lines }) => html`${lines.map(signatureLine)}`, dated)}
${row('rooms', ({ stamp }) => (stamp ? stampPlace : room), null)}
${row('names', nameMarkup, null)}</tbody></table>`
}

const besideSignature = (left: Markup | null, right: Markup | null): Markup =>
  html`<table class="parties"><tbody><tr><td class="left">${left}</td><td class="right">${right}</td></tr></tbody></table>`

/** Alone on the right; beside the other party, the initials of the archive copy, or the place of a photograph. */
function partiesMarkup(model: LetterModel, photo: Markup | null): Markup | null {
  const { signature, counterSignature } = model
  const dated = signature === null ? null : datedLines(model)
  if (counterSignature !== null) return sideBySide(counterSignature, signature, dated)
  const right = signature === null ? null : html`${dated}${signerMarkup(signature)}`
  if (model.initials !== null) return besideSignature(initialsMarkup(model), right)
  if (photo !== null) return besideSignature(photo, right)
  return right === null ? null : html`<div class="signature">${right}</div>`
}

const pairsMarkup = (signers: readonly SignatureBlock[] | undefined): Markup[] =>
  inPairs(signers).map(({ left, right }) => sideBySide(left, right, null))

function witnessesMarkup({ witnesses = [] }: LetterModel): Markup[] {
  if (witnesses.length === 0) return []
  return [
    html`<div class="witnesses"><div>Saksi-saksi:</div><table><tbody>${witnesses.map(
      (name, index) => html`<tr><td class="no">${index + 1}.</td>
<td class="${name === '' ? 'name unwritten' : 'name'}">${name}</td><td class="between"></td><td class="unwritten"></td></tr>`,
    )}</tbody></table></div>`,
  ]
}

function knownByMarkup({ knownBy = [] }: LetterModel): Markup[] {
  const [only] = knownBy
  if (knownBy.length === 1 && only !== undefined) return [html`<div class="known-by">${signerMarkup(only)}</div>`]
  return pairsMarkup(knownBy)
}

function copiesMarkup({ copiesTo }: LetterModel): Markup[] {
  if (copiesTo.length === 0) return []
  return [
    html`<div class="copies"><div>Tembusan:</div>
${copiesTo.map((post, index) => html`<div>${copiesTo.length === 1 ? post : `${index + 1}. ${post}`}</div>`)}</div>`,
  ]
}

/** The last sentences with all who sign and the copies; where they are too many for one sheet, each row by itself. */
export function closingMarkup(model: LetterModel, blocks: readonly PlacedBlock[]): Markup {
  const photo = photoPlace(model, blocks)
  const sentences = blocks.filter(block => block !== photo).map(blockMarkup)
  const signers = [...pairsMarkup(model.coSigners), ...witnessesMarkup(model), ...knownByMarkup(model)]
  const initials = model.counterSignature === null ? null : initialsMarkup(model)
  const end = [...(initials === null ? [] : [initials]), ...copiesMarkup(model)]
  const begin = html`${sentences}${partiesMarkup(model, photo && blockMarkup(photo))}`
  const closing = blocks.length === 0 ? 'closing lonely' : 'closing'
  if (signsTogether(model)) return html`<div class="${closing}">${begin}${signers}${end}</div>`
  return html`<div class="${closing}">${begin}</div>${signers.map(group => html`<div class="group">${group}</div>`)}${end}`
}
