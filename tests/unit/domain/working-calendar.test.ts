import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, businessDate, instantAt, minuteOfDay, ZONES } from '#domain/business-day.ts'
import {
  addWorkingDays,
  addWorkingMinutes,
  closingInstant,
  defaultOfficeHours,
  isWorkingDay,
  type WorkingCalendar,
  workingCalendar,
  workingDayFrom,
  workingDaysBetween,
  workingMinutesBetween,
} from '#domain/working-calendar.ts'

const holidays = new Map([
  ['2026-03-18', 'Cuti bersama Nyepi'],
  ['2026-03-19', 'Hari Suci Nyepi'],
  ['2026-12-25', 'Kelahiran Yesus Kristus'],
  ['2027-01-01', 'Tahun Baru 2027 Masehi'],
])
const calendar = workingCalendar('WIB', holidays)
const at = (date: string, hour: number, minute = 0) => instantAt(date, hour * 60 + minute, 'WIB')

describe('a working day', () => {
  it('is Monday to Friday, without holidays', () => {
    expect(isWorkingDay('2026-11-23', calendar)).toBe(true)
    expect(isWorkingDay('2026-11-22', calendar)).toBe(false)
    expect(isWorkingDay('2026-03-19', calendar)).toBe(false)
  })

  it('follows the office’s own week', () => {
    const sixDays = workingCalendar('WIB', new Map(), defaultOfficeHours.with(6, [{ from: 450, to: 720 }]))
    expect(isWorkingDay('2026-11-28', sixDays)).toBe(true)
    expect(isWorkingDay('2026-11-28', calendar)).toBe(false)
  })

  it('must exist in the week', () => {
    expect(() => workingCalendar('WIB', holidays, [[], [], [], [], [], [], []])).toThrow(RangeError)
  })

  it('is counted from the day after, over weekends and holidays', () => {
    expect(addWorkingDays('2026-11-20', 1, calendar)).toBe('2026-11-23')
    expect(addWorkingDays('2026-03-17', 1, calendar)).toBe('2026-03-20')
    expect(addWorkingDays('2026-12-31', 1, calendar)).toBe('2027-01-04')
    expect(workingDayFrom('2026-11-22', calendar)).toBe('2026-11-23')
    expect(workingDayFrom('2026-11-23', calendar)).toBe('2026-11-23')
  })

  it('has thirty-seven and a half hours a week', () => {
    expect(workingMinutesBetween(at('2026-11-23', 0), at('2026-11-30', 0), calendar)).toBe(37.5 * 60)
  })

  it('closes at four, on Fridays half an hour later', () => {
    expect(closingInstant('2026-11-23', calendar)).toBe(at('2026-11-23', 16))
    expect(closingInstant('2026-11-27', calendar)).toBe(at('2026-11-27', 16, 30))
    expect(() => closingInstant('2026-11-22', calendar)).toThrow(RangeError)
  })
})

describe('working minutes', () => {
  it.each([
    ['in the morning', at('2026-11-23', 9, 41), 20, at('2026-11-23', 10, 1)],
    ['over the rest', at('2026-11-23', 11, 50), 20, at('2026-11-23', 13, 10)],
    ['up to the very minute of closing', at('2026-11-23', 15, 40), 20, at('2026-11-23', 16)],
    ['over the night', at('2026-11-23', 15, 50), 20, at('2026-11-24', 7, 40)],
    ['over the weekend', at('2026-11-27', 16, 20), 20, at('2026-11-30', 7, 40)],
    ['from before the opening', at('2026-11-23', 6), 20, at('2026-11-23', 7, 50)],
    ['from a Sunday', at('2026-11-22', 10), 20, at('2026-11-23', 7, 50)],
    ['over New Year', at('2026-12-31', 15, 50), 20, at('2027-01-04', 7, 40)],
  ])('%s', (_when, start, minutes, end) => {
    expect(addWorkingMinutes(start, minutes, calendar)).toBe(end)
  })
})

describe('any calendar', () => {
  const times = fc
    .uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 4 })
    .map(quarters => quarters.sort((a, b) => a - b).map(quarter => quarter * 15))
    .map(edges =>
      Array.from({ length: Math.floor(edges.length / 2) }, (_, i) => ({
        from: edges[2 * i] ?? 0,
        to: edges[2 * i + 1] ?? 0,
      })),
    )
  const calendars: fc.Arbitrary<WorkingCalendar> = fc
    .tuple(
      fc.constantFrom(...ZONES),
      fc.array(fc.oneof(fc.constant([]), times), { minLength: 6, maxLength: 6 }),
      times,
      fc.array(fc.nat(60), { maxLength: 10 }),
    )
    .map(([zone, week, monday, closed]) =>
      workingCalendar(zone, new Map(closed.map(n => [addDays('2026-11-01', n), 'libur'])), [
        week[0] ?? [],
        monday,
        ...week.slice(1),
      ]),
    )
  const instants = fc.nat(60 * 24 * 60).map(minutes => new Date(Date.UTC(2026, 10, 1, 0, minutes)).toISOString())

  it('measures exactly the minutes that it added', () => {
    fc.assert(
      fc.property(calendars, instants, fc.integer({ min: 1, max: 3000 }), (any, start, minutes) => {
        const end = addWorkingMinutes(start, minutes, any)
        expect(workingMinutesBetween(start, end, any)).toBe(minutes)
        expect(isWorkingDay(businessDate(end, any.zone), any)).toBe(true)
        expect(minuteOfDay(end, any.zone)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('comes to the same end in one go or in two', () => {
    const part = fc.integer({ min: 1, max: 600 })
    fc.assert(
      fc.property(calendars, instants, part, part, (any, start, a, b) => {
        expect(addWorkingMinutes(addWorkingMinutes(start, a, any), b, any)).toBe(addWorkingMinutes(start, a + b, any))
      }),
    )
  })

  it('counts exactly the working days that it added', () => {
    fc.assert(
      fc.property(calendars, fc.nat(60), fc.integer({ min: 1, max: 30 }), (any, offset, days) => {
        const start = addDays('2026-11-01', offset)
        const end = addWorkingDays(start, days, any)
        expect(workingDaysBetween(start, end, any)).toBe(days)
        expect(isWorkingDay(end, any)).toBe(true)
      }),
    )
  })
})
