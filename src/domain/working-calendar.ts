import { addDays, businessDate, instantAt, minuteOfDay, weekday, type Zone } from './business-day.ts'
import type { CalendarDate } from './standard.ts'

export const HOLIDAY_KINDS = ['national', 'joint-leave', 'regional'] as const
export type HolidayKind = (typeof HOLIDAY_KINDS)[number]

/** A day on which the office is closed although it is no weekend. */
export type Holiday = {
  readonly day: CalendarDate
  readonly name: string
  readonly kind: HolidayKind
}

/** The shipped proposal for one year. */
export interface HolidayYear {
  readonly year: number
  /** `calculated`: not yet decreed by the ministers. */
  readonly status: 'decreed' | 'calculated'
  readonly source: string
  readonly days: readonly Holiday[]
}

export const yearOf = (day: CalendarDate): number => Number(day.slice(0, 4))

/** True where both name the same days alike, in any order. */
export function sameDays(some: readonly Holiday[], others: readonly Holiday[]): boolean {
  const said = (days: readonly Holiday[]) => days.map(({ day, name, kind }) => `${day} ${kind} ${name}`).sort()
  return JSON.stringify(said(some)) === JSON.stringify(said(others))
}

/** Open from one minute of the day up to another: 450 is 07.30. */
export interface OpenTime {
  readonly from: number
  readonly to: number
}

/** Opening times by weekday, Sunday first; none on a closed day. */
export type OfficeHours = readonly (readonly OpenTime[])[]

const clock = (hour: number, minute = 0): number => hour * 60 + minute
const fullDay = [
  { from: clock(7, 30), to: clock(12) },
  { from: clock(13), to: clock(16) },
]
const friday = [
  { from: clock(7, 30), to: clock(11, 30) },
  { from: clock(13), to: clock(16, 30) },
]

/**
 * Five days from 07.30, 37.5 hours a week, an hour's rest and one and a half on Fridays (Perpres 21/2023 art. 3-4).
 * A proposal: the place of the rest and other hours are set by each office.
 */
export const defaultOfficeHours: OfficeHours = [[], fullDay, fullDay, fullDay, fullDay, friday, []]

/** What an office takes a decree's bare "hari" for; "hari kerja" is never in doubt. */
export const PLAIN_DAYS = ['working', 'calendar'] as const
export type PlainDays = (typeof PLAIN_DAYS)[number]

/** How an office works its week, and how it counts. */
export interface WorkingTime {
  readonly hours: OfficeHours
  readonly plainDays: PlainDays
}

export const shippedWorkingTime: WorkingTime = { hours: defaultOfficeHours, plainDays: 'working' }

export interface WorkingCalendar extends WorkingTime {
  readonly zone: Zone
  /** Names of the holidays by day. */
  readonly holidays: ReadonlyMap<CalendarDate, string>
}

/**
 * `holidays` names the closed days by date. Throws RangeError if no weekday has opening times, for then no deadline
 * would ever come.
 */
export function workingCalendar(
  zone: Zone,
  holidays: ReadonlyMap<CalendarDate, string>,
  hours: OfficeHours = defaultOfficeHours,
  plainDays: PlainDays = 'working',
): WorkingCalendar {
  if (hours.every(times => times.length === 0)) throw new RangeError('An office without opening times')
  return { zone, hours, plainDays, holidays }
}

/** Why these opening times cannot hold, in one sentence; null where they can. */
export function hoursProblem(hours: OfficeHours): string | null {
  if (hours.every(times => times.length === 0)) return 'Isi jam buka sekurangnya untuk satu hari.'
  for (const times of hours)
    for (const [index, { from, to }] of times.entries()) {
      if (from >= to) return 'Jam tutup harus sesudah jam buka.'
      if (from < (times[index - 1]?.to ?? 0)) return 'Jam sesudah istirahat harus mulai setelah istirahat.'
    }
  return null
}

const openTimes = (date: CalendarDate, calendar: WorkingCalendar): readonly OpenTime[] =>
  calendar.holidays.has(date) ? [] : (calendar.hours[weekday(date)] ?? [])

export const isWorkingDay = (date: CalendarDate, calendar: WorkingCalendar): boolean =>
  openTimes(date, calendar).length > 0

/** The working day so many working days after a date, which itself is not counted. `days` is at least 1. */
export function addWorkingDays(date: CalendarDate, days: number, calendar: WorkingCalendar): CalendarDate {
  let day = date
  for (let left = days; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day, calendar)) left -= 1
  }
  return day
}

/** The date itself if it is a working day, else the next one. */
export const workingDayFrom = (date: CalendarDate, calendar: WorkingCalendar): CalendarDate =>
  isWorkingDay(date, calendar) ? date : addWorkingDays(date, 1, calendar)

/** Working days after one date up to and including another. */
export function workingDaysBetween(after: CalendarDate, upTo: CalendarDate, calendar: WorkingCalendar): number {
  let count = 0
  for (let day = addDays(after, 1); day <= upTo; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1
  return count
}

/** The instant at which the office closes on a working day. */
export function closingInstant(date: CalendarDate, calendar: WorkingCalendar): string {
  const last = openTimes(date, calendar).at(-1)
  if (!last) throw new RangeError(`Not a working day: ${date}`)
  return instantAt(date, last.to, calendar.zone)
}

/** The first end of a working day after an instant. */
export function nextClosing(instant: string, calendar: WorkingCalendar): string {
  const today = businessDate(instant, calendar.zone)
  const closing = isWorkingDay(today, calendar) ? closingInstant(today, calendar) : instant
  return Date.parse(closing) > Date.parse(instant)
    ? closing
    : closingInstant(addWorkingDays(today, 1, calendar), calendar)
}

/** The instant after so many minutes of opening time; seconds of the start are dropped. `minutes` is at least 1. */
export function addWorkingMinutes(instant: string, minutes: number, calendar: WorkingCalendar): string {
  let day = businessDate(instant, calendar.zone)
  let fromMinute = minuteOfDay(instant, calendar.zone)
  for (let left = minutes; ; day = addDays(day, 1), fromMinute = 0) {
    for (const { from, to } of openTimes(day, calendar)) {
      const start = Math.max(from, fromMinute)
      const open = Math.max(0, to - start)
      if (left <= open) return instantAt(day, start + left, calendar.zone)
      left -= open
    }
  }
}

/** Minutes of opening time between two instants; 0 when the second is not later. */
export function workingMinutesBetween(start: string, end: string, calendar: WorkingCalendar): number {
  const [firstDay, lastDay] = [businessDate(start, calendar.zone), businessDate(end, calendar.zone)]
  let total = 0
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
    const fromMinute = day === firstDay ? minuteOfDay(start, calendar.zone) : 0
    const toMinute = day === lastDay ? minuteOfDay(end, calendar.zone) : clock(24)
    for (const { from, to } of openTimes(day, calendar)) {
      total += Math.max(0, Math.min(to, toMinute) - Math.max(from, fromMinute))
    }
  }
  return total
}
