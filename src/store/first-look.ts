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
  const hadIndex = await isThere(index)
  // A change of the journal's kind that was cut short stands in a journal of its own, which only a writer takes back.
  const sqlite = openEncrypted({ path, ...copyKey }, !(await isThere(`${path}-journal`)))
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

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
