import type Sqlite from 'better-sqlite3'
import { addDays, instantAt, weekday } from '#domain/business-day.ts'
import type { Visitor } from './fill-places.ts'
import type { Templates } from './play-first-day.ts'
import type { SceneName } from './scenes.ts'
import { visitors } from './visitors.ts'
import { historyWriter } from './write-history.ts'

const FIRST_ARRIVAL_MINUTE = 8 * 60
const LAST_ARRIVAL_MINUTE = 15 * 60
const CLOSES_AT_MINUTE = 16 * 60
const NEWCOMERS_FROM = 50_000_000

/** How often what happens. */
export type Mix = Partial<Record<SceneName, number>>

/** What happens to how many of two hundred visitors on a day long ago: one in fifty files is still open. */
const longAgo: Mix = {
  question: 50,
  'letter-handed-over': 60,
  served: 46,
  complaint: 10,
  withdrawn: 10,
  absent: 16,
  sealed: 4,
  'waits-for-papers': 2,
  'in-progress': 1,
  'letter-signed': 1,
}

/** The same for a day that is not over. */
const today: Mix = {
  question: 44,
  'letter-handed-over': 30,
  'letter-signed': 20,
  'letter-unsigned': 10,
  served: 36,
  complaint: 10,
  withdrawn: 6,
  absent: 8,
  sealed: 4,
  'waits-for-papers': 10,
  'in-progress': 10,
  waiting: 12,
}

/** For what happens without a visitor. */
const nobody: Visitor = { id: '', name: '', nik: '', kkNumber: '', phone: '', known: true }

/** Numbers from 0 up to 1 that are the same in every run (a linear congruential generator). */
function steadyChance(): () => number {
  let state = 20261123
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    return state / 2 ** 32
  }
}

/** Monday to Friday, so many days up to and with `last`, oldest first. */
export function workingDaysUntil(last: string, count: number): string[] {
  const days: string[] = []
  for (let day = last; days.length < count; day = addDays(day, -1)) {
    if (weekday(day) !== 0 && weekday(day) !== 6) days.unshift(day)
  }
  return days
}

/** Writes days that are over: `visits` in all, `perDay` each, and the closing of every day. */
export function writePast(
  sqlite: Sqlite.Database,
  templates: Templates,
  { days, visits, perDay }: { days: readonly string[]; visits: number; perDay: number },
): void {
  const chance = steadyChance()
  const next = visitors(chance, 0)
  const write = historyWriter(sqlite)
  let left = visits
  // One transaction: ids are random, so that every commit would write a good part of the file again.
  sqlite
    .transaction(() => {
      for (const date of days) {
        const count = Math.min(perDay, left)
        writeVisits(write, templates, { date, count, mix: longAgo, chance, next })
        write(templates.closing, nobody, { date, arrivedAt: instantAt(date, CLOSES_AT_MINUTE, 'WIB') })
        left -= count
      }
    })
    .immediate()
}

/** A business day with so many visits so far; `mix` is a counter's usual day where none is named. */
export type Today = { date: string; visits: number; mix?: Mix }

/** Writes a day that is going on. */
export function writeToday(sqlite: Sqlite.Database, templates: Templates, { date, visits, mix = today }: Today): void {
  const chance = steadyChance()
  const next = visitors(chance, NEWCOMERS_FROM)
  const write = historyWriter(sqlite)
  sqlite
    .transaction(() => {
      writeVisits(write, templates, { date, count: visits, mix, chance, next })
      const at = (minute: number) => ({ date, arrivedAt: instantAt(date, minute, 'WIB') })
      write(templates['being-served'], next(), at(LAST_ARRIVAL_MINUTE))
    })
    .immediate()
}

function writeVisits(
  write: ReturnType<typeof historyWriter>,
  templates: Templates,
  day: {
    date: string
    count: number
    mix: Mix
    chance: () => number
    next: () => Visitor
  },
): void {
  const names = Object.entries(day.mix).flatMap(([name, weight]) => Array<SceneName>(weight).fill(name as SceneName))
  const minutesBetween = (LAST_ARRIVAL_MINUTE - FIRST_ARRIVAL_MINUTE) / day.count
  for (let index = 0; index < day.count; index++) {
    const name = names[Math.floor(day.chance() * names.length)] ?? 'question'
    const minute = Math.floor(FIRST_ARRIVAL_MINUTE + index * minutesBetween)
    write(templates[name], day.next(), { date: day.date, arrivedAt: instantAt(day.date, minute, 'WIB') })
  }
}
