import { type Refused, refused } from '#contract/reply.ts'
import { longDate } from '#domain/business-day.ts'
import type { DayClosingRecord } from '#ports/records.ts'
import type { Store } from '#ports/store.ts'

export const isClosed = (closing: DayClosingRecord | null): closing is DayClosingRecord & { reopenedAt: null } =>
  closing !== null && closing.reopenedAt === null

/** True once nothing more may be entered under a day's date. */
export const isDayClosed = async (store: Store, day: string): Promise<boolean> =>
  isClosed(await store.closings.find(day))

/** `work` completes the sentence: "lalu …". The date is named, for a clock that was set back shows a closed day. */
export const todayClosed = (today: string, work: string): Refused<'day-closed'> =>
  refused(
    'day-closed',
    `Hari ini, ${longDate(today)}, sudah ditutup. Bila tanggal itu keliru, betulkan tanggal komputer; bila benar, ` +
      `buka kembali harinya dari layar Tutup hari, lalu ${work}.`,
  )
