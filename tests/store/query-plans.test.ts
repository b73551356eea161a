import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { salvagedKinds } from '#domain/salvage.ts'
import { databaseOn } from '#store/database.ts'
import { openForCounter } from '#store/sqlite/open-file.ts'
import { type OpenStore, openStore, TEST_KEY } from '#tests/support/open-store.ts'
import * as sample from './sample-day.ts'

let opened: OpenStore
beforeEach(async () => {
  opened = await openStore()
})
afterEach(() => opened.remove())

/** Tables that stay small in every office; reading them whole is right. */
const SMALL = [
  'office',
  'holiday',
  'working_time',
  'account',
  'official',
  'frozen_service',
  'day_closing',
  'backup',
  'recovery_key',
  'database_key',
  'unclean_end',
]

const isFine = (detail: string, sql: string): boolean => {
  const table = /^SCAN (\w+)/.exec(detail)?.[1] ?? ''
  const newestOnly = /order by "seq" desc limit/.test(sql) && table === 'audit_event'
  // Sealed cases, pauses and lost prints are few, and an index holds them alone.
  if (/ INDEX (\w+_sealed|step_event_pause|print_job_unknown)$/.test(detail)) return true
  // A subquery is itself made by a search; the name index is asked by MATCH, a list of ids is as long as what is asked.
  return SMALL.includes(table) || newestOnly || /^SCAN (\(|CONSTANT ROW|(n|json_each) VIRTUAL TABLE)/.test(detail)
}

it('no question of the store reads a growing table whole', async () => {
  await opened.database.close()
  const sqlite = openForCounter({ path: join(opened.dataFolder, 'loket.db'), key: TEST_KEY })
  const asked = new Set<string>()
  const prepare = sqlite.prepare.bind(sqlite)
  const listening = Object.assign(Object.create(sqlite), {
    prepare: (sql: string) => {
      asked.add(sql)
      return prepare(sql)
    },
  })
  opened.database = databaseOn(listening, { key: TEST_KEY })
  await opened.database.read(async store => {
    await store.recoveryKey.find()
    await store.recoveryKey.lastKeyChange()
    await store.closings.auditHashes()
    await store.uncleanEnds.latest()
    await store.unfinished.unknownPrints()
    for (const kind of salvagedKinds) await store.known.of(kind, ['x', 'y'])
    await store.unfinished.unprintedLetters()
    await store.unfinished.halfClosings(sample.DAY)
    await store.unfinished.openDays(sample.DAY, sample.DAY)
    await store.audit.newest()
    await store.audit.about(['x', 'y'], ['z'])
    await store.people.find('x')
    await store.people.search('siti contoh', 20)
    await store.people.search('0812', 20)
    await store.visits.find('x')
    await store.visits.listByDay(sample.DAY)
    await store.visits.listByPeriod(sample.DAY, sample.DAY)
    await store.applications.listByPeriod(sample.DAY, sample.DAY)
    await store.handovers.listByPeriod(sample.DAY, sample.DAY)
    await store.letters.listNumbersByPeriod(sample.DAY, sample.DAY)
    await store.visits.nextGuestNumber(sample.DAY)
    await store.visits.previousOf('x', null)
    await store.visits.previousOf('x', 'y')
    await store.tickets.find('x')
    await store.tickets.findByVisit('x')
    await store.tickets.listByDay(sample.DAY)
    await store.applications.find('x')
    await store.applications.listByVisit('x')
    await store.applications.listByDay(sample.DAY)
    await store.applications.listByPerson('x', ['open', 'ready'])
    await store.applications.listByState(['open', 'ready'])
    await store.applications.latestVisitOf('x').catch(() => undefined)
    await store.applications.latestVisits(['x'])
    await store.applications.proceedings(['x'])
    await store.applications.pauseEvents()
    await store.applications.sealedIds()
    await store.people.names(['x'])
    await store.applications.marks('x')
    await store.applications.answers('x')
    await store.applications.registryCheck('x')
    await store.applications.stepEvents('x')
    await store.office.letterRouting('registry-certificate')
    await store.ownWordings.find('registry-certificate')
    await store.ownWords.find('registry-certificate')
    await store.ownWords.file('x')
    await store.office.emblem('x')
    await store.office.holidays()
    await store.office.workingTime()
    await store.letters.find('x')
    await store.letters.listByApplication('x')
    await store.letters.listByDay(sample.DAY)
    await store.letters.finalOfWork()
    await store.letters.sealedIds()
    await store.letters.nextSerial('main', 2026)
    await store.letters.listNumbers('main', 2026)
    await store.letters.listNumbersByDay(sample.DAY)
    await store.handovers.listByApplication('x')
    await store.handovers.listByDay(sample.DAY)
    await store.complaints.find('x')
    await store.complaints.listByVisit('x')
    await store.complaints.listByPeriod(sample.DAY, sample.DAY)
    await store.printJobs.listByDocument('letter', 'x')
    await store.closings.find(sample.DAY)
    await store.closings.latestBackup('2026-11-23T02:00:00.000Z')
    await store.closings.latestBackup('2026-11-23T02:00:00.000Z', 'other-disk')
    await store.closings.secondFailure()
    await store.closings.recordedSince('2026-11-23T02:00:00.000Z')
    await store.audit.page(0, 10)
    await store.accounts.findSession('x')
  })
  await opened.database.findReply('key-12345')
  await opened.database.exportDay(sample.DAY)
  await opened.write(async store => {
    await store.tickets.takeNumber(sample.DAY, 'A')
    await store.receipts.takeNumber('receipt', 2026)
    await opened.database.keepReply(store, {
      key: 'key-12345',
      entry: 'x.y',
      inputHash: '',
      reply: '{}',
      at: sample.AT,
    })
  })

  const questions = [...asked].filter(sql => /^\s*(select|with|update|delete)/i.test(sql))
  expect(questions.length).toBeGreaterThan(55)
  const scans = questions.flatMap(sql => {
    const marks = (sql.match(/\?/g) ?? []).length
    return sqlite
      .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(Array.from({ length: marks }, () => null))
      .map(({ detail }) => detail)
      .filter(detail => detail.startsWith('SCAN') && !isFine(detail, sql))
      .map(detail => `${detail}: ${sql}`)
  })
  expect(scans).toEqual([])
})
