import { OUTGOING_SERIES } from '#domain/letter-agenda.ts'
import { seriesYear } from '#domain/letter-number.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { numberText } from './compose-letter.ts'

/** Takes the next number of the year for a letter; a later refusal of the same call gives it back with everything else. */
export async function takeNumber(
  desk: OpenDesk,
  letter: { letterId: string; code: string; about: string; date: string },
): Promise<{ id: string; text: string }> {
  const { letters } = desk.store
  const year = seriesYear(letter.date)
  const serial = await letters.nextSerial(OUTGOING_SERIES, year)
  const taken = { id: desk.newId(), text: numberText(desk.office, letter.code, serial, letter.date) }
  await letters.addNumber({
    id: taken.id,
    series: OUTGOING_SERIES,
    year,
    serial,
    numberText: taken.text,
    businessDate: letter.date,
    state: 'used',
    about: letter.about,
    reason: null,
    letterId: letter.letterId,
    takenAt: desk.now(),
    takenBy: desk.asker.accountId,
  })
  return taken
}
