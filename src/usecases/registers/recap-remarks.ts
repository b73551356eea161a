import { categoryText } from '#domain/complaint.ts'
import { grouped } from '#domain/grouped.ts'
import { LANES, ticketLabel } from '#domain/ticket.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { complaintsOf } from '../complaints/neutral-complaint.ts'
import type { Span } from './row-text.ts'

/** What a recapitulation says below its table: letter numbers, complaints, and of one day the tickets. */
export async function recapRemarks(desk: OpenDesk, span: Span): Promise<string[]> {
  return [
    await lettersText(desk, span),
    await complaintsText(desk, span),
    ...(span.from === span.to ? [await ticketsText(desk, span.from)] : []),
  ]
}

async function lettersText({ store }: OpenDesk, { from, to }: Span): Promise<string> {
  const numbers = await store.letters.listNumbersByPeriod(from, to)
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first === undefined || last === undefined) return 'Surat keluar: tidak ada.'
  const voided = numbers.filter(({ state }) => state === 'void').length
  return `Surat keluar: ${numbers.length} nomor, ${first.serial} sampai ${last.serial}, ${voided} di antaranya batal.`
}

/** By kind; a sealed complaint is counted without its kind. */
async function complaintsText({ store }: OpenDesk, { from, to }: Span): Promise<string> {
  const complaints = await complaintsOf(store, from, to)
  if (complaints.length === 0) return 'Pengaduan: tidak ada.'
  const kinds = grouped(complaints, ({ confidential, category }) =>
    confidential ? 'tidak dirinci' : categoryText[category].toLowerCase(),
  )
  const parts = [...kinds].map(([kind, of]) => `${kind} ${of.length}`)
  return `Pengaduan: ${complaints.length} (${parts.join(', ')}).`
}

async function ticketsText({ store }: OpenDesk, date: string): Promise<string> {
  const tickets = await store.tickets.listByDay(date)
  if (tickets.length === 0) return 'Antrian: tidak ada nomor yang diambil.'
  const lanes = LANES.flatMap(lane => {
    const numbers = tickets.filter(ticket => ticket.lane === lane).map(({ number }) => number)
    return numbers.length === 0
      ? []
      : [`${ticketLabel(lane, Math.min(...numbers))} sampai ${ticketLabel(lane, Math.max(...numbers))}`]
  })
  const missed = tickets.filter(({ state }) => state === 'absent').length
  return `Antrian: ${lanes.join('; ')}; ${missed} nomor lewat.`
}
