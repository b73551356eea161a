import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { copyInto, createPrivate, flush, prove } from './back-up.ts'
import { databaseFile, lastCommitFileOf } from './data-folder.ts'
import { writingFailure } from './failures.ts'
import { noteKey } from './key-check.ts'
import { noteRecovery, recovererIn, recoveryFile, writeWrapped } from './recovery-file.ts'
import { wrapFor } from './recovery-wrap.ts'
import { openEncrypted, openForCounter, rekey, saltOf } from './sqlite/open-file.ts'
import { syncFolder } from './write-whole.ts'

/** The copy under a new key or to be restored, until it takes the database's name. */
export const nextFile = (dataFolder: string): string => join(dataFolder, 'loket.next.db')

/** Removes what a change that was cut short has left; the database itself is always whole under one of two keys. */
export async function tidyChange(dataFolder: string): Promise<void> {
  const path = nextFile(dataFolder)
  for (const left of [path, `${path}-journal`, `${path}-wal`, `${path}-shm`, lastCommitFileOf(path)])
    await rm(left, { force: true })
}

export type KeyChange = { dataFolder: string; key: Uint8Array; newKey: Uint8Array; nativeBinding?: string }

/** The store after a change: opened with the key it has. `failure` says why that is still the old one. */
export type KeyChanged = { sqlite: Sqlite.Database; key: Uint8Array; failure: unknown }

/**
 * Encrypts the store anew: a proven copy under the new key takes the file's name in one rename, with nothing left in the
 * log that the old key would be needed for. Nobody may use the store meanwhile. Before the rename the old key opens it,
 * after it the new one; the caller keeps both until this has answered. Throws `BackupBroken` or `DiskFull` while the
 * store is still open as it was.
 */
export async function changeKey(sqlite: Sqlite.Database, change: KeyChange): Promise<KeyChanged> {
  const { dataFolder } = change
  try {
    await makeNext(sqlite, change)
  } catch (error) {
    await tidyChange(dataFolder)
    throw await writingFailure(error, dataFolder)
  }
  // Closing writes the log back into the file and removes it.
  sqlite.close()
  const failure = await takeName(dataFolder)
  const changed = openWithEither(change)
  // Notes for the next failure; the next start writes them where they could not be written now.
  await noteChange(dataFolder, changed).catch(() => undefined)
  return { ...changed, failure }
}

/** Null, or what kept the copy from taking the name. */
async function takeName(dataFolder: string): Promise<unknown> {
  try {
    await syncFolder(dataFolder)
    await rename(nextFile(dataFolder), databaseFile(dataFolder))
    await syncFolder(dataFolder)
    return null
  } catch (error) {
    return error
  }
}

type Opened = Omit<KeyChanged, 'failure'>

function openWithEither({ dataFolder, key, newKey, nativeBinding }: KeyChange): Opened {
  const file = { path: databaseFile(dataFolder), ...(nativeBinding === undefined ? {} : { nativeBinding }) }
  try {
    return { sqlite: openForCounter({ ...file, key: newKey }), key: newKey }
  } catch {
    return { sqlite: openForCounter({ ...file, key }), key }
  }
}

async function noteChange(dataFolder: string, { sqlite, key }: Opened): Promise<void> {
  await tidyChange(dataFolder)
  await noteKey(dataFolder, key, saltOf(sqlite))
  await noteRecovery(dataFolder, key, recovererIn(sqlite))
}

async function makeNext(sqlite: Sqlite.Database, { dataFolder, key, newKey, nativeBinding }: KeyChange): Promise<void> {
  const path = nextFile(dataFolder)
  const binding = nativeBinding === undefined ? {} : { nativeBinding }
  const recoverer = recovererIn(sqlite)
  // From here on until the change is over the paper opens the file whichever key it has.
  if (recoverer !== null)
    await writeWrapped(recoveryFile(dataFolder), [wrapFor(recoverer, key), wrapFor(recoverer, newKey)])
  await tidyChange(dataFolder)
  await createPrivate(path)
  const held = copyInto(sqlite, path)
  const copy = openEncrypted({ path, key, ...binding })
  try {
    rekey(copy, newKey)
  } finally {
    copy.close()
  }
  await flush(path)
  await prove(path, { key: newKey, ...binding }, held)
}
