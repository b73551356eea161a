import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parseRecoveryKey } from '#domain/recovery-key.ts'
import { StoreCannotOpen } from '#ports/store-failures.ts'
import { databaseFile } from '#store/data-folder.ts'
import { openDatabase } from '#store/open-database.ts'
import { recoverKeys } from '#store/recovery-file.ts'
import { registration } from '../support/day.ts'
import { KEY, openCounter } from '../support/open-counter.ts'
import { recoveryPaper } from '../support/recovery-paper.ts'
import { rounds } from './extent.ts'

const OTHER_KEY = Buffer.alloc(32, 8)
/** More than there are; the run ends with the first restoration that comes to its end. */
const STEPS = 200
const STRIDE = rounds({ short: 3, full: 1 })

let home: string
let ready: string
let paper: string
let file: string
let broken: Map<string, string>

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** The hash of each part of a store; the index of its log, which any reader makes anew, is none. */
async function storeAt(databasePath: string): Promise<Map<string, string>> {
  const stem = databasePath.slice(0, -'.db'.length)
  const endings = ['.db', '.db-wal', '.key-check', '.last-commit'].filter(ending => existsSync(`${stem}${ending}`))
  const parts = endings.map(async ending => [ending, hashOf(await readFile(`${stem}${ending}`))] as const)
  return new Map(await Promise.all(parts))
}

/** A broken store under another key than the copy's, with a log and notes; and a copy with its paper. */
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'loket-cut-short-'))
  ready = join(home, 'ready')
  const counter = await openCounter({ folder: ready })
  paper = await recoveryPaper(counter)
  await counter.done('visit.register', registration('Siti Contoh'))
  file = (await counter.done('backup.make', { date: null })).path
  await counter.close()
  await rm(join(ready, 'data'), { recursive: true })
  await (await openDatabase({ dataFolder: join(ready, 'data'), key: OTHER_KEY })).close()
  const bytes = await readFile(databaseFile(join(ready, 'data')))
  await writeFile(databaseFile(join(ready, 'data')), bytes.fill(0, 4096))
  await writeFile(join(ready, 'data', 'loket.db-wal'), 'the log of the broken store')
  broken = await storeAt(databaseFile(join(ready, 'data')))
})
afterAll(() => rm(home, { recursive: true, force: true }))

/** The number of changes of the disk, or null where it was killed before one of them. */
const restored = (folder: string, fatal: number): Promise<number | null> =>
  new Promise((done, fail) => {
    const program = resolve(import.meta.dirname, 'processes/restore-until-step.ts')
    const from = join(folder, file.slice(ready.length))
    const args = [join(folder, 'data'), from, OTHER_KEY.toString('hex'), paper, String(fatal)]
    execFile(process.execPath, [program, ...args], (error, stdout, stderr) => {
      if (error === null) done(Number(stdout))
      else if (error.signal === 'SIGKILL') done(null)
      else fail(new Error(stderr))
    })
  })

/** What a start finds: the old store, broken as it was, or the restored one. */
async function foundBy(folder: string): Promise<'old' | 'new'> {
  const data = join(folder, 'data')
  for (const key of [OTHER_KEY, KEY]) {
    const database = await openDatabase({ dataFolder: data, key }).catch((error: unknown) => error)
    if (database instanceof StoreCannotOpen) continue
    if (database instanceof Error) throw database
    const opened = database as Awaited<ReturnType<typeof openDatabase>>
    const people = await opened.read(({ people }) => people.search('Siti', 10))
    const waiting = await opened.read(({ restorations }) => restorations.unsettled())
    await opened.close()
    expect(people.map(({ name }) => name)).toEqual(['Siti Contoh'])
    expect(waiting).toHaveLength(1)
    expect(await storeAt(waiting[0]?.keptAt ?? ''), 'the broken store is kept whole').toEqual(broken)
    const parsed = parseRecoveryKey(paper)
    expect(parsed.ok && (await recoverKeys(data, parsed.bytes))).toEqual([KEY])
    return 'new'
  }
  expect(await storeAt(databaseFile(data)), 'the broken store is as it was').toEqual(broken)
  return 'old'
}

it('leaves the old store or the new one, wherever it is cut short', async () => {
  const found: string[] = []
  for (let fatal = 0; fatal < STEPS; fatal += STRIDE) {
    const folder = join(home, `cut-${fatal}`)
    await cp(ready, folder, { recursive: true })
    const changes = await restored(folder, fatal)
    found.push(await foundBy(folder))
    if (changes !== null) break
    // The clerk tries once more and gets the copy, whatever the first try has left.
    if (found.at(-1) === 'old') {
      await restored(folder, STEPS)
      expect(await foundBy(folder)).toBe('new')
    }
    await rm(folder, { recursive: true })
  }
  const decided = found.indexOf('new')
  console.log(`${found.length - 1} kills: ${decided} before it was decided, ${found.length - 1 - decided} after`)
  expect(decided).toBeGreaterThan(5)
  expect(found.length - decided).toBeGreaterThan(5)
  expect(found).toEqual([...found.slice(0, decided).fill('old'), ...found.slice(decided).fill('new')])
})
