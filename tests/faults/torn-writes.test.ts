import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { StoreCannotOpen } from '#ports/store-failures.ts'
import { openDatabase } from '#store/open-database.ts'
import { KEY, openCounter } from '#tests/support/open-counter.ts'
import { damages } from './damage.ts'
import { type Dump, differing, dumpOfFiles } from './dump.ts'
import { rounds } from './extent.ts'
import { seeded } from './seeded.ts'
import { workedUntilKilled } from './worked-until-killed.ts'

const PLACES = rounds({ short: 10, full: 50 })
/** A day and most of the next. */
const CALLS = 45

let folder: string
let killed: string
let before: Dump
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loket-torn-'))
  const counter = await openCounter({ folder: join(folder, 'counter') })
  const { token } = counter
  await counter.close()
  const run = { folder: join(folder, 'counter'), token: token ?? '', now: '2026-11-23T01:00:00.000Z' }
  await workedUntilKilled({ ...run, name: 'first' }, { afterCalls: CALLS })
  // Closing writes the log back into the file, so that both have something to lose.
  await (await openDatabase({ dataFolder: join(folder, 'counter', 'data'), key: KEY })).close()
  await workedUntilKilled({ ...run, name: 'again' }, { afterCalls: CALLS })
  killed = join(folder, 'counter', 'data')
  before = await dumpOfFiles(killed)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const filesOf = (data: string) =>
  Promise.all(['loket.db', 'loket.db-wal'].map(name => readFile(join(data, name), 'base64').catch(() => 'gone')))

/** How a start of the program ends on this data, and what it then holds. */
async function start(data: string): Promise<string> {
  const [file, log] = await filesOf(data)
  try {
    await (await openDatabase({ dataFolder: data, key: KEY })).close()
  } catch (error) {
    if (!(error instanceof StoreCannotOpen)) return `failed without a name: ${String(error)}`
    const left = await filesOf(data)
    return left[0] === file && left[1] === log
      ? `refused as ${error.failure}`
      : `refused as ${error.failure}, after writing to the files`
  }
  try {
    const tables = differing(before, await dumpOfFiles(data))
    return tables.length === 0 ? 'opened with everything' : `opened with other rows in ${tables.join()}`
  } catch (error) {
    return `opened, and says so where it is read: ${(error as { code?: string }).code}`
  }
}

it('what a kill has left is opened whole', async () => {
  const data = join(folder, 'undamaged')
  await cp(killed, data, { recursive: true })
  expect((await readFile(join(data, 'loket.db-wal'))).length).toBeGreaterThan(0)
  expect(await start(data)).toBe('opened with everything')
})

it.each([
  ['log', 'cut', 'loket.db-wal'],
  ['log', 'flip', 'loket.db-wal'],
  ['file', 'cut', 'loket.db'],
  ['file', 'flip', 'loket.db'],
] as const)('a %s with a %s is opened whole or not at all', async (_what, damage, file) => {
  const random = seeded(`torn ${file} ${damage}`)
  const outcomes: Record<string, number> = {}
  for (let count = 0; count < PLACES; count += 1) {
    const data = join(folder, 'damaged')
    await cp(killed, data, { recursive: true })
    await damages[damage](join(data, file), random())
    const outcome = await start(data)
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    await rm(data, { recursive: true })
  }
  console.log(`${file}, ${damage}:`, outcomes)
  expect(
    Object.keys(outcomes).filter(name => !/everything$|^refused as file-corrupt$|SQLITE_CORRUPT/.test(name)),
  ).toEqual([])
})
