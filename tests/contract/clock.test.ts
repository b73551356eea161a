import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eventsOf } from '../support/audit-events.ts'
import { registration } from '../support/day.ts'
import { FIRST_CLERK, type OpenCounter, openCounter, PIN } from '../support/open-counter.ts'

const HOUR = 60
const DAY = 24 * HOUR

let counter: OpenCounter
beforeEach(async () => {
  counter = await openCounter()
})
afterEach(() => counter.close())

const arrive = async (key?: string) =>
  (await counter.done('visit.register', registration('Siti Contoh'), key)).ticket?.label
const clock = async () => (await counter.done('health.read', {})).clock?.flaw ?? null
const warning = async () => (await counter.done('setup.status', {})).clockWarning

describe('a clock set back while the counter works', () => {
  it('is told and kept on record until it is put right, and numbers go on', async () => {
    counter.clock.advance(HOUR)
    await counter.lookAtHealth()
    expect(await arrive()).toBe('A-001')
    counter.clock.advance(-HOUR)
    expect(await arrive()).toBe('A-002')
    expect(await counter.lookAtHealth()).toEqual(['health'])
    expect(await clock()).toBe('behind')
    expect(await warning()).toBe(
      'Periksa tanggal dan jam komputer: sekarang 23 November 2026 pukul 08.00 WIB, ' +
        'sedangkan catatan terakhir 23 November 2026 pukul 09.00 WIB.',
    )
    expect(await counter.lookAtHealth()).toEqual([])
    counter.clock.advance(HOUR + 1)
    expect(await counter.lookAtHealth()).toEqual(['health'])
    expect([await clock(), await warning()]).toEqual([null, null])
    expect(await arrive()).toBe('A-003')
    const noted = (await eventsOf(counter)).filter(({ subject }) => subject === 'clock_note')
    expect(noted.map(({ entry, after }) => [entry, JSON.parse(after ?? '{}')])).toEqual([
      ['health.read', expect.objectContaining({ flaw: 'behind', newestAt: '2026-11-23T02:00:00.000Z' })],
      ['health.read', expect.objectContaining({ settledAt: '2026-11-23T02:01:00.000Z' })],
    ])
    expect(await counter.done('audit.verify', {})).toMatchObject({ broken: [] })
  })

  it('writes nothing twice under a key, and ends no session', async () => {
    counter.clock.advance(3 * DAY)
    expect(await arrive('visitor-1')).toBe('A-001')
    counter.clock.advance(-3 * DAY)
    expect(await arrive('visitor-1')).toBe('A-001')
    expect(await counter.done('visit.list', { date: '2026-11-23' })).toEqual([])
  })

  it('lets copies go on', async () => {
    counter.clock.advance(DAY)
    await arrive()
    await counter.keepBackups()
    counter.clock.advance(-DAY + 15)
    await arrive()
    expect(await counter.keepBackups()).toBe(true)
    const { copies } = await counter.done('backup.list', {})
    expect(copies.map(({ at }) => at)).toEqual(['2026-11-24T01:00:00.000Z', '2026-11-23T01:15:00.000Z'])
  })

  it('makes nobody wait longer for the next PIN than the sentence says', async () => {
    const [account] = (await counter.done('setup.status', {})).accounts
    const tryPin = (pin: string) => counter.call('session.sign-in', { accountId: account?.id ?? '', pin })
    for (let tries = 0; tries < 3; tries += 1) expect(await tryPin('000001')).toMatchObject({ refusal: 'wrong-pin' })
    counter.clock.advance(-30 * DAY)
    expect(await tryPin(PIN)).toMatchObject({ refusal: 'must-wait', detail: expect.stringContaining('5 detik') })
    counter.clock.advance(1)
    expect(await tryPin(PIN)).toMatchObject({ ok: true, value: { account: { name: FIRST_CLERK } } })
  })
})

it('a clock that was ahead for a moment lets no key be used twice', async () => {
  expect(await arrive('visitor-1')).toBe('A-001')
  counter.clock.advance(30 * DAY)
  await arrive()
  counter.clock.advance(-30 * DAY)
  expect(await arrive('visitor-1')).toBe('A-001')
  expect(await counter.done('visit.list', { date: '2026-11-23' })).toHaveLength(1)
})

describe('a day set back between two starts', () => {
  it('goes on with the numbers of both days, and is told at sign-in', async () => {
    expect(await arrive()).toBe('A-001')
    counter.clock.advance(DAY)
    expect([await arrive(), await arrive()]).toEqual(['A-001', 'A-002'])
    counter.clock.advance(-DAY)
    await counter.reopen()
    expect(await warning()).toContain('Periksa tanggal dan jam komputer: sekarang 23 November 2026')
    expect(await arrive()).toBe('A-002')
    counter.clock.advance(DAY)
    expect(await arrive()).toBe('A-003')
  })

  it('to one that is closed is refused by its name', async () => {
    await arrive()
    await counter.done('closing.close-day', { date: '2026-11-23' })
    counter.clock.advance(DAY)
    expect(await arrive()).toBe('A-001')
    counter.clock.advance(-DAY)
    expect(await counter.call('visit.register', registration('Siti Contoh'))).toMatchObject({
      refusal: 'day-closed',
      detail: expect.stringMatching(/^Hari ini, Senin, 23 November 2026, sudah ditutup\. Bila tanggal itu keliru/),
    })
  })
})

it('a clock years ahead is asked about once; a clerk who says that it is right is believed', async () => {
  await arrive()
  counter.clock.advance(5 * 365 * DAY)
  await counter.reopen()
  expect(await clock()).toBe('ahead')
  await counter.done('clock.confirm', {})
  expect([await clock(), await warning()]).toEqual([null, null])
  expect(await counter.lookAtHealth()).toEqual(['health'])
  expect(await counter.lookAtHealth()).toEqual([])
  await counter.reopen()
  expect(await clock()).toBeNull()
  // It was wrong after all.
  counter.clock.advance(-5 * 365 * DAY)
  await counter.lookAtHealth()
  expect(await clock()).toBe('behind')
})

it('a window that stays open over midnight is asked to close the day before', async () => {
  const unclosed = async () => (await counter.done('queue.board', {})).unclosedDay
  expect(await unclosed()).toBeNull()
  await arrive()
  expect(await unclosed()).toBeNull()
  counter.clock.advance(DAY)
  expect(await unclosed()).toBe('2026-11-23')
  expect(await counter.done('queue.board', {})).toMatchObject({ businessDate: '2026-11-24', waiting: [] })
  expect(await arrive()).toBe('A-001')
  await counter.done('closing.close-day', { date: '2026-11-23' })
  expect(await unclosed()).toBeNull()
})
