import { readdir } from 'node:fs/promises'
import type Sqlite from 'better-sqlite3'
import type { Database } from '#ports/database.ts'
import { StoreCannotOpen } from '#ports/store-failures.ts'
import type { CopyKey } from './back-up.ts'
import { tidyChange } from './change-key.ts'
import { type CopyLooks, looksHere } from './copy-looks.ts'
import { databaseFile, prepareDataFolder } from './data-folder.ts'
import { databaseOn } from './database.ts'
import { codeOf, openingFailure } from './failures.ts'
import { finishRestoration } from './finish-restoration.ts'
import { lookFirst } from './first-look.ts'
import { noteKey, whyUnreadable } from './key-check.ts'
import type { Migration } from './migrate.ts'
import { migrations } from './migrations/migrations.ts'
import { noteRecovery, recovererIn } from './recovery-file.ts'
import { openForCounter, saltOf } from './sqlite/open-file.ts'
import { updateFile } from './update-file.ts'
import { removeDrafts } from './write-whole.ts'

/**
 * `key`: the 32 bytes that encrypt the file. `nativeBinding`: path of a rebuilt SQLite addon for an older runtime.
 * `mustExist`: none is made where there is none. `looks`: who looks into copies; this thread where nobody is named.
 */
export type DatabaseOpening = CopyKey & { dataFolder: string; mustExist?: boolean; looks?: CopyLooks }

/**
 * Opens the counter's database in its data folder, made where it is missing and brought to the newest version.
 * Throws `StoreCannotOpen` with one of its named failures; anything else it throws has no name yet.
 */
export async function openDatabase(
  opening: DatabaseOpening,
  steps: readonly Migration[] = migrations,
): Promise<Database> {
  const { dataFolder, mustExist = false, looks = looksHere, ...copyKey } = opening
  const endedUncleanly = await wasLeftOpen(dataFolder)
  const sqlite = await openFile(dataFolder, copyKey, mustExist)
  try {
    const copyBeforeUpdate = await updateFile(sqlite, dataFolder, copyKey, steps)
    await noteKey(dataFolder, opening.key, saltOf(sqlite))
    await tidyChange(dataFolder)
    await removeDrafts(dataFolder)
    await noteRecovery(dataFolder, opening.key, recovererIn(sqlite))
    return { ...databaseOn(sqlite, copyKey, { endedUncleanly, looks }), copyBeforeUpdate }
  } catch (error) {
    sqlite.close()
    throw await openingFailure(error, dataFolder)
  }
}

/** Whoever closes the store writes its log back and removes it: a log that is there, even an empty one, was left behind. */
const wasLeftOpen = async (dataFolder: string): Promise<boolean> =>
  (await readdir(dataFolder).catch(() => [])).some(name => /^loket\.db-(wal|journal)$/.test(name))

async function openFile(dataFolder: string, copyKey: CopyKey, mustExist: boolean): Promise<Sqlite.Database> {
  await finishRestoration(dataFolder).catch(async error => {
    throw await openingFailure(error, dataFolder)
  })
  await prepareDataFolder(dataFolder, mustExist)
  try {
    await lookFirst(dataFolder, copyKey)
    return openForCounter({ path: databaseFile(dataFolder), ...copyKey })
  } catch (error) {
    if (codeOf(error) !== 'SQLITE_NOTADB') throw await openingFailure(error, dataFolder)
    const failure = await whyUnreadable(dataFolder, copyKey.key)
    const what = failure === 'wrong-key' ? 'Kunci tidak cocok dengan data' : 'Berkas data rusak'
    throw new StoreCannotOpen(failure, `${what}: ${dataFolder}`, { cause: error })
  }
}
