import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { OutputOf } from '#contract/contract.ts'
import { databaseFile } from '#store/data-folder.ts'
import { openDatabase } from '#store/open-database.ts'
import { openForCounter } from '#store/sqlite/open-file.ts'
import { registration } from '#tests/support/day.ts'
import { acceptedResident, CERTIFICATE_SERVICE, finalLetter } from '#tests/support/letters.ts'
import { KEY, type OpenCounter, openCounter } from '#tests/support/open-counter.ts'
import { type Dump, differing, dumpOf, dumpOfFiles } from './dump.ts'
import { rounds } from './extent.ts'
import { paced } from './paced.ts'
import { unwind } from './unwind.ts'

const COPIES = rounds({ short: 8, full: 100 })
const WRITES_A_SECOND = 20
const WRITES_BETWEEN = 5
const VISITS_BEFORE = 200
const FULL_MS = 20 * 60_000

let folder: string
let counter: OpenCounter
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loket-load-'))
  counter = await openCounter({ folder: join(folder, 'counter') })
})
afterAll(async () => {
  await counter.close()
  await rm(folder, { recursive: true, force: true })
})

/** Another computer with nothing but the copy, started once. */
async function restoredElsewhere(path: string): Promise<Dump> {
  const data = join(folder, 'elsewhere', 'data')
  await mkdir(data, { recursive: true })
  await copyFile(path, databaseFile(data))
  try {
    await (await openDatabase({ dataFolder: data, key: KEY })).close()
    return await dumpOfFiles(data)
  } finally {
    await rm(join(folder, 'elsewhere'), { recursive: true })
  }
}

const without = (dump: Dump, table: RegExp): Dump =>
  Object.fromEntries(Object.entries(dump).filter(([name]) => !table.test(name)))

/** What the trail tells; the index of names was checked within each proof, and replies are compared at the end. */
const told = (dump: Dump): Dump => without(dump, /^(reply|person_name_\w+)$/)

/** A clerk who registers visitors, checks their papers and signs their letters, until told to stop. */
async function work(clerk: OpenCounter, isOver: () => boolean): Promise<void> {
  for (let visitor = 1; !isOver(); visitor += 1) {
    const { applicationId } = await acceptedResident(clerk, CERTIFICATE_SERVICE, `Contoh sibuk ${visitor}`)
    const { letterId } = await finalLetter(clerk, applicationId, 'registry-certificate')
    await clerk.done('letter.sign', { letterId, signedOn: '2026-11-23' })
  }
}

it(
  `${COPIES} copies made while ${WRITES_A_SECOND} writes a second go on are proven, and each is the data of one moment`,
  async () => {
    for (let visitor = 0; visitor < VISITS_BEFORE; visitor += 1)
      await counter.done('visit.register', registration(`Contoh ${visitor}`))

    const { counter: clerk, pace } = paced(counter, WRITES_A_SECOND)
    const copies: OutputOf<'backup.make'>[] = []
    const began = performance.now()
    const working = work(clerk, () => copies.length === COPIES)
    while (copies.length < COPIES) {
      const before = pace.writes
      await Promise.race([
        vi.waitFor(() => expect(pace.writes).toBeGreaterThanOrEqual(before + WRITES_BETWEEN)),
        working,
      ])
      counter.clock.advance(1)
      copies.push(await counter.done('backup.make', { date: null }))
    }
    await working
    const seconds = (performance.now() - began) / 1000

    for (const { path, events, sha256 } of copies)
      expect(await counter.done('backup.prove', { file: path })).toMatchObject({ events, sha256, continued: true })
    await counter.detach()
    const present = openForCounter({ path: databaseFile(join(counter.folder, 'data')), key: KEY })
    const different: string[] = []
    try {
      present.exec('PRAGMA foreign_keys = OFF; BEGIN')
      for (const { path, events } of copies.toReversed()) {
        unwind(present, events)
        const tables = differing(told(await restoredElsewhere(path)), told(dumpOf(present)))
        if (tables.length > 0) different.push(`the copy of event ${events}: ${tables.join()}`)
      }
      present.exec('ROLLBACK')
    } finally {
      present.close()
    }
    console.table({
      copies: COPIES,
      proven: COPIES,
      'equal, row for row': COPIES - different.length,
      writes: pace.writes,
      'writes a second': Math.round(pace.writes / seconds),
      'slowest write, ms': Math.round(pace.slowestMs),
    })
    expect(different).toEqual([])
    expect(new Set(copies.map(({ events }) => events)).size).toBe(COPIES)
  },
  FULL_MS,
)

it('the last copy put in the place of the data is what was there when it was made, row for row', async () => {
  await counter.reopen()
  const before = await dumpOfFiles(join(counter.folder, 'data'))
  const { path: file } = await counter.done('backup.make', { date: null })
  expect(differing(await restoredElsewhere(file), before)).toEqual([])
  await counter.done('visit.register', registration('Contoh kemudian', { ticket: 'skip' }))
  await counter.done('backup.restore', { file, lastNumbers: null })
  const after = await dumpOfFiles(join(counter.folder, 'data'))
  // The copies themselves stay on record, with an event for each.
  const ofCopies = /^(reply|backup|audit_event)$/
  expect(differing(without(after, ofCopies), without(before, ofCopies))).toEqual([])
  const events = after.audit_event ?? []
  expect(events).toEqual(expect.arrayContaining([...(before.audit_event ?? [])]))
  const added = events.filter(event => !before.audit_event?.includes(event))
  expect(added.filter(event => !event.includes('backup.restore'))).toEqual([])
  expect(after.reply?.filter(reply => !reply.includes('backup.restore'))).toEqual(before.reply)
})
