import { cp, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { StoreCannotOpen } from '#ports/store-failures.ts'
import { backupFolder, databaseFile } from '#store/data-folder.ts'
import { openingFailure } from '#store/failures.ts'
import { versionOf } from '#store/migrate.ts'
import { migrations } from '#store/migrations/migrations.ts'
import { openDatabase } from '#store/open-database.ts'
import { openForCounter } from '#store/sqlite/open-file.ts'
import { filesIn } from '#tests/support/files-in.ts'
import { KEY, openCounter } from '#tests/support/open-counter.ts'
import { recordingPaper } from '#tests/support/recording-paper.ts'
import { restored } from '#tests/support/restore-start.ts'
import { differing, dumpOfFiles } from '../dump.ts'
import { fillingOf } from '../small-disk.ts'
import { steps } from '../steps-of-a-day.ts'

/**
 * On a small disk of its own, with a counter that has been set up: each step of a day with no room at all, then with more
 * and more until it is done. Says after each try how it ended and what it changed.
 */
const [disk = '', ready = '', token = ''] = process.argv.slice(2)
const filling = fillingOf(disk)
const KB = 1024
const ROOMS = [0, 4, 8, 16, 32, 64, 96, 128, 192, 256, 384, 512, 1024, 2048, 4096].map(kb => kb * KB)

export type Tried = {
  step: string
  room: number
  /** `done`, or the name of the refusal. */
  ended: string
  sentence: string
  /** Tables that a refused step has changed. */
  changed: string[]
  halfWritten: string[]
}
const tell = (tried: Tried): boolean => process.stdout.write(`${JSON.stringify(tried)}\n`)

const halfWritten = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true }).catch(() => [])).filter(name => /\.part|loket\.next/.test(name))

async function tryStep(step: string, prepare: (typeof steps)[string]): Promise<void> {
  const folder = join(disk, step)
  await cp(ready, folder, { recursive: true })
  const counter = await openCounter({ folder, token, state: 'kept', ids: step, paper: recordingPaper().paper })
  const act = await prepare(counter)
  const data = join(folder, 'data')
  const before = await dumpOfFiles(data)
  for (const room of ROOMS) {
    filling.leave(room)
    const reply = await act(counter, step.replace('.', '-'))
    const half = await halfWritten(folder)
    filling.free()
    const changed = reply.ok ? [] : differing(before, await dumpOfFiles(data))
    const [ended, sentence] = reply.ok ? ['done', ''] : [reply.refusal, reply.detail]
    tell({ step, room, ended, sentence, changed, halfWritten: half })
    if (reply.ok) break
  }
  // The next start finds a whole store, also where the step was done on the last of the room.
  await counter.reopen()
  const { broken } = await counter.done('audit.verify', {})
  if (broken.length > 0) throw new Error(`${step}: the trail is broken at ${broken.join()}`)
  await counter.close()
  await rm(folder, { recursive: true, force: true })
}

/** Looks at the file past the program. */
function inFile<T>(dataFolder: string, look: (sqlite: Sqlite.Database) => T): T {
  const sqlite = openForCounter({ path: databaseFile(dataFolder), key: KEY })
  try {
    return look(sqlite)
  } finally {
    sqlite.close()
  }
}

/** A store of the version before the newest steps, and a start of the program that has to bring it up to date. */
async function tryMigration(from: number): Promise<void> {
  const step = from === 0 ? 'first opening' : 'migration'
  const data = join(disk, step)
  if (from > 0) {
    await (await openDatabase({ dataFolder: data, key: KEY }, migrations.slice(0, from))).close()
    inFile(data, sqlite => {
      const add = sqlite.prepare(`INSERT INTO person (id, name, created_at) VALUES (?, ?, '2026-11-23T01:00:00.000Z')`)
      for (let count = 0; count < 300; count += 1) add.run(`person-${count}`, `Siti Contoh ${count}`)
    })
  }
  const before = from > 0 ? await dumpOfFiles(data) : {}
  for (const room of ROOMS) {
    filling.leave(room)
    const outcome = await openDatabase({ dataFolder: data, key: KEY }).catch((error: unknown) => error)
    const half = [...(await halfWritten(data)), ...(await halfWritten(backupFolder(data)))]
    filling.free()
    if (outcome instanceof Error) {
      const ended = outcome instanceof StoreCannotOpen ? outcome.failure : outcome.name
      // A step is whole or not there: what an older version held is in the file or in its copy.
      const version = from > 0 ? inFile(data, versionOf) : from
      const changed = version === from && from > 0 ? differing(before, await dumpOfFiles(data)) : []
      tell({
        step,
        room,
        ended,
        sentence: outcome.message,
        changed,
        halfWritten: half,
      })
      continue
    }
    await (outcome as Awaited<ReturnType<typeof openDatabase>>).close()
    const people = inFile(data, sqlite => Number(sqlite.prepare('SELECT count(*) FROM person').pluck().get()))
    const changed = people === (from > 0 ? 300 : 0) ? [] : ['person']
    tell({ step, room, ended: 'done', sentence: '', changed, halfWritten: [] })
    break
  }
  await rm(data, { recursive: true, force: true })
}

/** A broken store, and a start of the program that puts a copy in its place. */
async function tryRestoration(): Promise<void> {
  const step = 'restoration'
  const folder = join(disk, step)
  const data = join(folder, 'data')
  await cp(ready, folder, { recursive: true })
  const counter = await openCounter({ folder, token, state: 'kept', ids: step })
  const { path } = await counter.done('backup.make', { date: null })
  await counter.detach()
  await writeFile(databaseFile(data), Buffer.alloc(8192, 7))
  const before = await filesIn(data)
  for (const room of ROOMS) {
    filling.leave(room)
    const outcome = await restored(path, { dataFolder: data }).catch((error: unknown) => error)
    const named = outcome instanceof Error ? await openingFailure(outcome, data) : null
    filling.free()
    const after = await filesIn(data)
    const isChanged = outcome instanceof Error && JSON.stringify(after) !== JSON.stringify(before)
    const halfWritten = Object.keys(after).filter(name => /\.part|loket\.rest/.test(name))
    const changed = isChanged ? ['data'] : []
    if (named !== null) {
      const ended = named instanceof StoreCannotOpen ? named.failure : named instanceof Error ? named.name : ''
      tell({ step, room, ended, sentence: named instanceof Error ? named.message : '', changed, halfWritten })
      continue
    }
    await counter.reopen()
    tell({ step, room, ended: 'done', sentence: '', changed, halfWritten })
    break
  }
  await counter.close()
  await rm(folder, { recursive: true, force: true })
}

for (const [step, prepare] of Object.entries(steps)) await tryStep(step, prepare)
await tryMigration(0)
await tryMigration(9)
await tryRestoration()
