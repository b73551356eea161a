import type { SlipHead, SlipPaper, TicketSlip } from '#domain/papers/slips.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import type { PaperSettings } from '../base-css.ts'
import { html } from '../markup.ts'
import { momentWords, slipDocument } from './slip-frame.ts'
import { free } from './slip-parts.ts'

function aheadWords(ahead: number): string {
  return ahead === 0 ? 'Anda berada pada urutan berikutnya.' : `Menunggu sebelum Anda: ${ahead} orang`
}

/** Nomor antrian. Neither a name nor a reason stands on it. */
export function ticketSlip(slip: TicketSlip, paper: SlipPaper, settings: PaperSettings): PrintableDocument {
  const content = html`<div class="centered">NOMOR ANTRIAN</div>
<div class="big">${slip.label}</div>
<div class="lane">${slip.laneName}</div>
<div class="centered">${momentWords(slip)}</div>
${slip.ahead === null ? null : html`<div class="centered">${aheadWords(slip.ahead)}</div>`}
<div class="centered note-line">Silakan menunggu sampai nomor Anda dipanggil.</div>
${free}`
  return slipDocument(slip, paper, settings, content)
}

/** A page that shows whether a printer is ready: its frame must be whole and its text clear. */
export function testPage(slip: SlipHead, paper: SlipPaper, settings: PaperSettings): PrintableDocument {
  const content = html`<div class="title">HALAMAN UJI</div>
<div class="test-frame"><div class="centered strong">${slip.counter}</div><div class="centered">${momentWords(slip)}</div>
<div class="centered note-line">Huruf: A B C D E a b c d e 0 1 2 3 4 5 6 7 8 9</div></div>
<div>Pencetak siap dipakai bila bingkai di atas utuh dan semua huruf terbaca jelas.</div>`
  return slipDocument(slip, paper, settings, content)
}
