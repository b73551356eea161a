import type { BlankRow, ClauseRow, IdentityRow, LetterBlock } from '#domain/letter.ts'
import { listMarker, opensSentence } from './letter-measures.ts'
import type { PlacedBlock } from './letter-order.ts'
import type { Markup } from './markup.ts'
import { html } from './markup.ts'

type Block<Kind extends LetterBlock['kind']> = Extract<LetterBlock, { kind: Kind }>

const identityRow = ({ label, value }: IdentityRow): Markup =>
  html`<tr><td class="pad"></td><td class="label">${label}</td><td class="colon">:</td><td>${value}</td></tr>`

function tableMarkup({ columns, rows, emptyRows = 0 }: Block<'table'>, place: number): Markup {
  const aligned = { left: '', center: ' centered', right: ' to-right' }
  const cellClass = (column: number) => `column-${column + 1}${aligned[columns[column]?.align ?? 'left']}`
  const empty = Array.from(
    { length: emptyRows },
    () => html`<tr class="empty">${columns.map(() => html`<td></td>`)}</tr>`,
  )
  return html`<table class="ruled table-${place}">
<thead><tr>${columns.map(({ label }, at) => html`<th class="column-${at + 1}">${label}</th>`)}</tr></thead>
<tbody>${rows.map(
    row => html`<tr>${row.map((cell, at) => html`<td class="${cellClass(at)}">${cell}</td>`)}</tr>`,
  )}${empty}</tbody></table>`
}

const marked = (marker: string, item: string): Markup =>
  html`<p class="item"><span class="marker">${marker} </span>${item}</p>`

/** Each item is a row of its own, so that a page may end between two of them and not within one. */
function clauseRows({ label, numbering, items }: ClauseRow): Markup[] {
  return items.map(
    (item, at) => html`<tr><td class="label">${at === 0 ? label : ''}</td><td class="colon">${at === 0 ? ':' : ''}</td>
<td>${numbering === null ? html`<p>${item}</p>` : marked(listMarker(numbering, at), item)}</td></tr>`,
  )
}

function blankRows({ label, value, lines }: BlankRow): Markup[] {
  if (value !== null) return [identityRow({ label, value })]
  return Array.from(
    { length: Math.max(1, lines) },
    (_, at) => html`<tr class="${at === 0 ? 'blank' : 'blank more'}"><td class="pad"></td>
<td class="label">${at === 0 ? label : ''}</td><td class="colon">${at === 0 ? ':' : ''}</td><td class="line"></td></tr>`,
  )
}

function ticksMarkup({ label, options, columns }: Block<'ticks'>): Markup {
  const rows = Array.from({ length: Math.ceil(options.length / columns) }, (_, row) =>
    Array.from({ length: columns }, (__, column) => options[row * columns + column] ?? null),
  )
  return html`<table class="ticks"><tbody>${rows.map(
    (row, at) => html`<tr><td class="pad"></td>
${label === null ? null : html`<td class="label">${at === 0 ? label : ''}</td><td class="colon">${at === 0 ? ':' : ''}</td>`}
${row.map(option =>
  option === null
    ? html`<td></td>`
    : html`<td class="option"><span class="tick">${option.ticked ? 'X' : ''}</span>${` ${option.text}`}</td>`,
)}</tr>`,
  )}</tbody></table>`
}

export function blockMarkup({ block, place }: PlacedBlock): Markup {
  switch (block.kind) {
    case 'paragraph':
      return html`<p class="paragraph${opensSentence(block.text) ? ' opening' : ''}">${block.text}</p>`
    case 'heading':
      return html`<p class="heading">${block.text}</p>`
    case 'centred':
      return html`<p class="centred ${block.size}${block.bold ? ' bold' : ''}">${block.text}</p>`
    case 'identity':
      return html`<table class="identity"><tbody>${block.rows.map(identityRow)}</tbody></table>`
    case 'list':
      return html`<div class="list">${block.items.map((item, at) => marked(listMarker(block.numbering, at), item))}</div>`
    case 'clauses':
      return html`<table class="clauses"><tbody>${block.rows.flatMap(clauseRows)}</tbody></table>`
    case 'blanks':
      return html`<table class="identity"><tbody>${block.rows.flatMap(blankRows)}</tbody></table>`
    case 'ticks':
      return ticksMarkup(block)
    case 'table':
      return tableMarkup(block, place)
    case 'space':
      return html`<div class="space-${place}"></div>`
    case 'box':
      return html`<div class="box box-${place}"><div>${block.text}</div></div>`
  }
}
