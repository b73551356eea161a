import { businessDate, letterDate, localTime, longDate, type Zone } from './business-day.ts'
import { lengthText } from './length-text.ts'

/** What a period's breach may have touched. */
export const breachedKinds = ['visit', 'application', 'letter', 'complaint'] as const
export type BreachedKind = (typeof breachedKinds)[number]

const HOUR_MS = 3_600_000

/** 3 × 24 hours from the moment a breach was noticed (UU 27/2022 art. 46); the clock does not stop at night or on holidays. */
export const noticeDue = (noticedAt: string): string => new Date(Date.parse(noticedAt) + 72 * HOUR_MS).toISOString()

/** How long is left to notify, in one sentence. */
export function timeLeftText(
  { noticedAt, notifiedOn }: { noticedAt: string; notifiedOn: string | null },
  now: string,
  zone: Zone,
): string {
  if (notifiedOn !== null) return `Pemberitahuan tertulis sudah dikirim pada ${letterDate(notifiedOn)}.`
  const due = noticeDue(noticedAt)
  const until = `${longDate(businessDate(due, zone))} pukul ${localTime(due, zone)} (3×24 jam, UU 27/2022 Pasal 46)`
  const leftMs = Date.parse(due) - Date.parse(now)
  return leftMs < 0
    ? `Batas pemberitahuan sudah lewat ${lengthText(-leftMs)}; seharusnya paling lambat ${until}.`
    : `Sisa waktu ${lengthText(leftMs)}: beri tahu paling lambat ${until}.`
}
