import { access, rm } from 'node:fs/promises'
import type Sqlite from 'better-sqlite3'
import { StoreCannotOpen } from '#ports/store-failures.ts'
import type { CopyKey } from './back-up.ts'
import { databaseFile } from './data-folder.ts'
import { codeOf } from './failures.ts'
import { holdsLastCommit } from './last-commit.ts'
import { lookOver, openEncrypted } from './sqlite/open-file.ts'

/**
 * Looks for damage before the store is opened for work. Whoever may write has, on closing, written a damaged log back into
 * the file; a reader leaves both as they are, for somebody to save. Throws `StoreCannotOpen` or what SQLite throws.
 */
export async function lookFirst(dataFolder: string, copyKey: CopyKey): Promise<void> {
  const path = databaseFile(dataFolder)
  const index = `${path}-shm`
  const hadIndex = await access(index).then(
    () => true,
    () => false,
  )
  try {
    await look(openEncrypted({ path, ...copyKey }, true), dataFolder, copyKey.key)
  } catch (error) {
    // The file was killed on its way to a log of its own: there is none to save, and only who may write takes that back.
    if (codeOf(error) !== 'SQLITE_READONLY_ROLLBACK') throw error
    await look(openEncrypted({ path, ...copyKey }), dataFolder, copyKey.key)
  } finally {
    // The counter's own opening needs no index of the log; only a reader makes one.
    if (!hadIndex) await rm(index, { force: true })
  }
}

async function look(sqlite: Sqlite.Database, dataFolder: string, key: Uint8Array): Promise<void> {
  try {
    lookOver(sqlite)
    if (!(await holdsLastCommit(sqlite, key)))
      throw new StoreCannotOpen('file-corrupt', `Catatan terakhir hilang dari berkas data: ${dataFolder}`)
  } finally {
    sqlite.close()
  }
}
