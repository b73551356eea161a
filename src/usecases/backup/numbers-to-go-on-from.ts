import type { ParsedInputOf } from '#contract/contract.ts'
import { NEUTRAL_CODE, OUTGOING_SERIES } from '#domain/letter-agenda.ts'
import { seriesYear } from '#domain/letter-number.ts'
import { LANES } from '#domain/ticket.ts'
import type { WorkDesk } from '#ports/ports.ts'
import type { Store } from '#ports/store.ts'
import { numberText } from '../letters/compose-letter.ts'

type Raising = Pick<WorkDesk, 'newId' | 'office' | 'asker'> & { today: string; takenAt: string }
type Going = Raising & {
  lastNumbers: ParsedInputOf<'backup.restore'>['lastNumbers']
}

/**
 * Reads what the present data has given out, and answers how to raise another store above it and above the papers. Letter
 * numbers in between stay gaps, which the agenda shows until each is accounted for from its paper.
 */
export const numbersToGoOnFrom =
  (going: Going) =>
  async (present: Store): Promise<(copy: Store) => Promise<void>> => {
    const { today, lastNumbers } = going
    const tickets = await present.tickets.lastNumbers(today)
    const receipts = await present.receipts.lastNumbers()
    const letterSerial = (await present.letters.nextSerial(OUTGOING_SERIES, seriesYear(today))) - 1
    const recoveryKey = await present.recoveryKey.find()
    const unsettled = await present.restorations.unsettled()
    return async copy => {
      for (const lane of LANES)
        await copy.tickets.raiseTo(today, lane, Math.max(tickets[lane] ?? 0, lastNumbers?.tickets[lane] ?? 0))
      for (const series of receipts) await copy.receipts.raiseTo(series)
      await raiseLetters(copy, going, Math.max(letterSerial, lastNumbers?.letterSerial ?? 0))
      if (recoveryKey !== null) await copy.recoveryKey.save(recoveryKey)
      for (const restoration of unsettled) await copy.restorations.save(restoration)
    }
  }

/** Makes the next letter number lie above `last`, which then stands in the agenda as given outside of it. */
export async function raiseLetters(
  { letters }: Store,
  { newId, office, asker, today, takenAt }: Raising,
  last: number,
): Promise<void> {
  const year = seriesYear(today)
  if (last < (await letters.nextSerial(OUTGOING_SERIES, year))) return
  await letters.addNumber({
    id: newId(),
    series: OUTGOING_SERIES,
    year,
    serial: last,
    numberText: numberText(office, NEUTRAL_CODE, last, today),
    businessDate: today,
    state: 'outside',
    about: 'Nomor terakhir sebelum data dipulihkan',
    reason: 'Pemulihan dari cadangan',
    letterId: null,
    takenAt,
    takenBy: asker.accountId,
  })
}
