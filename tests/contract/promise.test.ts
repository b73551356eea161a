import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acceptedVisit, bringEverything, onlyApplication, registration } from '../support/day.ts'
import { acceptedResident, CERTIFICATE_SERVICE, completeDraft, finalLetter } from '../support/letters.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'

/** 20 menit. */
const TWENTY_MINUTES = CERTIFICATE_SERVICE
/** 3 hari kerja. */
const THREE_DAYS = 'mjk-kota-bansos-pkh'
const FRIDAY_16_20 = '2026-11-27T09:20:00.000Z'
const MONDAY_07_40 = '2026-11-30T00:40:00.000Z'
/** The 24th is joint leave, the 25th Christmas, then comes a weekend. */
const BEFORE_CHRISTMAS = '2026-12-23T02:00:00.000Z'
const WEDNESDAY_CLOSE = '2026-12-30T09:00:00.000Z'

let counter: OpenCounter
beforeEach(async () => {
  counter = await openCounter()
})
afterEach(() => counter.close())

const promiseOf = async (visitId: string) => (await onlyApplication(counter, visitId)).promise

describe('the promised time of an accepted file', () => {
  it('runs in opening hours only: what is left on Friday is done on Monday', async () => {
    counter.clock.now = FRIDAY_16_20
    const { visitId, applicationId } = await acceptedVisit(counter, TWENTY_MINUTES)
    expect((await promiseOf(visitId)).dueAt).toBe(MONDAY_07_40)
    counter.clock.now = '2026-11-29T03:00:00.000Z'
    expect(await promiseOf(visitId)).toMatchObject({ late: false })
    counter.clock.now = '2026-11-30T00:41:00.000Z'
    expect(await promiseOf(visitId)).toMatchObject({ late: true })
    expect(await counter.done('application.list', { work: 'late' })).toMatchObject([
      { applicationId, dueAt: MONDAY_07_40 },
    ])
  })

  it('counts neither the weekend nor the holidays of the office’s calendar, and names these', async () => {
    counter.clock.now = BEFORE_CHRISTMAS
    const { visitId, applicationId } = await acceptedVisit(counter, THREE_DAYS)
    const promise = await promiseOf(visitId)
    expect(promise.dueAt).toBe(WEDNESDAY_CLOSE)
    expect(promise.explanation).toContain('Kelahiran Yesus Kristus (25 Desember 2026)')
    const { html } = await counter.done('paper.preview', { document: { kind: 'application-receipt', applicationId } })
    expect(html).toContain('30 Desember 2026')
    counter.clock.now = '2026-12-28T02:00:00.000Z'
    expect(await counter.done('application.list', { work: 'late' })).toEqual([])
  })

  it('begins only when the papers are complete, however long the citizen took to bring them', async () => {
    const { visitId } = await counter.done(
      'visit.register',
      registration('Siti Contoh', { serviceIds: [TWENTY_MINUTES] }),
    )
    const { id: applicationId } = await onlyApplication(counter, visitId)
    await counter.done('checklist.mark', { applicationId, requirementId: 'sktm', mark: 'missing' })
    await counter.done('application.return-incomplete', { applicationId })
    expect(await promiseOf(visitId)).toMatchObject({ dueAt: null, late: false })
    counter.clock.now = FRIDAY_16_20
    await bringEverything(counter, visitId)
    await counter.done('application.accept', { applicationId })
    expect((await promiseOf(visitId)).dueAt).toBe(MONDAY_07_40)
  })

  it('is not broken by a citizen who does not fetch the finished letter', async () => {
    const { visitId, applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    const { letterId } = await finalLetter(counter, applicationId, 'registry-certificate')
    await counter.done('letter.sign', { letterId, signedOn: '2026-11-23' })
    counter.clock.now = '2026-11-25T02:00:00.000Z'
    expect(await promiseOf(visitId)).toMatchObject({
      late: false,
      explanation: expect.stringContaining('pekerjaan kantor sudah selesai'),
    })
    expect((await counter.done('queue.board', {})).work).toMatchObject({ readyForHandover: 1, late: 0 })
  })
})

describe('a file that turns out to lack a paper after it was accepted', () => {
  const ask = (applicationId: string) =>
    counter.call('application.ask-papers', { applicationId, reason: 'Nama pada KK berbeda' })

  it('waits for the citizen without a clock, and goes on with the days that were left', async () => {
    counter.clock.now = BEFORE_CHRISTMAS
    const { visitId, applicationId } = await acceptedVisit(counter, THREE_DAYS)
    counter.clock.now = '2026-12-28T02:00:00.000Z'
    expect(await ask(applicationId)).toMatchObject({ ok: true })
    const waiting = await onlyApplication(counter, visitId)
    expect(waiting).toMatchObject({ state: 'incomplete', promise: { dueAt: null, late: false } })
    expect(waiting.promise.explanation).toContain('menunggu berkas dari pemohon')
    expect(await counter.done('application.list', { work: 'waiting-for-papers' })).toMatchObject([
      { applicationId, dueAt: null, waitsFor: 'Berkas dari pemohon' },
    ])

    counter.clock.now = '2027-01-04T02:00:00.000Z'
    const { receiptNumber } = await counter.done('application.accept', { applicationId })
    expect(receiptNumber).toBe(waiting.receiptNumber)
    // Four working days of waiting (29, 30, 31 December, 4 January): two days were left, and the 5th is a holiday.
    const { state, promise } = await onlyApplication(counter, visitId)
    expect(state).toBe('complete')
    expect(promise.dueAt).toBe('2027-01-07T09:00:00.000Z')
    expect(promise.explanation).toContain('ditambah 4 hari kerja menunggu berkas dari pemohon')
    expect(await counter.done('application.list', { work: 'in-progress' })).toMatchObject([
      { applicationId, dueAt: promise.dueAt },
    ])
  })

  it('has its checklist open again and its steps where they were', async () => {
    const { visitId, applicationId } = await acceptedVisit(counter, TWENTY_MINUTES)
    await counter.done('step.complete', { applicationId, stepNo: 1, note: null })
    expect(await ask(applicationId)).toMatchObject({ ok: true })
    expect(await counter.call('step.complete', { applicationId, stepNo: 2, note: null })).toMatchObject({
      refusal: 'wrong-state',
    })
    await counter.done('checklist.mark', { applicationId, requirementId: 'kk', mark: 'missing' })
    await counter.done('application.return-incomplete', { applicationId })
    expect(await counter.call('application.accept', { applicationId })).toMatchObject({ refusal: 'papers-missing' })
    await counter.done('checklist.mark', { applicationId, requirementId: 'kk', mark: 'present' })
    await counter.done('application.accept', { applicationId })
    const { steps } = await onlyApplication(counter, visitId)
    expect(steps.map(({ state }) => state)).toEqual(['done', 'current', 'upcoming', 'upcoming'])
  })

  it('can wait more than once', async () => {
    const { visitId, applicationId } = await acceptedVisit(counter, TWENTY_MINUTES)
    for (const minutes of [30, 45]) {
      counter.clock.advance(5)
      expect(await ask(applicationId)).toMatchObject({ ok: true })
      counter.clock.advance(minutes)
      await counter.done('application.accept', { applicationId })
    }
    expect((await promiseOf(visitId)).explanation).toContain('ditambah 75 menit menunggu berkas dari pemohon')
  })

  it('is asked for papers only while it is worked on, and not behind a letter that has its number', async () => {
    const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    await completeDraft(counter, applicationId, 'registry-certificate')
    expect(await ask(applicationId)).toMatchObject({ ok: true })
    expect(await ask(applicationId)).toMatchObject({ refusal: 'wrong-state' })
    const other = await acceptedResident(counter, CERTIFICATE_SERVICE, 'Budi Uji')
    await finalLetter(counter, other.applicationId, 'registry-certificate')
    expect(await ask(other.applicationId)).toMatchObject({
      refusal: 'wrong-state',
      detail: expect.stringContaining('Batalkan suratnya'),
    })
  })
})
