import { addDays, addMonths, daysInMonth, isCalendarDate, longDate, monthDate } from '../business-day.ts'

/** What one printed register covers; the period is written `2026-11-23`, `2026-11` or `2026`. */
export const PERIOD_KINDS = ['day', 'month', 'year'] as const
export type PeriodKind = (typeof PERIOD_KINDS)[number]

const lengths: Record<PeriodKind, number> = { day: 10, month: 7, year: 4 }

/** The kind a period is written as; null where it names nothing in the calendar. */
export function periodKind(period: string): PeriodKind | null {
  const kind = PERIOD_KINDS.find(each => lengths[each] === period.length)
  return kind !== undefined && isCalendarDate(`${period}${'-01-01'.slice(period.length - 4)}`) ? kind : null
}

/** The period of a kind that a day lies in. */
export const periodOf = (date: string, kind: PeriodKind): string => date.slice(0, lengths[kind])

/** First and last day of a period, both in it. */
export function daysOf(period: string): { from: string; to: string } {
  if (period.length === lengths.day) return { from: period, to: period }
  if (period.length === lengths.year) return { from: `${period}-01-01`, to: `${period}-12-31` }
  const last = daysInMonth(Number(period.slice(0, 4)), Number(period.slice(5)))
  return { from: `${period}-01`, to: `${period}-${last}` }
}

/** The period of the same kind so many further on, or back when negative. */
export function movedPeriod(period: string, by: number): string {
  const { from } = daysOf(period)
  const kind = periodKind(period) ?? 'day'
  if (kind === 'day') return addDays(from, by)
  return periodOf(addMonths(from, kind === 'month' ? by : by * 12), kind)
}

/** "Senin, 23 November 2026", "November 2026", "Tahun 2026" */
export function periodText(period: string): string {
  if (period.length === lengths.day) return longDate(period)
  return period.length === lengths.month ? monthDate(`${period}-01`) : `Tahun ${period}`
}
