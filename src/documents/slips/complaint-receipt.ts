import type { ComplaintReceipt, SlipPaper } from '#domain/papers/slips.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import type { PaperSettings } from '../base-css.ts'
import { html } from '../markup.ts'
import { momentWords, slipDocument } from './slip-frame.ts'
import { free, slipRows, slipSigners } from './slip-parts.ts'

/** Tanda terima pengaduan: the number by which the complainant may ask after it. */
export function complaintReceipt(
  receipt: ComplaintReceipt,
  paper: SlipPaper,
  settings: PaperSettings,
): PrintableDocument {
  const content = html`<div class="title">TANDA TERIMA PENGADUAN</div>
<div class="centered">Nomor: ${receipt.number}</div>
${slipRows([
  ['Diterima', momentWords(receipt)],
  ['Pelapor', receipt.complainant],
  ['Jalur', receipt.channel],
  ['Pokok aduan', receipt.matter],
])}
${slipSigners(paper, receipt.officer, { role: 'Pelapor', name: receipt.complainant })}
<div class="note-line">Simpanlah nomor ini. Perkembangan pengaduan dapat ditanyakan di ${receipt.counter} dengan menyebutkan nomor tersebut.</div>
${free}`
  return slipDocument(receipt, paper, settings, content)
}
