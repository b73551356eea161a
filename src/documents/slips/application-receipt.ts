import { letterDate } from '#domain/business-day.ts'
import type { ApplicationReceipt, SlipPaper, SlipRequirement } from '#domain/papers/slips.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import type { PaperSettings } from '../base-css.ts'
import type { Markup } from '../markup.ts'
import { html } from '../markup.ts'
import { momentWords, slipDocument } from './slip-frame.ts'
import { free, slipEntries, slipRows, slipSigners } from './slip-parts.ts'

const formWords = ({ form, quantity }: SlipRequirement): string =>
  [form, quantity === null ? '' : `${quantity} lembar`].filter(words => words !== '').join(', ')

function papersMarkup(papers: readonly SlipRequirement[], paper: SlipPaper): Markup {
  if (papers.length === 0) return html`<div class="note-line">Layanan ini tidak meminta berkas tertulis.</div>`
  if (paper === 'roll-80')
    return slipEntries(
      papers.map(entry => (formWords(entry) === '' ? html`${entry.text}` : html`${entry.text} (${formWords(entry)})`)),
    )
  return html`<table class="papers ruled"><thead><tr><th class="no">No</th><th>Berkas</th><th class="form">Bentuk</th></tr></thead>
<tbody>${papers.map(
    (entry, index) =>
      html`<tr><td class="no">${index + 1}</td><td>${entry.text}</td><td class="form">${formWords(entry)}</td></tr>`,
  )}</tbody></table>`
}

/** Tanda terima berkas: what was handed in, and when the result is promised. It has no NIK. */
export function applicationReceipt(
  receipt: ApplicationReceipt,
  paper: SlipPaper,
  settings: PaperSettings,
): PrintableDocument {
  const due = receipt.dueOn === null ? null : letterDate(receipt.dueOn)
  const content = html`<div class="title">TANDA TERIMA BERKAS</div>
<div class="centered">Nomor: ${receipt.number}</div>
${slipRows([
  ['Diterima', momentWords(receipt)],
  ['Layanan', receipt.service],
  ['Pemohon', receipt.applicant],
  ['Nomor antrian', receipt.ticketLabel],
])}
<div class="strong">Berkas yang diterima lengkap:</div>
${papersMarkup(receipt.papers, paper)}
${slipRows([
  ['Waktu layanan', receipt.promise],
  ['Paling lambat', due],
  ['Dasar', receipt.decree],
])}
${slipSigners(paper, receipt.officer, { role: 'Pemohon', name: receipt.applicant })}
<div class="note-line centered">Bawalah lembar ini saat mengambil hasil layanan.</div>
${free}`
  return slipDocument(receipt, paper, settings, content)
}
