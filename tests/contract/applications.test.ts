import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acceptedVisit, bringEverything, onlyApplication, registration } from '../support/day.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'

const HEALTH_COST = 'mjk-kab-rekomendasi-biakesmaskin'
const CERTIFICATE = 'mjk-kab-sk-terdaftar-dtks'

let counter: OpenCounter
beforeEach(async () => {
  counter = await openCounter()
})
afterEach(() => counter.close())

const visitFor = async (serviceId: string, name = 'Siti Contoh') => {
  const { visitId } = await counter.done('visit.register', registration(name, { serviceIds: [serviceId] }))
  return { visitId, application: await onlyApplication(counter, visitId) }
}

describe('the checklist', () => {
  it('asks for the village proposal only from who is not in the register', async () => {
    const { visitId, application } = await visitFor(HEALTH_COST)
    const papers = async () =>
      (await onlyApplication(counter, visitId)).checklist.map(({ requirementId }) => requirementId)
    await counter.done('registry.record-check', { applicationId: application.id, found: false })
    expect(await papers()).toContain('template-usulan')
    await counter.done('registry.record-check', { applicationId: application.id, found: true })
    expect(await papers()).not.toContain('template-usulan')
  })

  it('records where, when and by whom the register was looked up', async () => {
    const { visitId, application } = await visitFor(HEALTH_COST)
    expect(application.registry).toEqual({ asked: true, check: null })
    await counter.done('registry.record-check', { applicationId: application.id, found: true })
    expect((await onlyApplication(counter, visitId)).registry?.check).toMatchObject({
      register: 'DTSEN',
      found: true,
      source: 'SIKS-NG',
      period: 'triwulan III 2026',
      checkedBy: 'Rini Contoh',
    })
  })

  it('asks for the register once: the look-up answers the requirement too, and nothing else does', async () => {
    const { visitId, application } = await visitFor('mjk-kab-sk-buku-tabungan-kks')
    const inRegister = { applicationId: application.id, requirementId: 'terdaftar-dtks' }
    const rowNow = async () =>
      (await onlyApplication(counter, visitId)).checklist.find(row => row.requirementId === inRegister.requirementId)
    expect(await rowNow()).toMatchObject({ kind: 'rule', byRegistry: true, satisfied: null })
    expect(await counter.call('checklist.mark', { ...inRegister, mark: 'present' })).toMatchObject({
      detail: expect.stringContaining('dijawab oleh pengecekan register'),
    })

    await counter.done('registry.record-check', { applicationId: application.id, found: false })
    expect(await rowNow()).toMatchObject({ satisfied: false })
    expect((await onlyApplication(counter, visitId)).verdict).toBe('incomplete')
    await counter.done('registry.record-check', { applicationId: application.id, found: true })
    expect(await rowNow()).toMatchObject({ satisfied: true })
    const { checklist } = await onlyApplication(counter, visitId)
    expect(checklist.filter(({ byRegistry }) => byRegistry)).toHaveLength(1)
  })

  it('takes papers in only when all are there, and starts the promised time then', async () => {
    const { visitId, application } = await visitFor(CERTIFICATE)
    expect(await counter.call('application.accept', { applicationId: application.id })).toMatchObject({
      refusal: 'papers-missing',
    })
    await bringEverything(counter, visitId)
    expect((await onlyApplication(counter, visitId)).promise.dueAt).toBeNull()
    const { receiptNumber } = await counter.done('application.accept', { applicationId: application.id })
    expect(receiptNumber).toBe('TT-2026-00001')
    expect((await onlyApplication(counter, visitId)).promise).toMatchObject({
      dueAt: '2026-11-23T01:20:00.000Z',
      late: false,
    })
    counter.clock.advance(21)
    expect((await onlyApplication(counter, visitId)).promise.late).toBe(true)
    expect((await counter.done('queue.board', {})).work).toMatchObject({ inProgress: 1, late: 1 })
  })

  it('lets an incomplete file wait and go on at the next visit', async () => {
    const { visitId, application } = await visitFor(CERTIFICATE)
    expect(await counter.call('application.return-incomplete', { applicationId: application.id })).toMatchObject({
      refusal: 'nothing-missing',
    })
    await counter.done('checklist.mark', { applicationId: application.id, requirementId: 'ktp', mark: 'present' })
    await counter.done('checklist.mark', { applicationId: application.id, requirementId: 'sktm', mark: 'missing' })
    const { sheetNumber } = await counter.done('application.return-incomplete', { applicationId: application.id })
    expect(sheetNumber).toBe('LK-2026-00001')
    expect((await counter.done('queue.board', {})).work.waitingForPapers).toBe(1)

    counter.clock.now = '2026-11-25T02:00:00.000Z'
    const { person } = await counter.done('visit.read', { visitId })
    const next = await counter.done(
      'visit.register',
      registration('', { person: { personId: person.id }, resumes: [application.id] }),
    )
    const resumed = await bringEverything(counter, next.visitId)
    expect(resumed.id).toBe(application.id)
    expect(resumed.checklist.find(({ requirementId }) => requirementId === 'ktp')?.mark).toBe('present')
    await counter.done('application.accept', { applicationId: application.id })
    expect((await counter.done('queue.board', {})).work.waitingForPapers).toBe(0)
  })

  it('does not ask twice for a paper handed in for another service of the visit', async () => {
    const { visitId } = await counter.done(
      'visit.register',
      registration('Siti Contoh', { serviceIds: [CERTIFICATE, HEALTH_COST] }),
    )
    const first = (await counter.done('visit.read', { visitId })).applications[0]
    await counter.done('checklist.mark', { applicationId: first?.id ?? '', requirementId: 'kk', mark: 'present' })
    const second = (await counter.done('visit.read', { visitId })).applications[1]
    expect(second?.checklist.find(({ requirementId }) => requirementId === 'kk')?.sharedWith).toBe(first?.shortName)
  })

  it('refuses a requirement, a question and a service that the standard does not have', async () => {
    const { visitId, application } = await visitFor(CERTIFICATE)
    const applicationId = application.id
    expect(
      await counter.call('checklist.mark', { applicationId, requirementId: 'paspor', mark: 'present' }),
    ).toMatchObject({ refusal: 'unknown-requirement' })
    expect(await counter.call('checklist.answer', { applicationId, conditionId: 'x', answer: true })).toMatchObject({
      refusal: 'unknown-condition',
    })
    expect(await counter.call('application.open', { visitId, serviceId: 'x' })).toMatchObject({
      refusal: 'unknown-service',
    })
    expect(await counter.call('application.open', { visitId, serviceId: CERTIFICATE })).toMatchObject({
      refusal: 'already-open',
    })
  })
})

describe('the steps', () => {
  it('go in the order of the decree and say who does each', async () => {
    const { visitId, applicationId } = await acceptedVisit(counter, CERTIFICATE)
    expect(await counter.call('step.complete', { applicationId, stepNo: 3, note: null })).toMatchObject({
      refusal: 'out-of-order',
      detail: expect.stringContaining('langkah 1'),
    })
    expect(await counter.done('step.complete', { applicationId, stepNo: 1, note: null })).toEqual({ nextStep: 2 })
    const { steps } = await onlyApplication(counter, visitId)
    expect(steps.map(({ state }) => state)).toEqual(['done', 'current', 'upcoming', 'upcoming'])
    expect(steps[0]).toMatchObject({ actor: 'Pemohon', doneBy: 'Rini Contoh' })
  })

  it('can go back with a reason, which undoes the later ones too', async () => {
    const { visitId, applicationId } = await acceptedVisit(counter, CERTIFICATE)
    for (const stepNo of [1, 2, 3]) await counter.done('step.complete', { applicationId, stepNo, note: null })
    await counter.done('step.return', { applicationId, stepNo: 2, reason: 'Berkas tertukar' })
    expect((await onlyApplication(counter, visitId)).steps.map(({ state }) => state)).toEqual([
      'done',
      'current',
      'upcoming',
      'upcoming',
    ])
  })

  it('do not begin before the papers are taken in', async () => {
    const { application } = await visitFor(CERTIFICATE)
    expect(await counter.call('step.complete', { applicationId: application.id, stepNo: 1, note: null })).toMatchObject(
      { refusal: 'wrong-state' },
    )
  })

  it('leave the survey out for who is already in the register', async () => {
    const { visitId } = await acceptedVisit(counter, 'mjk-kota-slrt')
    const { steps } = await onlyApplication(counter, visitId)
    expect(steps.find(({ no }) => no === 4)?.state).toBe('skipped')
  })
})

it('ends an application that the visitor withdraws, with the reason', async () => {
  const { application } = await visitFor(CERTIFICATE)
  expect(await counter.call('application.cancel', { applicationId: application.id, reason: '' })).toMatchObject({
    refusal: 'invalid-input',
  })
  await counter.done('application.cancel', { applicationId: application.id, reason: 'Ditarik pemohon' })
  expect(
    await counter.call('checklist.mark', { applicationId: application.id, requirementId: 'ktp', mark: 'present' }),
  ).toMatchObject({ refusal: 'wrong-state' })
})
