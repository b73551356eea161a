import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, statSync } from 'node:fs'
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

const KILLS = rounds({ short: 12, full: 40 })
/** A busy computer may need more of them until one falls between the first step and the last. */
const KILLS_AT_MOST = 400
const LONGEST_MS = 600
/** The steps' pages that have reached the log; opening alone writes none. */
const HALF_DONE_BYTES = 1024 * 1024

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

const copiesIn = (folder: string): string[] => {
  const backups = join(folder, 'backups')
  return existsSync(backups) ? readdirSync(backups).filter(name => name.endsWith('.db')) : []
}

/** Starts the newer program on the folder and kills it so long after its start, or after its steps have begun. */
async function updateKilled(
  folder: string,
  after: 'start' | 'copy' | 'never',
  milliseconds = 0,
): Promise<'killed' | 'done'> {
  const program = resolve(import.meta.dirname, 'processes/update-slowly.ts')
  const child = spawn(process.execPath, [program, join(folder, 'data')], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const kill = () => setTimeout(() => child.kill('SIGKILL'), milliseconds)
  const looking = setInterval(() => {
    if (after !== 'copy' || copiesIn(folder).length === 0) return
    clearInterval(looking)
    kill()
  }, 1)
  for await (const line of createInterface({ input: child.stdout }))
    if (line === 'starting' && after === 'start') kill()
  await ended
  clearInterval(looking)
  return child.signalCode === 'SIGKILL' ? 'killed' : 'done'
}

const openOr = (dataFolder: string, steps = migrations): Promise<Database | { failure: string }> =>
  openDatabase({ dataFolder, key: KEY }, steps).catch((error: { failure: string }) => error)

it('leaves, wherever it is killed, data that the older or the newer program opens with every row', async () => {
  const before = await dumpOfFiles(join(ready, 'data'))
  const random = seeded('update')
  const found = { older: 0, newer: 0, killed: 0, within: 0 }
  let round = 0
  for (; round < KILLS || (found.within === 0 && round < KILLS_AT_MOST); round += 1) {
    const folder = join(base, `round-${round}`)
    const data = join(folder, 'data')
    await cp(ready, folder, { recursive: true })
    const ended = await updateKilled(folder, round % 4 === 0 ? 'start' : 'copy', Math.floor(random() * LONGEST_MS))
    if (ended === 'killed') found.killed += 1
    const log = statSync(join(data, 'loket.db-wal'), { throwIfNoEntry: false })?.size ?? 0

    const older = await openOr(data)
    if ('failure' in older) {
      // The update was over: the newer program goes on with it.
      expect(older.failure).toBe('newer-data')
      found.newer += 1
    } else {
      await older.close()
      expect(await dumpOfFiles(data)).toEqual(before)
      found.older += 1
      if (log > HALF_DONE_BYTES) found.within += 1
    }
    const newer = await openOr(data, newerProgram)
    if ('failure' in newer) throw newer
    expect(newer.schemaVersion).toBe(newerProgram.length)
    expect(await newer.read(store => store.people.search('siti', 5))).toHaveLength(1)
    await newer.close()
    expect(await readdir(join(folder, 'backups'))).toEqual([expect.stringMatching(/^loket-before-update-\d+-\d+\.db$/)])
    await rm(folder, { recursive: true, force: true })
  }
  console.log(
    `${round} updates, ${found.killed} killed, ${found.within} of them between the first step and the last: ` +
      `${found.older} left the older data, ${found.newer} the newer`,
  )
  expect(found.within).toBeGreaterThan(0)
})

it('can be gone back on: the older program works on with the copy from before it', async () => {
  const folder = join(base, 'gone-back')
  const data = join(folder, 'data')
  await cp(ready, folder, { recursive: true })
  expect(await updateKilled(folder, 'never')).toBe('done')
  expect(await openOr(data)).toMatchObject({ failure: 'newer-data' })

  const [copy = ''] = copiesIn(folder)
  const back = join(base, 'back')
  await mkdir(join(back, 'data'), { recursive: true })
  await copyFile(join(folder, 'backups', copy), join(back, 'data', 'loket.db'))
  const counter = await openCounter({ folder: back, state: 'kept', token: token ?? '', ids: 'back' })
  const { visitId } = await acceptedVisit(counter, 'mjk-kab-sk-terdaftar-dtks', 'Budi Contoh')
  expect(await counter.done('visit.read', { visitId })).toMatchObject({ ticket: { label: 'A-002' } })
  expect((await counter.done('audit.verify', {})).broken).toEqual([])
  await counter.close()
})
