import { OUTGOING_SERIES, serialGaps } from '#domain/letter-agenda.ts'
import type { LetterNumberRecord } from '#ports/records.ts'
import type { Store } from '#ports/store.ts'

/** Serials of a year nobody has accounted for, among these numbers; it begins at 1 once a year before is kept here. */
export async function agendaGaps(
  { letters }: Store,
  year: number,
  numbers: readonly Pick<LetterNumberRecord, 'serial'>[],
): Promise<number[]> {
  const keptBefore = (await letters.nextSerial(OUTGOING_SERIES, year - 1)) > 1
  return serialGaps(
    numbers.map(({ serial }) => serial),
    keptBefore,
  )
}
