import type { InputOf } from '#contract/contract.ts'
import { OUTGOING_SERIES } from '#domain/letter-agenda.ts'
import { seriesYear } from '#domain/letter-number.ts'
import type { Store } from '#ports/store.ts'

/** The last number of each series that the store knows of: tickets of a day, the others of its year. */
export async function lastKnownNumbers(
  { tickets, receipts, letters }: Store,
  today: string,
): Promise<InputOf<'restoration.settle'>['lastNumbers']> {
  const year = seriesYear(today)
  const ofYear = (await receipts.lastNumbers()).filter(series => series.year === year)
  return {
    tickets: { A: 0, P: 0, C: 0, ...(await tickets.lastNumbers(today)) },
    letterSerial: (await letters.nextSerial(OUTGOING_SERIES, year)) - 1,
    receipts: {
      receipt: 0,
      'missing-papers': 0,
      complaint: 0,
      ...Object.fromEntries(ofYear.map(({ series, last }) => [series, last])),
    },
  }
}
