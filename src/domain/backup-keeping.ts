import { businessDate, minuteOfDay, type Zone } from './business-day.ts'
import type { Room } from './disk-room.ts'

type DatedCopy = { readonly madeAt: string }

/** How often a copy is made while something changes. */
export const COPY_EVERY_MINUTES = 15
const QUARTERS_OF_A_DAY = (24 * 60) / COPY_EVERY_MINUTES
const DAYS_KEPT = 31
const MONTHS_KEPT = 12

/** Of all copies; one more may stand ahead of a clock that was set back. */
export const MOST_COPIES_KEPT = QUARTERS_OF_A_DAY + DAYS_KEPT + MONTHS_KEPT + 1

/**
 * The copies that stay: of the newest day the last of each quarter of an hour, the last of each of 31 days and of each of
 * twelve months. Days and months without a copy are not counted, so an office that was closed for long loses nothing by
 * it. A copy from ahead of the clock speaks for no day, and stays while it is the newest. Where room is scarce, the
 * quarters of an hour give way.
 */
export function copiesToKeep<C extends DatedCopy>(
  copies: readonly C[],
  now: string,
  zone: Zone,
  room: Room = 'enough',
): C[] {
  const newestFirst = [...copies].sort((one, other) => Date.parse(other.madeAt) - Date.parse(one.madeAt))
  const [newest] = newestFirst
  if (newest === undefined) return []
  const made = newestFirst.filter(({ madeAt }) => Date.parse(madeAt) <= Date.parse(now))
  const dayOf = ({ madeAt }: C) => businessDate(madeAt, zone)
  const ofNewestDay = made.filter(copy => made[0] !== undefined && dayOf(copy) === dayOf(made[0]))
  const quarterOf = ({ madeAt }: C) => Math.floor(minuteOfDay(madeAt, zone) / COPY_EVERY_MINUTES)
  return [
    ...new Set([
      newest,
      ...(room === 'scarce' ? [] : lastOfEach(ofNewestDay, quarterOf)),
      ...lastOfEach(made, dayOf, DAYS_KEPT),
      ...lastOfEach(made, copy => dayOf(copy).slice(0, 7), MONTHS_KEPT),
    ]),
  ]
}

function lastOfEach<C>(
  newestFirst: readonly C[],
  periodOf: (copy: C) => unknown,
  most = Number.POSITIVE_INFINITY,
): C[] {
  const last = new Map<unknown, C>()
  for (const copy of newestFirst) {
    const period = periodOf(copy)
    if (!last.has(period) && last.size < most) last.set(period, copy)
  }
  return [...last.values()]
}
