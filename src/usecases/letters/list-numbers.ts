import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { OUTGOING_SERIES } from '#domain/letter-agenda.ts'
import { sealedAbout } from '#domain/sealed.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { agendaGaps } from './agenda-gaps.ts'

/** The agenda of one year with its gaps; a sealed letter shows its number and nothing of its matter. */
export async function listNumbers(
  desk: OpenDesk,
  input: ParsedInputOf<'letter.list-numbers'>,
): Promise<ReplyOf<'letter.list-numbers'>> {
  const { letters } = desk.store
  const numbers = await letters.listNumbers(OUTGOING_SERIES, input.year)
  const sealed = await letters.sealedIds()
  return granted({
    numbers: numbers.map(({ serial, numberText, businessDate, state, about, reason, letterId }) => ({
      serial,
      numberText,
      date: businessDate,
      state,
      about: letterId !== null && sealed.has(letterId) ? sealedAbout : about,
      reason,
      letterId,
    })),
    gaps: await agendaGaps(desk.store, input.year, numbers),
    next: await letters.nextSerial(OUTGOING_SERIES, input.year),
  })
}
