import { addDays, addMonths, businessDate, letterDate, localTime, longDate, weekday } from './business-day.ts'
import type { Duration } from './standard.ts'
import {
  addWorkingDays,
  addWorkingMinutes,
  closingInstant,
  isWorkingDay,
  nextClosing,
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
 * The longest time of the decree counts, the day of receipt does not, and the deadline is the close of the last day. The
 * office says whether a bare "hari" is a working day or a day of the calendar. Minutes and hours run while the office is
 * open. Only a duration that runs by the clock (disaster aid) takes weekends and nights with it.
 */
export function deadlineOf(
  duration: Duration,
  startedAt: string,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
): Deadline {
  const said = (dueAt: string | undefined, sentence: string): Deadline => ({
    dueAt,
    explanation: `${sentence}.${usualText(duration, startedAt, pauses, calendar)}${phasesText(duration)}`,
  })
  const span = spanOf(duration, calendar)
  if (!span) return said(undefined, openText(duration))
  const { dueAt, aside } = reckoned(span, startedAt, pauses, calendar)
  if (dueAt === undefined)
    return { dueAt, explanation: 'Janji waktu berhenti sementara karena menunggu berkas dari pemohon.' }
  const length = `${lengthText(duration, span)} sejak berkas lengkap`
  const skipped = span.by === 'working' ? holidaysText(startedAt, dueAt, calendar) : ''
  return said(dueAt, `Selesai paling lambat ${momentText(dueAt, calendar)}: ${length}${skipped}${aside}`)
}

/** Only the end that {@link deadlineOf} promises: a list of a thousand files needs no sentence for each. */
export function dueInstant(
  duration: Duration,
  startedAt: string,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
): string | undefined {
  const span = spanOf(duration, calendar)
  return span && reckoned(span, startedAt, pauses, calendar).dueAt
}

const reckoned = (span: Span, startedAt: string, pauses: readonly Pause[], calendar: WorkingCalendar): Due =>
  span.runs === 'minutes' ? minutesDue(span, startedAt, pauses, calendar) : daysDue(span, startedAt, pauses, calendar)

/** `clock` never stands still; `working` skips closed days; `calendar` only does not end on one. */
type Span = { readonly by: 'clock' | 'working' | 'calendar'; readonly unitText: string } & (
  | { readonly runs: 'minutes'; readonly minutes: number }
  | { readonly runs: 'days'; readonly days: number }
  | { readonly runs: 'months'; readonly months: number }
)

function spanOf(
  { max, unit, runs }: Pick<Duration, 'max' | 'unit' | 'runs'>,
  { plainDays }: WorkingCalendar,
): Span | undefined {
  if (max === null) return undefined
  const byClock = runs === 'clock'
  const by = byClock ? 'clock' : 'working'
  switch (unit) {
    case 'minute':
      return { runs: 'minutes', minutes: max, by, unitText: byClock ? 'menit' : 'menit jam kerja' }
    case 'hour':
      return { runs: 'minutes', minutes: max * 60, by, unitText: byClock ? 'jam siang dan malam' : 'jam kerja' }
    case 'working_day':
    case 'day':
      if (byClock) return { runs: 'minutes', minutes: max * 24 * 60, by, unitText: 'hari siang dan malam' }
      if (unit === 'working_day') return { runs: 'days', days: max, by, unitText: 'hari kerja' }
      return plainDays === 'calendar'
        ? { runs: 'days', days: max, by: 'calendar', unitText: 'hari kalender' }
        : { runs: 'days', days: max, by, unitText: 'hari, dihitung hari kerja,' }
    case 'month':
      return { runs: 'months', months: max, by: 'calendar', unitText: 'bulan' }
    case 'year':
      return { runs: 'months', months: max * 12, by: 'calendar', unitText: 'tahun' }
    case 'case':
    case 'on_complete_file':
      return undefined
  }
}

/** `aside`: what else made the end what it is, to be added to the sentence. */
type Due = { dueAt: string | undefined; aside: string }

function minutesDue(
  span: Span & { runs: 'minutes' },
  startedAt: string,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
): Due {
  const between = span.by === 'clock' ? clockMinutesBetween : workingMinutesBetween
  const add = span.by === 'clock' ? addClockMinutes : addWorkingMinutes
  let cursor = startedAt
  let left = span.minutes
  let paused = 0
  for (const { from, to } of pausesAfter(startedAt, pauses)) {
    const run = between(cursor, from, calendar)
    if (run >= left) break
    if (to === null) return { dueAt: undefined, aside: '' }
    left -= run
    paused += between(later(cursor, from), to, calendar)
    cursor = later(cursor, to)
  }
  return {
    dueAt: add(cursor, left, calendar),
    aside: paused === 0 ? '' : `, ditambah ${minutesText(paused)} menunggu berkas dari pemohon`,
  }
}

function daysDue(
  span: Span & { runs: 'days' | 'months' },
  startedAt: string,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
): Due {
  const startDate = businessDate(startedAt, calendar.zone)
  /**
   * The last day as counted; a day of the calendar is not yet moved off a closed one. Waiting moves the start, because
   * months differ in length.
   */
  const lastDay = (pausedDays: number): string => {
    if (span.runs === 'days' && span.by === 'working')
      return addWorkingDays(startDate, span.days + pausedDays, calendar)
    const from = addDays(startDate, pausedDays)
    return span.runs === 'months' ? addMonths(from, span.months) : addDays(from, span.days)
  }
  let pausedDays = 0
  let resumedAt = startedAt
  const dueNow = (): string => {
    const due = closingInstant(workingDayFrom(lastDay(pausedDays), calendar), calendar)
    // The last day may have gone by while the citizen still had the file.
    return Date.parse(due) > Date.parse(resumedAt) ? due : nextClosing(resumedAt, calendar)
  }
  for (const pause of pausesAfter(startedAt, pauses)) {
    const from = later(pause.from, startedAt)
    if (Date.parse(from) >= Date.parse(dueNow())) break
    if (pause.to === null) return { dueAt: undefined, aside: '' }
    const [fromDate, toDate] = [businessDate(from, calendar.zone), businessDate(pause.to, calendar.zone)]
    pausedDays += span.by === 'working' ? workingDaysBetween(fromDate, toDate, calendar) : daysBetween(fromDate, toDate)
    resumedAt = pause.to
  }
  const days = span.by === 'working' ? 'hari kerja' : 'hari'
  const waited = pausedDays === 0 ? '' : `, ditambah ${pausedDays} ${days} menunggu berkas dari pemohon`
  const isMoved = span.by === 'calendar' && !isWorkingDay(lastDay(pausedDays), calendar)
  return {
    dueAt: dueNow(),
    aside: isMoved ? `${waited}, sampai hari kerja berikutnya karena jatuh pada hari libur` : waited,
  }
}

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

const momentText = (instant: string, { zone }: WorkingCalendar): string =>
  `${longDate(businessDate(instant, zone))} pukul ${localTime(instant, zone)}`

/** "15–20 menit jam kerja", "± 50 menit jam kerja": the decree's own length, with the unit as it is counted. */
function lengthText({ text, min, max }: Duration, { unitText }: Span): string {
  const about = text.trimStart().startsWith('±') ? '± ' : ''
  const range = min !== null && max !== null && min < max ? `${min}–${max}` : `${max}`
  return `${about}${range} ${unitText}`
}

const minutesText = (minutes: number): string =>
  minutes < 120
    ? `${minutes} menit`
    : [`${Math.floor(minutes / 60)} jam`, minutes % 60 > 0 ? `${minutes % 60} menit` : ''].filter(Boolean).join(' ')

/** What stands in the place of a date where the decree gives none. */
const openText = ({ text, unit }: Duration): string =>
  unit === 'on_complete_file'
    ? `Keputusan menulis “${oneLine(text)}” tanpa batas waktu: berkas sudah lengkap, jadi dahulukan menurut tanggal diterima`
    : `Keputusan tidak menjanjikan waktu yang pasti: ${oneLine(text)}`

/** " Biasanya selesai dalam 3 jam kerja, yaitu Senin, …": the shorter half of a promise in two units. */
function usualText(
  { usual, runs }: Duration,
  startedAt: string,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
): string {
  const span = usual && spanOf({ max: usual.value, unit: usual.unit, runs }, calendar)
  const at = span && reckoned(span, startedAt, pauses, calendar).dueAt
  if (!span || !at) return ''
  return ` Biasanya selesai dalam ${usual.value} ${span.unitText.replace(/,$/, '')}, yaitu ${momentText(at, calendar)}.`
}

/** The promise may be for the first part of the work alone: " Janji ini hanya untuk …; sesudahnya: …". */
function phasesText({ phases }: Duration): string {
  const [first, ...rest] = phases.map(({ text }) => oneLine(text))
  if (first === undefined) return ''
  return ` Janji ini hanya untuk ${first}${rest.length > 0 ? `; sesudahnya ${rest.join('; ')}` : ''}.`
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
