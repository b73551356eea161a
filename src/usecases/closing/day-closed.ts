import { type Refused, refused } from '#contract/reply.ts'
import type { DayClosingRecord } from '#ports/records.ts'
import type { Store } from '#ports/store.ts'

export const isClosed = (closing: DayClosingRecord | null): closing is DayClosingRecord & { reopenedAt: null } =>
  closing !== null && closing.reopenedAt === null

/** True once nothing more may be entered under a day's date. */
export const isDayClosed = async (store: Store, day: string): Promise<boolean> =>
  isClosed(await store.closings.find(day))

/** `work` completes the sentence: "lalu …". */
export const todayClosed = (work: string): Refused<'day-closed'> =>
  refused('day-closed', `Hari ini sudah ditutup. Buka kembali harinya dari layar Tutup hari, lalu ${work}.`)
