import { copyFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { type CopyKey, createPrivate, flush } from './back-up.ts'
import { nextFile, tidyChange } from './change-key.ts'
import { databaseFile } from './data-folder.ts'
import { noteKey } from './key-check.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/migrations.ts'
import { readWrapped, recoveryFile, recoveryFileOf, writeWrapped } from './recovery-file.ts'
import { openForCounter, saltOf } from './sqlite/open-file.ts'
import { syncFolder } from './write-whole.ts'

/** A copy beside the store, brought to the newest version and open, to be written to before it takes the store's name. */
export async function openBeside(dataFolder: string, from: string, copyKey: CopyKey): Promise<Sqlite.Database> {
  await tidyChange(dataFolder)
  const path = nextFile(dataFolder)
  await createPrivate(path)
  await copyFile(from, path)
  await flush(path)
  const sqlite = openForCounter({ path, ...copyKey })
  try {
    migrate(sqlite, migrations)
    return sqlite
  } catch (error) {
    sqlite.close()
    throw error
  }
}

/** The store after a restoration, open. `failure` says why it is still the one it was. */
export type Replaced = { sqlite: Sqlite.Database; failure: unknown }

/**
 * Gives the copy beside the store its name, in one rename, once the store's own file stands elsewhere as well: at no
 * moment is there no store, and what it held is never gone. Nobody may use the store meanwhile.
 */
export async function takePlace(present: Sqlite.Database, aside: string, copyKey: CopyKey): Promise<Replaced> {
  const dataFolder = dirname(present.name)
  // One file without a log: it opens from wherever it lies, and no log is left for the copy to take as its own.
  present.pragma('journal_mode = DELETE')
  present.close()
  const failure = await exchange(dataFolder, aside)
  const sqlite = openForCounter({ path: databaseFile(dataFolder), ...copyKey })
  if (failure === null) await noteKey(dataFolder, copyKey.key, saltOf(sqlite)).catch(() => undefined)
  return { sqlite, failure }
}

/** Null, or what kept the copy from taking the name. */
async function exchange(dataFolder: string, aside: string): Promise<unknown> {
  try {
    await keepAside(dataFolder, aside)
    await rename(nextFile(dataFolder), databaseFile(dataFolder))
    await syncFolder(dataFolder)
    return null
  } catch (error) {
    await rm(aside, { force: true })
    await rm(recoveryFileOf(aside), { force: true })
    return error
  }
}

/**
 * A whole second file: were the store only given a second name, a power cut before the exchange would leave it with two,
 * and a copy that is the store itself.
 */
async function keepAside(dataFolder: string, aside: string): Promise<void> {
  await createPrivate(aside)
  await copyFile(databaseFile(dataFolder), aside)
  await flush(aside)
  const wrapped = await readWrapped(recoveryFile(dataFolder))
  if (wrapped.length > 0) await writeWrapped(recoveryFileOf(aside), wrapped)
  await syncFolder(dirname(aside))
}
