import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type OpenStore, openStore } from '#tests/support/open-store.ts'
import * as sample from './sample-day.ts'

let opened: OpenStore
beforeEach(async () => {
  opened = await openStore()
})
afterEach(() => opened.remove())

type Lane = 'A' | 'P' | 'C'
const series = fc.record({
  day: fc.constantFrom('2026-12-31', '2027-01-01', '2027-01-02'),
  lane: fc.constantFrom<Lane>('A', 'P', 'C'),
})
/** What happens to one wish for a number: it is kept, its transaction is taken back, or the program restarts first. */
const wish = fc.record({ series, fate: fc.constantFrom('kept', 'kept', 'kept', 'taken back', 'after a restart') })

describe('ticket numbers', () => {
  it('are 1, 2, 3 … in each lane and day, whatever is taken back and whenever the program restarts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(wish, { maxLength: 40 }), async wishes => {
        await opened.remove()
        opened = await openStore()
        const given = new Map<string, number[]>()
        for (const { series, fate } of wishes) {
          if (fate === 'after a restart') await opened.reopen()
          const taking = opened.write(async store => {
            const number = await store.tickets.takeNumber(series.day, series.lane)
            if (fate === 'taken back') throw new Error('taken back')
            return number
          })
          if (fate === 'taken back') {
            await expect(taking).rejects.toThrow('taken back')
            continue
          }
          const name = `${series.day} ${series.lane}`
          given.set(name, [...(given.get(name) ?? []), await taking])
        }
        for (const numbers of given.values()) expect(numbers).toEqual(numbers.map((_, index) => index + 1))
      }),
      { numRuns: 25 },
    )
  })

  it('are never given twice to counters that ask at the same moment', async () => {
    const lanes: Lane[] = ['A', 'P', 'A', 'C', 'A', 'P']
    const numbers = await Promise.all(
      Array.from({ length: 60 }, (_, index) => {
        const lane = lanes[index % lanes.length] ?? 'A'
        return opened.write(async store => `${lane}${await store.tickets.takeNumber(sample.DAY, lane)}`)
      }),
    )
    expect(new Set(numbers).size).toBe(60)
    expect(numbers).toContain('A30')
    expect(numbers).toContain('P20')
    expect(numbers).toContain('C10')
  })

  it('stand on one ticket only, even if the program would give one twice', async () => {
    await opened.write(async store => {
      await store.people.add(sample.person())
      await store.visits.add(sample.visit())
      await store.visits.add(sample.visit({ id: 'visit-2', guestNumber: 2 }))
      await store.tickets.add(sample.ticket())
    })
    await expect(
      opened.write(store => store.tickets.add(sample.ticket({ id: 'ticket-2', visitId: 'visit-2' }))),
    ).rejects.toThrow('UNIQUE')
    await expect(
      opened.write(store => store.tickets.add(sample.ticket({ id: 'ticket-2', number: 2 }))),
    ).rejects.toThrow('UNIQUE')
    await expect(
      opened.write(store => store.visits.add(sample.visit({ id: 'visit-3', guestNumber: 2 }))),
    ).rejects.toThrow('UNIQUE')
  })
})

it('guest numbers count the day’s visits', async () => {
  await opened.write(async store => {
    await store.people.add(sample.person())
    for (const expected of [1, 2, 3]) {
      const guestNumber = await store.visits.nextGuestNumber(sample.DAY)
      expect(guestNumber).toBe(expected)
      await store.visits.add(sample.visit({ id: `visit-${expected}`, guestNumber }))
    }
    expect(await store.visits.nextGuestNumber('2026-11-24')).toBe(1)
  })
})

it('receipt numbers run in their own series and begin anew each year', async () => {
  const take = (name: 'receipt' | 'missing-papers' | 'complaint', year: number) =>
    opened.write(store => store.receipts.takeNumber(name, year))
  expect([
    await take('receipt', 2026),
    await take('receipt', 2026),
    await take('complaint', 2026),
    await take('receipt', 2027),
    await take('missing-papers', 2026),
    await take('receipt', 2026),
  ]).toEqual([1, 2, 1, 1, 1, 3])
})

it('letter serials stand above everything used, void or entered from outside', async () => {
  const entry = fc.record({
    serial: fc.integer({ min: 1, max: 500 }),
    state: fc.constantFrom<'used' | 'void' | 'outside'>('used', 'void', 'outside'),
    year: fc.constantFrom(2026, 2027),
  })
  const entries = fc.uniqueArray(entry, { maxLength: 30, selector: ({ serial, year }) => `${year}/${serial}` })
  await fc.assert(
    fc.asyncProperty(entries, async numbers => {
      await opened.remove()
      opened = await openStore()
      await opened.write(async store => {
        for (const { serial, state, year } of numbers) {
          await store.letters.addNumber(
            sample.letterNumber({ id: opened.newId(), serial, year, state, reason: state === 'void' ? 'Uji' : null }),
          )
        }
        for (const year of [2026, 2027]) {
          const taken = numbers.filter(number => number.year === year).map(({ serial }) => serial)
          expect(await store.letters.nextSerial('main', year)).toBe(Math.max(0, ...taken) + 1)
        }
      })
    }),
    { numRuns: 25 },
  )
})
