import { copyFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { BackupBroken, DiskFailing } from '#ports/store-failures.ts'
import { type CopyKey, createPrivate, flush } from './back-up.ts'
import { nextFile, tidyChange } from './change-key.ts'
import { databaseFile } from './data-folder.ts'
import { codeOf } from './failures.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/migrations.ts'
import { readWrapped, recoveryFile, recoveryFileOf, writeWrapped } from './recovery-file.ts'
import { openEncrypted, openForCounter } from './sqlite/open-file.ts'
import { removeDrafts, syncFolder, throughDraft } from './write-whole.ts'

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

/**
 * Writes the log back into the file and does without one, so that the file alone holds everything. Closing does that too,
 * but keeps silent where the disk fails at it.
 */
export function foldLog(sqlite: Sqlite.Database): void {
  const mode = sqlite.pragma('journal_mode = DELETE', { simple: true })
  if (mode !== 'delete') throw new DiskFailing('The log could not be written back into the file')
}

/** The same for a copy that was made past SQLite, so that it opens from wherever it lies. Throws `BackupBroken`. */
export function foldCopy(path: string, copyKey: CopyKey): void {
  const copy = openEncrypted({ path, ...copyKey })
  try {
    foldLog(copy)
  } catch (error) {
    if (!/^SQLITE_(CORRUPT|NOTADB)/.test(codeOf(error))) throw error
    throw new BackupBroken('The copy cannot be read', { cause: error })
  } finally {
    copy.close()
  }
}

/** The closed store once more, byte for byte, for it may be damaged; with its key wrapped beside it. */
export async function keepAside(dataFolder: string, aside: string): Promise<void> {
  await removeDrafts(dirname(aside))
  await throughDraft(aside, async draft => {
    await createPrivate(draft)
    await copyFile(databaseFile(dataFolder), draft)
    await flush(draft)
    const wrapped = await readWrapped(recoveryFile(dataFolder))
    if (wrapped.length > 0) await writeWrapped(recoveryFileOf(aside), wrapped)
  })
}

/**
 * Gives the copy beside the store its name, in one rename: at no moment is there no store. Both must be closed, and
 * without a log that the copy would take as its own.
 */
export async function takePlace(dataFolder: string): Promise<void> {
  await rename(nextFile(dataFolder), databaseFile(dataFolder))
  await syncFolder(dataFolder)
}
