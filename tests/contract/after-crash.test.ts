import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { databaseFile } from '#store/data-folder.ts'
import { openEncrypted } from '#store/sqlite/open-file.ts'
import { eventsOf } from '../support/audit-events.ts'
import { registration } from '../support/day.ts'
import { KEY, type OpenCounter, openCounter } from '../support/open-counter.ts'

const opened: OpenCounter[] = []
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loket-crash-'))
})
afterEach(async () => {
  for (const counter of opened.splice(0)) await counter.close()
  await rm(folder, { recursive: true, force: true })
})

const dataFolder = () => join(folder, 'after', 'data')

/** A day at a counter that has died: its files as they lay while it had them open. */
async function died(): Promise<string> {
  const counter = await openCounter({ folder: join(folder, 'before') })
  opened.push(counter)
  await counter.done('visit.register', registration('Siti Contoh'))
  await cp(join(folder, 'before', 'data'), dataFolder(), { recursive: true })
  return counter.token ?? ''
}

async function startAgain(token: string): Promise<OpenCounter> {
  const counter = await openCounter({ folder: join(folder, 'after'), state: 'kept', token, ids: 'again' })
  opened.push(counter)
  return counter
}

const latest = (counter: OpenCounter) => counter.done('integrity.latest', {})

describe('a start after the program has died', () => {
  it('says that the data is checked while the counter works, and then that it is whole', async () => {
    const counter = await startAgain(await died())
    const states: (string | undefined)[] = []
    const registered: Promise<unknown>[] = []
    await counter.checkAfterCrash(() => {
      registered.push(
        latest(counter).then(check => states.push(check?.state)),
        counter.done('visit.register', registration('Budi Uji')),
      )
    })
    await Promise.all(registered)
    expect(states).toEqual(['checking', 'whole'])
    expect(await latest(counter)).toMatchObject({ thisStart: true, state: 'whole', checkedAt: counter.clock.now })
    expect(await counter.done('visit.list', { date: '2026-11-23' })).toHaveLength(3)
    const events = (await eventsOf(counter)).filter(({ subject }) => subject === 'unclean_end')
    expect(events.map(({ entry }) => entry)).toEqual(['integrity.check', 'integrity.check'])
    expect(events.at(-1)?.after).toContain('whole')
    expect((await readdir(dataFolder())).filter(name => name.includes('check.db'))).toEqual([])
  })

  it('names the damage that the opening did not meet', async () => {
    const token = await died()
    const page = rootOf('complaint_day')
    const bytes = await readFile(databaseFile(dataFolder()))
    bytes.fill(0x5a, (page - 1) * 4096 + 100, (page - 1) * 4096 + 200)
    await writeFile(databaseFile(dataFolder()), bytes)
    // It died right after the log was written back, which leaves an empty one.
    await writeFile(`${databaseFile(dataFolder())}-wal`, '')
    const counter = await startAgain(token)
    await counter.checkAfterCrash()
    expect(await latest(counter)).toMatchObject({ thisStart: true, state: 'damaged' })

    await counter.reopen()
    counter.clock.advance(1)
    await counter.checkAfterCrash()
    expect(await latest(counter)).toMatchObject({ state: 'damaged' })
  })

  it('begins a check anew that the program did not live to finish', async () => {
    const counter = await startAgain(await died())
    await new Promise<void>((resolve, reject) => {
      counter.checkAfterCrash(() => resolve()).catch(reject)
    })
    counter.clock.advance(1)
    await counter.reopen()
    expect(await latest(counter)).toMatchObject({ state: 'checking' })
    await counter.checkAfterCrash()
    expect(await latest(counter)).toMatchObject({ state: 'whole', thisStart: false })
  })
})

it('a start after the program was closed notices and writes nothing', async () => {
  const counter = await openCounter({ folder: join(folder, 'after') })
  opened.push(counter)
  await counter.reopen()
  await counter.checkAfterCrash(() => {
    throw new Error('There is nothing to check')
  })
  expect(await latest(counter)).toBeNull()
})

/** The page of an index that no opening reads; its log has been written back by whoever opens it here. */
function rootOf(index: string): number {
  const sqlite = openEncrypted({ path: databaseFile(dataFolder()), key: KEY })
  try {
    return Number(sqlite.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(index))
  } finally {
    sqlite.close()
  }
}
