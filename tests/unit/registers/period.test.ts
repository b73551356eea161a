import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '#domain/business-day.ts'
import { daysOf, movedPeriod, PERIOD_KINDS, periodKind, periodOf, periodText } from '#domain/registers/period.ts'

const day = fc.integer({ min: 0, max: 40_000 }).map(after => addDays('1990-01-01', after))
const kind = fc.constantFrom(...PERIOD_KINDS)

it('a day lies in its period, which is written as its kind', () => {
  fc.assert(
    fc.property(day, kind, (date, of) => {
      const period = periodOf(date, of)
      const { from, to } = daysOf(period)
      expect(periodKind(period)).toBe(of)
      expect(from <= date && date <= to).toBe(true)
      expect(periodOf(from, of)).toBe(period)
      expect(periodOf(to, of)).toBe(period)
    }),
  )
})

it('periods follow each other without a gap, and back again', () => {
  fc.assert(
    fc.property(day, kind, (date, of) => {
      const period = periodOf(date, of)
      const next = movedPeriod(period, 1)
      expect(daysOf(next).from).toBe(addDays(daysOf(period).to, 1))
      expect(movedPeriod(next, -1)).toBe(period)
    }),
  )
})

it('what the calendar does not have is no period', () => {
  for (const text of ['2026-13', '2026-02-30', '26', '2026-1', '2026-11-23T00', '', 'abcd'])
    expect(periodKind(text), text).toBeNull()
})

it('is said as registers print it', () => {
  expect(['2026-11-23', '2026-11', '2026'].map(periodText)).toEqual([
    'Senin, 23 November 2026',
    'November 2026',
    'Tahun 2026',
  ])
  expect(daysOf('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' })
})
