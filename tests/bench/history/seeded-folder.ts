import { createHash } from 'node:crypto'
import { constants, copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { inCache } from '#build/runtime/cache-folder.ts'
import { makeWhole } from '#build/runtime/make-whole.ts'
import { databaseFile, keyCheckFile } from '#store/data-folder.ts'
import { migrations } from '#store/migrations/migrations.ts'
import { openEncrypted } from '#store/sqlite/open-file.ts'
import { BENCH_KEY } from './bench-key.ts'
import { type Today, workingDaysUntil, writePast, writeToday } from './days.ts'
import { openBenchDesk } from './open-bench-desk.ts'
import { playFirstDay, type Templates } from './play-first-day.ts'

/** The last day of every history, a Wednesday; whatever day a benchmark calls today comes later. */
const HISTORY_ENDS_ON = '2025-12-31'
const VISITS_A_DAY = 60
/** So much of a file may wait in memory to be written: more than the largest history takes. */
const CACHE_KIB = 2_000_000

export type SeededFolder = {
  /** The data lies in `data` below it, the key beside that, as the program keeps them. */
  folder: string
  dataFolder: string
  remove(): Promise<void>
}

/** A folder of its own with so many visits of the past, and with a day that is going on where one is named. */
export async function seedFolder(past: number, today: Today | null = null): Promise<SeededFolder> {
  const history = await keptHistory(past)
  const folder = await mkdtemp(join(tmpdir(), 'loket-bench-'))
  const dataFolder = join(folder, 'data')
  await mkdir(dataFolder, { mode: 0o700 })
  for (const file of [databaseFile, keyCheckFile])
    await copyFile(file(join(history, 'data')), file(dataFolder), constants.COPYFILE_FICLONE)
  await writeFile(`${dataFolder}.key`, `${Buffer.from(BENCH_KEY).toString('hex')}\n`, { mode: 0o600 })
  if (today) {
    const templates = JSON.parse(await readFile(join(history, 'templates.json'), 'utf8')) as Templates
    writingFast(databaseFile(dataFolder), sqlite => writeToday(sqlite, templates, today))
  }
  return { folder, dataFolder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/**
 * The ids that a query finds in a folder that nobody has open. Who only reads leaves a log behind, and the program would
 * check all of a store that was not closed while it is being measured.
 */
export function idsIn(dataFolder: string, query: string): string[] {
  const sqlite = openEncrypted({ path: databaseFile(dataFolder), key: BENCH_KEY })
  try {
    return sqlite.prepare<[], string>(query).pluck().all()
  } finally {
    sqlite.close()
  }
}

/** The history of so many visits, made once for every shape of the store and kept in the user's cache. */
async function keptHistory(visits: number): Promise<string> {
  const version = migrations.at(-1)?.version ?? 0
  return makeWhole(inCache(`bench-${visits}-visits-schema-${version}-${await recipeHash()}`), async draft => {
    console.error(`Making a history of ${visits} visits (once) …`)
    const days = workingDaysUntil(HISTORY_ENDS_ON, Math.ceil(visits / VISITS_A_DAY) + 1)
    const [firstDay = HISTORY_ENDS_ON, ...otherDays] = days
    const templates = await playFirstDay(draft, firstDay)
    await writeFile(join(draft, 'templates.json'), JSON.stringify(templates))
    writingFast(databaseFile(join(draft, 'data')), sqlite => {
      writePast(sqlite, templates, { days: otherDays, visits, perDay: VISITS_A_DAY })
      const broken = sqlite.pragma('foreign_key_check')
      if (Array.isArray(broken) && broken.length > 0)
        throw new Error(`The history is broken: ${JSON.stringify(broken[0])}`)
    })
    await proveChain(join(draft, 'data'))
  })
}

/** What is kept was made by these files and this schema; when they change it is made anew. */
async function recipeHash(): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(migrations))
  for (const name of (await readdir(import.meta.dirname)).sort())
    hash.update(await readFile(join(import.meta.dirname, name)))
  return hash.digest('hex').slice(0, 8)
}

/** Without a journal and without waiting for the disk: a file that an interruption spoils is thrown away. */
function writingFast(path: string, write: (sqlite: Sqlite.Database) => void): void {
  const sqlite = openEncrypted({ path, key: BENCH_KEY })
  try {
    sqlite.pragma('locking_mode = EXCLUSIVE')
    sqlite.pragma('journal_mode = OFF')
    sqlite.pragma('synchronous = OFF')
    sqlite.pragma(`cache_size = -${CACHE_KIB}`)
    write(sqlite)
    sqlite.pragma('journal_mode = WAL')
  } finally {
    sqlite.close()
  }
}

/** The program itself walks the chain of audit events once. */
async function proveChain(dataFolder: string): Promise<void> {
  const desk = await openBenchDesk(dataFolder)
  try {
    const { broken, events } = await desk.done('audit.verify', {})
    if (broken.length > 0) throw new Error(`The history's chain of ${events} events breaks at ${broken[0]}`)
  } finally {
    await desk.close()
  }
}
