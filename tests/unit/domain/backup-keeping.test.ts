import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copiesToKeep, MOST_COPIES_KEPT } from '#domain/backup-keeping.ts'
import { businessDate } from '#domain/business-day.ts'

const NOW = '2026-11-23T09:00:00.000Z'
const MINUTE_MS = 60_000
const zone = 'WIB'

const at = (madeAt: string) => ({ madeAt })
const minutesAgo = (minutes: number) => at(new Date(Date.parse(NOW) - minutes * MINUTE_MS).toISOString())
const kept = (copies: readonly { madeAt: string }[], now = NOW) => copiesToKeep(copies, now, zone)
const newestOf = (copies: readonly { madeAt: string }[]) =>
  copies
    .map(({ madeAt }) => madeAt)
    .sort()
    .at(-1)

describe('the copies that stay', () => {
  it('are all of today, one a quarter of an hour', () => {
    const today = [0, 15, 30, 45, 60].map(minutesAgo)
    expect(kept(today)).toEqual(today)
    expect(kept([at('2026-11-23T08:46:00.000Z'), at('2026-11-23T08:59:00.000Z')])).toEqual([
      at('2026-11-23T08:59:00.000Z'),
    ])
  })

  it('are not every quarter of an hour where room is scarce', () => {
    const copies = [0, 15, 30, 24 * 60].map(minutesAgo)
    expect(copiesToKeep(copies, NOW, zone, 'scarce')).toEqual([minutesAgo(0), minutesAgo(24 * 60)])
  })

  it('are the last of yesterday once today has one, by the day of the office', () => {
    const lastOfYesterday = at('2026-11-22T16:59:00.000Z')
    const firstOfToday = at('2026-11-22T17:01:00.000Z')
    expect(kept([at('2026-11-22T09:00:00.000Z'), lastOfYesterday, firstOfToday])).toEqual([
      firstOfToday,
      lastOfYesterday,
    ])
  })

  it('are one a day for 31 days and one a month for twelve months', () => {
    const daily = Array.from({ length: 800 }, (_, days) => minutesAgo(days * 24 * 60))
    const days = kept(daily).map(({ madeAt }) => businessDate(madeAt, zone))
    expect(days.slice(0, 31)).toEqual(daily.slice(0, 31).map(({ madeAt }) => businessDate(madeAt, zone)))
    expect(days.slice(31)).toEqual([
      '2026-09-30',
      '2026-08-31',
      '2026-07-31',
      '2026-06-30',
      '2026-05-31',
      '2026-04-30',
      '2026-03-31',
      '2026-02-28',
      '2026-01-31',
      '2025-12-31',
    ])
  })

  it('do not give way to one from ahead of a clock that was set back', () => {
    const ahead = at('2027-05-01T01:00:00.000Z')
    const today = [minutesAgo(0), minutesAgo(15)]
    expect(kept([ahead, ...today])).toEqual([ahead, ...today])
  })
})

describe('whatever copies there are', () => {
  const copies = fc.array(fc.integer({ min: -60 * 24 * 400, max: 60 * 24 * 900 }).map(minutesAgo), { maxLength: 400 })
  const dense = fc.array(fc.integer({ min: 0, max: 60 * 48 }).map(minutesAgo), { maxLength: 400 })
  const any = fc.oneof(
    copies,
    dense,
    fc.tuple(copies, dense).map(both => both.flat()),
  )

  it('the newest stays, and what stays was there', () => {
    fc.assert(
      fc.property(any, all => {
        const stay = kept(all)
        expect(newestOf(stay)).toBe(newestOf(all))
        expect(stay.every(copy => all.includes(copy))).toBe(true)
      }),
    )
  })

  it('no more stay than there may', () => {
    fc.assert(
      fc.property(any, all => {
        expect(kept(all).length).toBeLessThanOrEqual(MOST_COPIES_KEPT)
      }),
    )
  })

  it('the last of each of the newest 31 days and 12 months stays', () => {
    fc.assert(
      fc.property(any, all => {
        const stay = new Set(kept(all).map(({ madeAt }) => madeAt))
        const made = all.filter(({ madeAt }) => madeAt <= NOW)
        for (const [letters, most] of [
          [10, 31],
          [7, 12],
        ] as const) {
          const periodOf = ({ madeAt }: { madeAt: string }) => businessDate(madeAt, zone).slice(0, letters)
          const periods = [...new Set(made.map(periodOf))].sort().slice(-most)
          for (const period of periods) expect(stay).toContain(newestOf(made.filter(copy => periodOf(copy) === period)))
        }
      }),
    )
  })

  it('nothing more goes when nothing was added', () => {
    fc.assert(
      fc.property(any, all => {
        const once = kept(all)
        expect(new Set(kept(once))).toEqual(new Set(once))
      }),
    )
  })
})
