import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Role } from '#domain/role.ts'
import { shippedWorkingTime, type WorkingTime } from '#domain/working-calendar.ts'
import { type OpenStore, openStore } from '#tests/support/open-store.ts'
import * as sample from './sample-day.ts'

let opened: OpenStore
beforeEach(async () => {
  opened = await openStore()
})
afterEach(() => opened.remove())

const read: OpenStore['database']['read'] = look => opened.database.read(look)

it('keeps the office, replaces it when saved again, and keeps its holidays', async () => {
  expect(await read(store => store.office.find())).toBeNull()
  await opened.write(store => store.office.save(sample.office()))
  await opened.write(store => store.office.save(sample.office({ zone: 'WIT', letterheadLines: ["Ma'ruf & <b>"] })))
  expect(await read(store => store.office.find())).toEqual(
    sample.office({ zone: 'WIT', letterheadLines: ["Ma'ruf & <b>"] }),
  )
  await opened.write(store =>
    store.office.saveHolidays([
      { day: '2026-12-25', name: 'Natal', kind: 'national' },
      { day: '2026-01-01', name: 'Tahun Baru', kind: 'national' },
      { day: '2026-05-09', name: 'Hari jadi', kind: 'regional' },
      { day: '2026-12-25', name: 'Hari Raya Natal', kind: 'national' },
    ]),
  )
  await opened.write(store => store.office.removeHoliday('2026-05-09'))
  expect(await read(store => store.office.holidays())).toEqual([
    { day: '2026-01-01', name: 'Tahun Baru', kind: 'national' },
    { day: '2026-12-25', name: 'Hari Raya Natal', kind: 'national' },
  ])
  expect(await read(store => store.office.workingTime())).toBeNull()
  const time: WorkingTime = { ...shippedWorkingTime, plainDays: 'calendar' }
  await opened.write(store => store.office.saveWorkingTime(time))
  expect(await read(store => store.office.workingTime())).toEqual(time)
})

it('keeps accounts and their sessions', async () => {
  const account = {
    id: 'account-1',
    name: 'Petugas Uji',
    roles: ['front-office', 'verifier'] as Role[],
    pinSalt: 'salt',
    pinHash: 'hash',
    createdAt: sample.AT,
    failedTries: 0,
    lastFailureAt: null,
    retiredAt: null,
  }
  const session = { id: 'token-hash', accountId: 'account-1', startedAt: sample.AT, endedAt: null }
  await opened.write(async store => {
    await store.accounts.add(account)
    await store.accounts.addSession(session)
  })
  expect(await read(store => store.accounts.list())).toEqual([account])
  expect(await read(store => store.accounts.find('account-1'))).toEqual(account)
  expect(await read(store => store.accounts.findSession('token-hash'))).toEqual(session)
  await opened.write(store => store.accounts.endSession('token-hash', '2026-11-23T09:00:00.000Z'))
  expect((await read(store => store.accounts.findSession('token-hash')))?.endedAt).toBe('2026-11-23T09:00:00.000Z')
  expect(await read(store => store.accounts.find('nobody'))).toBeNull()
})

it('keeps officials and lets them retire', async () => {
  await opened.write(store => store.officials.save(sample.official()))
  await opened.write(store => store.officials.save(sample.official({ active: false, nip: '19700101' })))
  expect(await read(store => store.officials.list())).toEqual([sample.official({ active: false, nip: '19700101' })])
  expect(await read(store => store.officials.find('nobody'))).toBeNull()
})

it('keeps a visit with its person, finds the one before, and seals it', async () => {
  const first = sample.visit({ id: 'v1', businessDate: '2026-11-20', guestNumber: 7 })
  const second = sample.visit({ id: 'v2', guestNumber: 1 })
  const third = sample.visit({ id: 'v3', guestNumber: 2, arrivedAt: '2026-11-23T00:30:00.000Z' })
  await opened.write(async store => {
    await store.people.add(sample.person({ sex: 'female', address: 'Jalan Uji 1', phone: '0812' }))
    for (const visit of [first, second, third]) await store.visits.add(visit)
    await store.visits.finish('v2', '2026-11-23T02:00:00.000Z')
  })
  const finished = { ...second, finishedAt: '2026-11-23T02:00:00.000Z' }
  expect(await read(store => store.visits.find('v2'))).toEqual(finished)
  expect(await read(store => store.visits.previousOf('person-1', null))).toEqual(third)
  // The clock was set back before the third; the guest book's order still tells which came first.
  expect(await read(store => store.visits.previousOf('person-1', 'v3'))).toEqual(finished)
  expect(await read(store => store.visits.previousOf('person-1', 'v1'))).toBeNull()
  const listed = {
    personName: 'Siti Contoh',
    personSex: 'female',
    personAddress: 'Jalan Uji 1',
    personPhone: '0812',
  }
  expect(await read(store => store.visits.listByDay(sample.DAY))).toEqual([
    { ...finished, ...listed },
    { ...third, ...listed },
  ])
  expect((await read(store => store.visits.listByPeriod('2026-11-01', sample.DAY))).map(({ id }) => id)).toEqual([
    'v1',
    'v2',
    'v3',
  ])
  expect(await read(store => store.visits.listByPeriod('2026-12-01', '2026-12-31'))).toEqual([])
  await opened.write(store => store.visits.seal('v2'))
  expect((await read(store => store.visits.find('v2')))?.confidential).toBe(true)
  expect(await read(store => store.visits.previousOf('person-1', 'v3'))).toEqual(first)
})

it('keeps tickets and what becomes of them', async () => {
  await opened.write(async store => {
    await store.people.add(sample.person())
    await store.visits.add(sample.visit())
    await store.tickets.add(sample.ticket())
    await store.tickets.update('ticket-1', { state: 'called', counter: 'Loket 2', callCount: 1, calledAt: sample.AT })
  })
  const called = sample.ticket({ state: 'called', counter: 'Loket 2', callCount: 1, calledAt: sample.AT })
  expect(await read(store => store.tickets.find('ticket-1'))).toEqual(called)
  expect(await read(store => store.tickets.findByVisit('visit-1'))).toEqual(called)
  expect(await read(store => store.tickets.listByDay(sample.DAY))).toEqual([called])
  expect(await read(store => store.tickets.listByDay('2026-11-24'))).toEqual([])
})

it('keeps an application with the service as it stood, its visits, marks, answers, check and steps', async () => {
  const later = sample.visit({ id: 'visit-2', businessDate: '2026-11-25', guestNumber: 1 })
  await opened.write(async store => {
    await store.people.add(sample.person())
    await store.visits.add(sample.visit())
    await store.visits.add(later)
    await store.applications.add(sample.application())
    await store.applications.add(sample.application({ id: 'application-2', openedAt: '2026-11-23T01:05:00.000Z' }))
    await store.applications.tieToVisit('application-1', 'visit-1')
    await store.applications.update('application-1', { state: 'incomplete', missingSheetNumber: 'K-1' })
  })
  const incomplete = sample.application({ state: 'incomplete', missingSheetNumber: 'K-1' })
  expect(await read(store => store.applications.find('application-1'))).toEqual(incomplete)
  expect((await read(store => store.applications.listByVisit('visit-1'))).map(({ id }) => id)).toEqual([
    'application-1',
    'application-2',
  ])
  expect(await read(store => store.applications.latestVisitOf('application-1'))).toBe('visit-1')
  await opened.write(store => store.applications.tieToVisit('application-1', 'visit-2'))
  expect(await read(store => store.applications.latestVisitOf('application-1'))).toBe('visit-2')
  expect(await read(store => store.applications.latestVisits(['application-2', 'application-1', 'unknown']))).toEqual(
    new Map([
      ['application-1', 'visit-2'],
      ['application-2', 'visit-1'],
    ]),
  )
  expect(await read(store => store.people.names(['person-1', 'person-1', 'unknown']))).toEqual(
    new Map([['person-1', sample.person().name]]),
  )
  expect(await read(store => store.applications.listByDay('2026-11-25'))).toEqual([
    { visitId: 'visit-2', application: incomplete },
  ])
  const openedIn = (from: string, to: string) => read(store => store.applications.listByPeriod(from, to))
  expect((await openedIn(sample.DAY, '2026-11-25')).map(({ id }) => id)).toEqual(['application-1', 'application-2'])
  expect(await openedIn('2026-11-24', '2026-11-25')).toEqual([])
  expect(await read(store => store.applications.listByState(['incomplete', 'ready']))).toEqual([incomplete])
  expect(await read(store => store.applications.listByState([]))).toEqual([])
  expect((await read(store => store.applications.listByPerson('person-1', ['open']))).map(({ id }) => id)).toEqual([
    'application-2',
  ])

  const mark = {
    applicationId: 'application-1',
    requirementId: 'ktp',
    mark: 'present' as const,
    markedAt: sample.AT,
    markedBy: 'account-1',
  }
  const answer = {
    applicationId: 'application-1',
    conditionId: 'proxy',
    answer: false,
    answeredAt: sample.AT,
    answeredBy: 'account-1',
  }
  const check = {
    applicationId: 'application-1',
    register: 'DTSEN',
    found: true,
    source: 'Data uji',
    period: '2026',
    checkedAt: sample.AT,
    checkedBy: 'account-1',
  }
  const step = {
    id: 'z',
    applicationId: 'application-1',
    stepNo: 1,
    event: 'completed' as const,
    at: sample.AT,
    by: 'account-1',
    note: null,
    details: null,
  }
  const back = {
    ...step,
    id: 'a',
    event: 'returned' as const,
    at: '2026-11-23T00:00:00.000Z',
    note: 'Jam mundur',
    details: { on: '2026-11-20' },
  }
  await opened.write(async store => {
    await store.applications.setMark({ ...mark, mark: 'missing' })
    await store.applications.setMark(mark)
    await store.applications.setMark({ ...mark, requirementId: 'kk' })
    await store.applications.clearMark('application-1', 'kk')
    await store.applications.clearMark('application-1', 'never-marked')
    await store.applications.setAnswer(answer)
    await store.applications.setRegistryCheck({ ...check, found: false })
    await store.applications.setRegistryCheck(check)
    await store.applications.addStepEvent(step)
    await store.applications.addStepEvent(back)
  })
  expect(await read(store => store.applications.marks('application-1'))).toEqual([mark])
  expect(await read(store => store.applications.answers('application-1'))).toEqual([answer])
  expect(await read(store => store.applications.registryCheck('application-1'))).toEqual(check)
  expect(await read(store => store.applications.stepEvents('application-1'))).toEqual([step, back])
  expect(await read(store => store.applications.proceedings(['application-1', 'application-2']))).toEqual({
    answers: [answer],
    checks: [check],
    events: [step, back],
  })
  await opened.write(async store => {
    await store.applications.clearAnswer('application-1', 'proxy')
    await store.applications.clearRegistryCheck('application-1')
  })
  expect(await read(store => store.applications.answers('application-1'))).toEqual([])
  expect(await read(store => store.applications.registryCheck('application-1'))).toBeNull()
})

it('does not let an edited catalogue change an application that has begun', async () => {
  await opened.write(async store => {
    await store.people.add(sample.person())
    await store.visits.add(sample.visit())
    await store.applications.add(sample.application())
    await store.applications.add(
      sample.application({ id: 'application-2', service: sample.frozen({ name: 'Nama baru' }) }),
    )
  })
  await opened.reopen()
  const names = await read(async store => [
    (await store.applications.find('application-1'))?.service.service.name,
    (await store.applications.find('application-2'))?.service.service.name,
  ])
  expect(names).toEqual(['Surat Keterangan Contoh', 'Nama baru'])
})

it('keeps complaints, print jobs and closings', async () => {
  const file = { path: 'registers/buku-tamu.pdf', bytes: 10, sha256: 'ab' }
  const closing = {
    businessDate: sample.DAY,
    closedAt: sample.AT,
    closedBy: 'account-1',
    reopenedAt: null,
    reopenReason: null,
    auditSeq: null,
    auditHash: null,
    registers: [],
    bundle: null,
    backup: null,
  }
  const job = {
    id: 'job-1',
    documentKind: 'letter',
    documentId: 'letter-1',
    printer: 'Loket-A4',
    copies: 1,
    state: 'failed' as const,
    jobId: null,
    reprint: false,
    detail: 'Kertas habis',
    at: sample.AT,
    by: 'account-1',
  }
  await opened.write(async store => {
    await store.complaints.add(sample.complaint())
    await store.complaints.add(
      sample.complaint({ id: 'complaint-2', number: 'P-0002/2026', businessDate: '2026-11-24' }),
    )
    await store.complaints.setPrintState('complaint-1', 'printed')
    await store.printJobs.add(job)
    await store.printJobs.add({ ...job, id: 'job-2', state: 'unknown', at: '2026-11-23T09:00:00.000Z' })
    await store.printJobs.settle('job-2', { state: 'printed', jobId: '42', detail: null })
    await store.closings.save(closing)
    await store.closings.save({ ...closing, registers: [file], bundle: file })
  })
  const printed = sample.complaint({ printState: 'printed' })
  expect(await read(store => store.complaints.find('complaint-1'))).toEqual(printed)
  expect(await read(store => store.complaints.listByPeriod('2026-11-01', sample.DAY))).toEqual([printed])
  expect(await read(store => store.complaints.listByVisit('visit-1'))).toEqual([])
  expect(await read(store => store.printJobs.listByDocument('letter', 'letter-1'))).toEqual([
    job,
    { ...job, id: 'job-2', state: 'printed', jobId: '42', detail: null, at: '2026-11-23T09:00:00.000Z' },
  ])
  expect(await read(store => store.closings.find(sample.DAY))).toEqual({ ...closing, registers: [file], bundle: file })
})
