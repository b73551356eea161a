import { addDays, addMonths, businessDate, letterDate, localTime, longDate, weekday } from './business-day.ts'
import type { Duration } from './standard.ts'
import {
  addWorkingDays,
  addWorkingMinutes,
  closingInstant,
  type WorkingCalendar,
  workingDayFrom,
  workingDaysBetween,
  workingMinutesBetween,
} from './working-calendar.ts'

/** A time in which the file waits for the citizen; `to` is null while it still waits. UTC instants, in order. */
export interface Pause {
  readonly from: string
  readonly to: string | null
}

/** Until when the office promised to be done. */
export interface Deadline {
  /** UTC instant; undefined where the decree promises no exact time, or while the file waits for the citizen. */
  readonly dueAt: string | undefined
  /** How it was reckoned, in one sentence. */
  readonly explanation: string
}

/**
 * The promised end of a service whose file was complete at `startedAt`, reckoned anew from the events at every reading.
 *
 * The longest time of the decree counts. Days are working days also where the decree prints only "hari": the day of
 * receipt is not counted and the deadline is the close of the last day. Minutes and hours run while the office is open.
 * Only a duration that runs by the clock (disaster aid) takes weekends and nights with it.
 */
export function deadlineOf(
  duration: Duration,
  startedAt: string,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
): Deadline {
  const span = spanOf(duration)
  if (!span) {
    return { dueAt: undefined, explanation: `Keputusan tidak menjanjikan waktu yang pasti: ${oneLine(duration.text)}.` }
  }
  const { dueAt, pausedText } = reckoned(span, startedAt, pauses, calendar)
  if (dueAt === undefined) {
    return { dueAt, explanation: 'Janji waktu berhenti sementara karena menunggu berkas dari pemohon.' }
  }
  const due = `${longDate(businessDate(dueAt, calendar.zone))} pukul ${localTime(dueAt, calendar.zone)}`
  const skipped = span.byClock ? '' : holidaysText(startedAt, dueAt, calendar)
  return {
    dueAt,
    explanation: `Selesai paling lambat ${due}: ${span.text} sejak berkas lengkap${skipped}${pausedText}.`,
  }
}

/** Only the end that {@link deadlineOf} promises: a list of a thousand files needs no sentence for each. */
export function dueInstant(
  duration: Duration,
  startedAt: string,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
): string | undefined {
  const span = spanOf(duration)
  return span && reckoned(span, startedAt, pauses, calendar).dueAt
}

const reckoned = (span: Span, startedAt: string, pauses: readonly Pause[], calendar: WorkingCalendar): Due =>
  span.runs === 'minutes' ? minutesDue(span, startedAt, pauses, calendar) : daysDue(span, startedAt, pauses, calendar)

type Span = { readonly text: string; readonly byClock: boolean } & (
  | { readonly runs: 'minutes'; readonly minutes: number }
  | { readonly runs: 'days'; readonly days: number }
  | { readonly runs: 'months'; readonly months: number }
)

function spanOf({ max, unit, runs }: Duration): Span | undefined {
  if (max === null) return undefined
  const byClock = runs === 'clock'
  switch (unit) {
    case 'minute':
      return { runs: 'minutes', minutes: max, byClock, text: byClock ? `${max} menit` : `${max} menit jam kerja` }
    case 'hour':
      return { runs: 'minutes', minutes: max * 60, byClock, text: byClock ? `${max} jam` : `${max} jam kerja` }
    case 'day':
    case 'working_day':
      return { runs: 'days', days: max, byClock, text: byClock ? `${max} hari` : `${max} hari kerja` }
    case 'month':
      return { runs: 'months', months: max, byClock, text: `${max} bulan` }
    case 'year':
      return { runs: 'months', months: max * 12, byClock, text: `${max} tahun` }
    case 'case':
    case 'on_complete_file':
      return undefined
  }
}

type Due = { dueAt: string | undefined; pausedText: string }

function minutesDue(
  span: Span & { runs: 'minutes' },
  startedAt: string,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
): Due {
  const between = span.byClock ? clockMinutesBetween : workingMinutesBetween
  const add = span.byClock ? addClockMinutes : addWorkingMinutes
  let cursor = startedAt
  let left = span.minutes
  let paused = 0
  for (const { from, to } of pausesAfter(startedAt, pauses)) {
    const run = between(cursor, from, calendar)
    if (run >= left) break
    if (to === null) return { dueAt: undefined, pausedText: '' }
    left -= run
    paused += between(later(cursor, from), to, calendar)
    cursor = later(cursor, to)
  }
  return {
    dueAt: add(cursor, left, calendar),
    pausedText: paused === 0 ? '' : `, ditambah ${paused} menit menunggu berkas dari pemohon`,
  }
}

function daysDue(
  span: Span & { runs: 'days' | 'months' },
  startedAt: string,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
): Due {
  const startDate = businessDate(startedAt, calendar.zone)
  const dueAfter = (pausedDays: number): string => {
    if (span.runs === 'months') {
      const date = workingDayFrom(addMonths(startDate, span.months), calendar)
      return closingInstant(pausedDays === 0 ? date : addWorkingDays(date, pausedDays, calendar), calendar)
    }
    return span.byClock
      ? addClockMinutes(startedAt, (span.days + pausedDays) * MINUTES_A_DAY)
      : closingInstant(addWorkingDays(startDate, span.days + pausedDays, calendar), calendar)
  }
  let pausedDays = 0
  for (const { from, to } of pausesAfter(startedAt, pauses)) {
    if (Date.parse(from) >= Date.parse(dueAfter(pausedDays))) break
    if (to === null) return { dueAt: undefined, pausedText: '' }
    const [fromDate, toDate] = [businessDate(from, calendar.zone), businessDate(to, calendar.zone)]
    pausedDays += span.byClock ? daysBetween(fromDate, toDate) : workingDaysBetween(fromDate, toDate, calendar)
  }
  return {
    dueAt: dueAfter(pausedDays),
    pausedText: pausedDays === 0 ? '' : `, ditambah ${pausedDays} hari menunggu berkas dari pemohon`,
  }
}

const MINUTES_A_DAY = 24 * 60
const MINUTE_MS = 60_000

const pausesAfter = (startedAt: string, pauses: readonly Pause[]): readonly Pause[] =>
  pauses.filter(({ to }) => to === null || Date.parse(to) > Date.parse(startedAt))

const later = (a: string, b: string): string => (Date.parse(a) > Date.parse(b) ? a : b)

const clockMinutesBetween = (start: string, end: string): number =>
  Math.max(0, Math.floor((Date.parse(end) - Date.parse(start)) / MINUTE_MS))

const addClockMinutes = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * MINUTE_MS).toISOString()

function daysBetween(after: string, upTo: string): number {
  let count = 0
  for (let day = after; day < upTo; day = addDays(day, 1)) count += 1
  return count
}

/** ", tidak menghitung Hari Suci Nyepi (19 Maret 2026)"; at most three, weekends go without saying. */
function holidaysText(startedAt: string, dueAt: string, calendar: WorkingCalendar): string {
  const [from, to] = [businessDate(startedAt, calendar.zone), businessDate(dueAt, calendar.zone)]
  const passed = [...calendar.holidays]
    .filter(([day]) => day > from && day <= to && (calendar.hours[weekday(day)] ?? []).length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  if (passed.length === 0) return ''
  const named = passed.slice(0, 3).map(([day, name]) => `${name} (${letterDate(day)})`)
  const more = passed.length > 3 ? ` dan ${passed.length - 3} hari libur lain` : ''
  return `, tidak menghitung ${named.join(', ')}${more}`
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '')
