import { access, rm } from 'node:fs/promises'
import { StoreCannotOpen } from '#ports/store-failures.ts'
import { databaseFile } from './data-folder.ts'
import { holdsLastCommit } from './last-commit.ts'
import { lookOver, openEncrypted } from './sqlite/open-file.ts'

/**
 * Looks for damage before the store is opened for work. Whoever may write has, on closing, written a damaged log back into
 * the file; a reader leaves both as they are, for somebody to save. Throws `StoreCannotOpen` or what SQLite throws.
 */
export async function lookFirst(
  dataFolder: string,
  copyKey: { key: Uint8Array; nativeBinding?: string },
): Promise<void> {
  const path = databaseFile(dataFolder)
  const index = `${path}-shm`
  const hadIndex = await access(index).then(
    () => true,
    () => false,
  )
  const sqlite = openEncrypted({ path, ...copyKey }, true)
  try {
    lookOver(sqlite)
    if (!(await holdsLastCommit(sqlite, dataFolder, copyKey.key)))
      throw new StoreCannotOpen('file-corrupt', `Catatan terakhir hilang dari berkas data: ${dataFolder}`)
  } finally {
    sqlite.close()
    // The counter's own opening needs no index of the log; only a reader makes one.
    if (!hadIndex) await rm(index, { force: true })
  }
}
