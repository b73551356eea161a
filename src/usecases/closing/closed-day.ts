import { type Refused, refused } from '#contract/reply.ts'
import { letterDate } from '#domain/business-day.ts'
import type { DayClosingRecord } from '#ports/records.ts'
import type { Store } from '#ports/store.ts'
import { isClosed } from './day-closed.ts'

/** The closing of a day that is closed now, or the refusal for one that is not. */
export async function closedDay(
  store: Store,
  date: string,
): Promise<{ ok: true; closing: DayClosingRecord } | Refused<'wrong-state'>> {
  const closing = await store.closings.find(date)
  if (isClosed(closing)) return { ok: true, closing }
  return refused('wrong-state', `Tanggal ${letterDate(date)} belum ditutup. Tutup harinya lebih dahulu.`)
}

/** Keeps what was made of a closed day, unless the day was opened or closed anew meanwhile. */
export async function keepWithClosing(
  store: Store,
  made: DayClosingRecord,
  what: Partial<Pick<DayClosingRecord, 'registers' | 'bundle' | 'backup'>>,
): Promise<void> {
  const now = await store.closings.find(made.businessDate)
  if (isClosed(now) && now.closedAt === made.closedAt) await store.closings.save({ ...now, ...what })
}
