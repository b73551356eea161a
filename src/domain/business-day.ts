/** The three time zones of Indonesia; none has daylight saving time. */
export const ZONES = ['WIB', 'WITA', 'WIT'] as const
export type Zone = (typeof ZONES)[number]

const OFFSET_HOURS: Record<Zone, number> = { WIB: 7, WITA: 8, WIT: 9 }
const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

const DAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const
const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const

const two = (n: number): string => String(n).padStart(2, '0')

function msOfInstant(instant: string): number {
  const ms = Date.parse(instant)
  if (!/(Z|[+-]\d\d:\d\d)$/.test(instant) || Number.isNaN(ms)) {
    throw new RangeError(`Not a UTC instant: ${instant}`)
  }
  return ms
}

function msOfDate(date: string): number {
  const ms = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== date) {
    throw new RangeError(`Not a calendar date: ${date}`)
  }
  return ms
}

/** The office's wall clock, moved onto the UTC fields of a Date so that the host's own zone never counts. */
const wallClock = (instant: string, zone: Zone): Date =>
  new Date(msOfInstant(instant) + OFFSET_HOURS[zone] * 60 * MINUTE_MS)

/** True for an existing calendar day written YYYY-MM-DD. */
export function isCalendarDate(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!parts) return false
  const month = Number(parts[2])
  const day = Number(parts[3])
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(parts[1]), month)
}

/** Number of days in a month (1 to 12). */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The office's calendar day (YYYY-MM-DD) at a UTC instant. Throws RangeError if the instant carries no zone. */
export const businessDate = (instant: string, zone: Zone): string => wallClock(instant, zone).toISOString().slice(0, 10)

/** Minutes since the office's midnight at a UTC instant, 0 to 1439. */
export function minuteOfDay(instant: string, zone: Zone): number {
  const clock = wallClock(instant, zone)
  return clock.getUTCHours() * 60 + clock.getUTCMinutes()
}

/** The UTC instant (ISO, ends in Z) of a minute of an office's calendar day. */
export const instantAt = (date: string, minute: number, zone: Zone): string =>
  new Date(msOfDate(date) + (minute - OFFSET_HOURS[zone] * 60) * MINUTE_MS).toISOString()

/** "09.41 WIB" */
export const localTime = (instant: string, zone: Zone): string => `${clockText(minuteOfDay(instant, zone))} ${zone}`

/** Minutes since midnight as "09.41". */
export const clockText = (minute: number): string => `${two(Math.floor(minute / 60))}.${two(minute % 60)}`

/** 0 Sunday to 6 Saturday. */
export const weekday = (date: string): number => new Date(msOfDate(date)).getUTCDay()

/** The calendar day so many days later, or earlier when negative. */
export const addDays = (date: string, days: number): string =>
  new Date(msOfDate(date) + days * DAY_MS).toISOString().slice(0, 10)

/** The same day so many months later; the last day of the month where that day does not exist. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))]
  const monthsSinceZero = year * 12 + month - 1 + months
  const [newYear, newMonth] = [Math.floor(monthsSinceZero / 12), (monthsSinceZero % 12) + 1]
  return `${String(newYear).padStart(4, '0')}-${two(newMonth)}-${two(Math.min(day, daysInMonth(newYear, newMonth)))}`
}

const dayName = (date: string): string => DAYS[weekday(date)] ?? ''
const monthName = (date: string): string => MONTHS[Number(date.slice(5, 7)) - 1] ?? ''

/** "Senin, 23 November 2026" */
export const longDate = (date: string): string => `${dayName(date)}, ${letterDate(date)}`

/** "23 November 2026", as letters print it. */
export function letterDate(date: string): string {
  msOfDate(date)
  return `${Number(date.slice(8))} ${monthName(date)} ${Number(date.slice(0, 4))}`
}

/** "23 Nov 2026", for narrow columns. */
export function shortDate(date: string): string {
  msOfDate(date)
  return `${Number(date.slice(8))} ${monthName(date).slice(0, 3)} ${Number(date.slice(0, 4))}`
}

/** "November 2026" */
export function monthDate(date: string): string {
  msOfDate(date)
  return `${monthName(date)} ${Number(date.slice(0, 4))}`
}
