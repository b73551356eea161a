import type { OutputOf } from '#contract/contract.ts'
import { isOwnWord } from '#domain/letter.ts'
import { OUTGOING_SERIES, runText, serialRuns } from '#domain/letter-agenda.ts'
import { seriesYear } from '#domain/letter-number.ts'
import { isOpenTicket, ticketLabel, ticketStateText } from '#domain/ticket.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { LetterRecord, TicketRecord } from '#ports/records.ts'
import { agendaGaps } from '../letters/agenda-gaps.ts'

export type Difference = OutputOf<'closing.reconcile'>['differences'][number]

/** Everything that does not add up on one day; what blocks must be explained before the day can close. */
export async function differencesOf(desk: OpenDesk, date: string): Promise<Difference[]> {
  const { store } = desk
  const letters = await store.letters.listByDay(date)
  const tickets = await store.tickets.listByDay(date)
  return [
    ...letters.filter(isUnprinted).map(unprintedLetter),
    ...(await numberGaps(desk, date)),
    ...tickets.filter(({ state }) => isOpenTicket(state)).map(openTicket),
  ]
}

const difference = (
  code: Difference['code'],
  detail: string,
  about: Partial<Pick<Difference, 'letterId' | 'ticketId' | 'serial' | 'blocks'>>,
): Difference => ({ code, detail, letterId: null, ticketId: null, serial: null, blocks: false, ...about })

const isUnprinted = ({ state, printCount }: LetterRecord): boolean =>
  printCount === 0 && (state === 'final' || state === 'signed' || state === 'handed-over')

/** A signed letter proves that its paper exists, printed elsewhere from the Word file; a final one has none yet. */
function unprintedLetter(letter: LetterRecord): Difference {
  const { id, numberText, title, state, printState } = letter
  const name = numberText === null ? title : `Surat nomor ${numberText}`
  if (isOwnWord(letter))
    return difference('letter-unprinted', `${name} memakai berkas Word kantor dan dicetak dari Word.`, { letterId: id })
  if (state !== 'final')
    return difference(
      'letter-unprinted',
      `${name} sudah ditandatangani tetapi tidak pernah dicetak dari program ini.`,
      { letterId: id },
    )
  return difference(
    'letter-unprinted',
    printState === 'unknown'
      ? `${name} belum pasti tercetak. Periksa printer, lalu nyatakan sudah keluar atau cetak lagi.`
      : `${name} final tetapi belum pernah dicetak. Cetak suratnya, atau batalkan.`,
    { letterId: id, blocks: true },
  )
}

/** Numbers missing below those of this day; later days answer for their own. */
async function numberGaps({ store }: OpenDesk, date: string): Promise<Difference[]> {
  const year = seriesYear(date)
  const numbers = await store.letters.listNumbers(OUTGOING_SERIES, year)
  const highest = Math.max(0, ...numbers.filter(({ businessDate }) => businessDate <= date).map(({ serial }) => serial))
  const gaps = (await agendaGaps(store, year, numbers)).filter(serial => serial < highest)
  return serialRuns(gaps).map(run =>
    difference(
      'number-gap',
      `${runText(run)} dalam agenda surat ${year} tidak tercatat. Masukkan sebagai nomor dari luar, dengan alasannya.`,
      { serial: run.from, blocks: true },
    ),
  )
}

const openTicket = ({ id, lane, number, state }: TicketRecord): Difference =>
  difference(
    'ticket-open',
    state === 'serving'
      ? `Nomor ${ticketLabel(lane, number)} masih dilayani dan akan dicatat selesai saat hari ditutup.`
      : `Nomor ${ticketLabel(lane, number)} masih ${ticketStateText[state].toLowerCase()} dan akan dicatat tidak hadir saat hari ditutup.`,
    { ticketId: id },
  )
