import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { shippedWorkingTime } from '#domain/working-calendar.ts'
import { eventsOf } from '../support/audit-events.ts'
import { acceptedVisit, onlyApplication } from '../support/day.ts'
import { CERTIFICATE_SERVICE } from '../support/letters.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'

/** 3 hari kerja. */
const THREE_DAYS = 'mjk-kota-bansos-pkh'
/** 3 hari, without "kerja". */
const PLAIN_DAYS = 'mjk-kota-pendampingan-kesehatan'
/** 15 – 20 Menit. */
const MINUTES = CERTIFICATE_SERVICE

let counter: OpenCounter
beforeEach(async () => {
  counter = await openCounter()
})
afterEach(() => counter.close())

const promiseOf = async (visitId: string) => (await onlyApplication(counter, visitId)).promise
const hours = () => shippedWorkingTime.hours.map(times => times.map(time => ({ ...time })))

describe('the holidays of the office', () => {
  it('begin as the shipped list of each year, with its source, and know the years that have none', async () => {
    const list = await counter.done('holiday.list', { year: 2026 })
    expect(list.days).toHaveLength(25)
    expect(list.days).toContainEqual({ day: '2026-12-24', name: 'Cuti bersama Natal', kind: 'joint-leave' })
    expect(list).toMatchObject({ asShipped: true, filledYears: [2026, 2027], shipped: { status: 'decreed' } })
    expect(await counter.done('holiday.list', { year: 2027 })).toMatchObject({ shipped: { status: 'calculated' } })
    expect(await counter.done('holiday.list', { year: 2028 })).toMatchObject({ days: [], shipped: null })
  })

  it('move what is promised when a local day is added, named or taken away, and say which day it was', async () => {
    const { visitId } = await acceptedVisit(counter, THREE_DAYS)
    const before = await promiseOf(visitId)
    expect(before.dueAt).toBe('2026-11-26T09:00:00.000Z')
    const day = '2026-11-25'
    await counter.done('holiday.save', { day, name: 'Pilkada', kind: 'regional' })
    await counter.done('holiday.save', { day, name: 'Pemungutan suara', kind: 'regional' })
    const after = await promiseOf(visitId)
    expect(after.dueAt).toBe('2026-11-27T09:30:00.000Z')
    expect(after.explanation).toContain('tidak menghitung Pemungutan suara (25 November 2026)')
    expect((await counter.done('holiday.list', { year: 2026 })).asShipped).toBe(false)
    await counter.done('holiday.remove', { day })
    expect(await promiseOf(visitId)).toEqual(before)
    expect(await counter.call('holiday.remove', { day })).toMatchObject({ refusal: 'not-found' })
  })

  it('go back to the shipped list of one year, whatever was added or taken away', async () => {
    const shipped = (await counter.done('holiday.list', { year: 2026 })).days
    await counter.done('holiday.save', { day: '2026-05-09', name: 'Hari jadi kabupaten', kind: 'regional' })
    await counter.done('holiday.save', { day: '2027-05-09', name: 'Hari jadi kabupaten', kind: 'regional' })
    await counter.done('holiday.remove', { day: '2026-12-24' })
    await counter.done('holiday.restore', { year: 2026 })
    expect(await counter.done('holiday.list', { year: 2026 })).toMatchObject({ days: shipped, asShipped: true })
    expect((await counter.done('holiday.list', { year: 2027 })).asShipped).toBe(false)
    expect(await counter.call('holiday.restore', { year: 2028 })).toMatchObject({
      refusal: 'no-shipped-list',
      detail: expect.stringContaining('2028'),
    })
  })

  it('leave an audit event for each day', async () => {
    await counter.done('holiday.save', { day: '2026-05-09', name: 'Hari jadi kabupaten', kind: 'regional' })
    await counter.done('holiday.remove', { day: '2026-05-09' })
    const events = (await eventsOf(counter)).filter(({ subjectId }) => subjectId === '2026-05-09')
    expect(events.map(({ before, after }) => [before !== null, after !== null])).toEqual([
      [false, true],
      [true, false],
    ])
  })
})

describe('the opening times of the office', () => {
  it('decide when minutes run and when a last day ends', async () => {
    expect(await counter.done('working-time.read', {})).toMatchObject({ hours: hours(), plainDays: 'working' })
    const { visitId } = await acceptedVisit(counter, THREE_DAYS)
    const minutes = await acceptedVisit(counter, MINUTES, 'Budi Uji')
    expect((await promiseOf(minutes.visitId)).dueAt).toBe('2026-11-23T01:20:00.000Z')
    // Mondays from nine, Thursdays until one o'clock.
    const shorter = hours()
      .with(1, [{ from: 540, to: 960 }])
      .with(4, [{ from: 480, to: 780 }])
    await counter.done('working-time.save', { hours: shorter, plainDays: 'working' })
    expect((await promiseOf(minutes.visitId)).dueAt).toBe('2026-11-23T02:20:00.000Z')
    expect((await promiseOf(visitId)).dueAt).toBe('2026-11-26T06:00:00.000Z')
  })

  it('are refused where the office would never be open, or close before it opens', async () => {
    const save = (week: ReturnType<typeof hours>) =>
      counter.call('working-time.save', { hours: week, plainDays: 'working' })
    expect(await save(hours().map(() => []))).toMatchObject({ refusal: 'hours-invalid' })
    expect(await save(hours().with(1, [{ from: 600, to: 600 }]))).toMatchObject({ refusal: 'hours-invalid' })
    const overlapping = [
      { from: 450, to: 780 },
      { from: 720, to: 960 },
    ]
    expect(await save(hours().with(1, overlapping))).toMatchObject({
      refusal: 'hours-invalid',
      detail: expect.stringContaining('istirahat'),
    })
    expect((await counter.done('working-time.read', {})).hours).toEqual(hours())
  })

  it('say what a bare "hari" is: working days as shipped, or days of the calendar', async () => {
    counter.clock.now = '2026-11-27T02:00:00.000Z'
    const plain = await acceptedVisit(counter, PLAIN_DAYS)
    const working = await acceptedVisit(counter, THREE_DAYS, 'Budi Uji')
    expect((await promiseOf(plain.visitId)).dueAt).toBe('2026-12-02T09:00:00.000Z')
    expect((await promiseOf(plain.visitId)).explanation).toContain('dihitung hari kerja')
    await counter.done('working-time.save', { hours: hours(), plainDays: 'calendar' })
    expect((await promiseOf(plain.visitId)).dueAt).toBe('2026-11-30T09:00:00.000Z')
    expect((await promiseOf(plain.visitId)).explanation).toContain('3 hari kalender')
    expect((await promiseOf(working.visitId)).dueAt).toBe('2026-12-02T09:00:00.000Z')
  })
})
