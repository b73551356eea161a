import { businessDate, letterDate, localTime, type Zone } from './business-day.ts'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** A clock that a time server corrects goes back by seconds; this much is somebody's hand or an empty battery. */
const BACK_MS = 5 * MINUTE_MS
/** No office is closed for so long without anybody noticing. */
const AHEAD_MS = 180 * DAY_MS
/** A computer whose battery is empty begins long before this program was written. */
const FIRST_POSSIBLE = '2026-01-01T00:00:00.000Z'

export const clockFlaws = ['behind', 'ahead'] as const
export type ClockFlaw = (typeof clockFlaws)[number]

/** What is wrong with a clock that shows `now` when `newestAt` was the last instant known; null where nothing is. */
export function clockFlaw(now: string, newestAt: string | null): ClockFlaw | null {
  const sinceMs = Date.parse(now) - Date.parse(lastKnown(newestAt))
  if (sinceMs < -BACK_MS) return 'behind'
  return newestAt !== null && sinceMs > AHEAD_MS ? 'ahead' : null
}

/** The newest instant that is surely past. */
export const lastKnown = (newestAt: string | null): string =>
  newestAt === null || newestAt < FIRST_POSSIBLE ? FIRST_POSSIBLE : newestAt

const moment = (instant: string, zone: Zone): string =>
  `${letterDate(businessDate(instant, zone))} pukul ${localTime(instant, zone)}`

export const clockSentence = ({ newestAt }: { newestAt: string }, now: string, zone: Zone): string =>
  `Periksa tanggal dan jam komputer: sekarang ${moment(now, zone)}, sedangkan catatan terakhir ${moment(newestAt, zone)}.`
