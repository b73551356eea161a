import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  businessDate,
  instantAt,
  isCalendarDate,
  letterDate,
  localTime,
  longDate,
  minuteOfDay,
  shortDate,
  weekday,
  ZONES,
} from '#domain/business-day.ts'

describe('the office’s day', () => {
  it('is still the same at 17.30, when the day in UTC is the same too', () => {
    expect(businessDate('2026-11-23T10:30:00.000Z', 'WIB')).toBe('2026-11-23')
  })

  it('begins at the office’s own midnight, not at that of Greenwich', () => {
    expect(businessDate('2026-11-22T16:59:59.999Z', 'WIB')).toBe('2026-11-22')
    expect(businessDate('2026-11-22T17:00:00.000Z', 'WIB')).toBe('2026-11-23')
    expect(businessDate('2026-11-22T16:00:00.000Z', 'WITA')).toBe('2026-11-23')
    expect(businessDate('2026-11-22T15:00:00.000Z', 'WIT')).toBe('2026-11-23')
  })

  it('turns the year at local midnight', () => {
    expect(businessDate('2026-12-31T16:59:59Z', 'WIB')).toBe('2026-12-31')
    expect(businessDate('2026-12-31T17:00:00Z', 'WIB')).toBe('2027-01-01')
  })

  it('refuses an instant that does not say its zone', () => {
    expect(() => businessDate('2026-11-23T09:41:00', 'WIB')).toThrow(RangeError)
    expect(() => businessDate('bukan waktu', 'WIB')).toThrow(RangeError)
  })

  it('comes back to the same minute from any instant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), fc.constantFrom(...ZONES), (seconds, zone) => {
        const instant = new Date(Math.floor(seconds / 60) * 60_000).toISOString()
        expect(instantAt(businessDate(instant, zone), minuteOfDay(instant, zone), zone)).toBe(instant)
      }),
    )
  })
})

describe('dates and times as the office writes them', () => {
  it('writes the clock with a full stop and the zone', () => {
    expect(localTime('2026-11-23T02:41:30Z', 'WIB')).toBe('09.41 WIB')
    expect(localTime('2026-11-23T02:41:30Z', 'WITA')).toBe('10.41 WITA')
    expect(localTime('2026-11-23T16:00:00Z', 'WIT')).toBe('01.00 WIT')
  })

  it('writes dates long for screens, without the weekday for letters, short for columns', () => {
    expect(longDate('2026-11-23')).toBe('Senin, 23 November 2026')
    expect(letterDate('2026-08-01')).toBe('1 Agustus 2026')
    expect(shortDate('2026-11-02')).toBe('2 Nov 2026')
  })

  it('knows which days exist', () => {
    expect(isCalendarDate('2024-02-29')).toBe(true)
    expect(isCalendarDate('2026-02-29')).toBe(false)
    expect(isCalendarDate('2026-13-01')).toBe(false)
    expect(isCalendarDate('2026-1-1')).toBe(false)
    expect(() => letterDate('2026-02-30')).toThrow(RangeError)
  })

  it('counts days and months over the ends of months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15')
    expect(weekday('2026-11-23')).toBe(1)
  })
})
