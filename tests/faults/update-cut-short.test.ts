import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '#ports/database.ts'
import { migrations } from '#store/migrations/migrations.ts'
import { openDatabase } from '#store/open-database.ts'
import { acceptedVisit } from '#tests/support/day.ts'
import { KEY, openCounter } from '#tests/support/open-counter.ts'
import { dumpOfFiles } from './dump.ts'
import { rounds } from './extent.ts'
import { newerProgram } from './newer-program.ts'
import { seeded } from './seeded.ts'

const KILLS = rounds({ short: 12, full: 100 })
/** An update takes some 500 ms on a slow computer; kills fall before, within and after it. */
const LONGEST_MS = 900

let base: string
let ready: string
let token: string | null
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'loket-update-'))
  ready = join(base, 'ready')
  const counter = await openCounter({ folder: ready })
  await acceptedVisit(counter, 'mjk-kab-sk-terdaftar-dtks')
  token = counter.token
  await counter.close()
})
afterAll(() => rm(base, { recursive: true, force: true }))

/** Starts the newer program on the folder and kills it so long after it has begun. */
async function updateKilledAfter(dataFolder: string, milliseconds: number): Promise<'killed' | 'done'> {
  const program = resolve(import.meta.dirname, 'processes/update-slowly.ts')
  const child = spawn(process.execPath, [program, dataFolder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  for await (const line of createInterface({ input: child.stdout }))
    if (line === 'starting') setTimeout(() => child.kill('SIGKILL'), milliseconds)
  await ended
  return child.signalCode === 'SIGKILL' ? 'killed' : 'done'
}

const openOr = (dataFolder: string, steps = migrations): Promise<Database | { failure: string }> =>
  openDatabase({ dataFolder, key: KEY }, steps).catch((error: { failure: string }) => error)

it('leaves, wherever it is killed, data that the older or the newer program opens with every row', async () => {
  const before = await dumpOfFiles(join(ready, 'data'))
  const random = seeded('update')
  const found = { older: 0, newer: 0, killed: 0 }
  for (let round = 0; round < KILLS; round += 1) {
    const folder = join(base, `round-${round}`)
    const data = join(folder, 'data')
    await cp(ready, folder, { recursive: true })
    const ended = await updateKilledAfter(data, Math.floor(random() * LONGEST_MS))
    if (ended === 'killed') found.killed += 1

    const older = await openOr(data)
    if ('failure' in older) {
      // The update was over: the newer program goes on with it.
      expect(older.failure).toBe('newer-data')
      found.newer += 1
    } else {
      await older.close()
      expect(await dumpOfFiles(data)).toEqual(before)
      found.older += 1
    }
    const newer = await openOr(data, newerProgram)
    if ('failure' in newer) throw newer
    expect(newer.schemaVersion).toBe(newerProgram.length)
    expect(await newer.read(store => store.people.search('siti', 5))).toHaveLength(1)
    await newer.close()
    expect(await readdir(join(folder, 'backups'))).toEqual([expect.stringMatching(/^loket-before-update-\d+-\d+\.db$/)])
    await rm(folder, { recursive: true, force: true })
  }
  console.log(`${KILLS} updates, ${found.killed} killed: ${found.older} left the older data, ${found.newer} the newer`)
  expect(found.older).toBeGreaterThan(0)
})

it('can be gone back on: the older program works on with the copy from before it', async () => {
  const folder = join(base, 'gone-back')
  const data = join(folder, 'data')
  await cp(ready, folder, { recursive: true })
  expect(await updateKilledAfter(data, 60_000)).toBe('done')
  expect(await openOr(data)).toMatchObject({ failure: 'newer-data' })

  const [copy = ''] = (await readdir(join(folder, 'backups'))).filter(name => name.endsWith('.db'))
  const back = join(base, 'back')
  await mkdir(join(back, 'data'), { recursive: true })
  await copyFile(join(folder, 'backups', copy), join(back, 'data', 'loket.db'))
  const counter = await openCounter({ folder: back, state: 'kept', token: token ?? '', ids: 'back' })
  const { visitId } = await acceptedVisit(counter, 'mjk-kab-sk-terdaftar-dtks', 'Budi Contoh')
  expect(await counter.done('visit.read', { visitId })).toMatchObject({ ticket: { label: 'A-002' } })
  expect((await counter.done('audit.verify', {})).broken).toEqual([])
  await counter.close()
})
