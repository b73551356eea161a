import { copyFile, mkdir, rename, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import type { FoundCopy } from '#ports/backup.ts'
import { CopyRefused } from '#ports/store-failures.ts'
import { type CopyKey, createPrivate, flush } from './back-up.ts'
import { databaseFile } from './data-folder.ts'
import { databaseOn } from './database.ts'
import { codeOf, writingFailure } from './failures.ts'
import { asideNote, finishRestoration, readyFolder, stagingFolder } from './finish-restoration.ts'
import { inspectCopy } from './inspect-copy.ts'
import { noteKey } from './key-check.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/migrations.ts'
import { noteRecovery, recovererIn, recoveryFile, recoveryFileOf } from './recovery-file.ts'
import { openForCounter, saltOf } from './sqlite/open-file.ts'
import { syncFolder, writeWhole } from './write-whole.ts'

export type ClosedRestoration = {
  dataFolder: string
  from: string
  /** Those that may encrypt the copy. */
  keys: readonly Uint8Array[]
  nativeBinding: string | null
  id: string
  at: string
  /** Under which name, that of a database file, what the copy replaces is to be kept. */
  aside: string
  /** Whether records are lost with it, so that it is worth a look later. */
  isLoss: boolean
  /** The public half of the recovery key in force, where it is known to be another than the copy's. */
  recoverer: string | null
}

/**
 * Puts a copy in the place of a store that nobody has open, and answers with which key. The copy is made ready in a folder
 * of its own, brought to the newest version with a note of this restoration in it; one rename then decides. Before it
 * nothing has changed, after it the next start finishes what was cut short. Throws `CopyRefused` and `DiskFull`.
 */
export async function restoreClosed(restoration: ClosedRestoration): Promise<Uint8Array> {
  const { dataFolder, aside } = restoration
  const staging = stagingFolder(dataFolder)
  try {
    await mkdir(dataFolder, { recursive: true, mode: 0o700 })
    await finishRestoration(dataFolder)
    await bring(restoration.from, staging)
    const { copyKey, found } = await openedBy(staging, restoration)
    await makeReady(staging, copyKey, found, restoration)
    await writeWhole(asideNote(staging), aside)
    await rename(staging, readyFolder(dataFolder))
    await syncFolder(dataFolder)
    await finishRestoration(dataFolder)
    return copyKey.key
  } catch (error) {
    await rm(staging, { recursive: true, force: true }).catch(() => undefined)
    throw await writingFailure(error, dataFolder)
  }
}

/** What is looked into is what takes the place, also where the copy lies on a stick that is pulled out meanwhile. */
async function bring(from: string, staging: string): Promise<void> {
  const path = databaseFile(staging)
  await mkdir(staging, { mode: 0o700 })
  await createPrivate(path)
  await copyFile(from, path)
  await flush(path)
  // A file that was taken out of a data folder as it lay there may have part of it in its log.
  await copyIfThere(`${from}-wal`, `${path}-wal`)
  await copyIfThere(recoveryFileOf(from), recoveryFile(staging))
}

async function copyIfThere(from: string, to: string): Promise<void> {
  await copyFile(from, to).catch(error => {
    if (codeOf(error) !== 'ENOENT') throw error
  })
}

async function openedBy(
  staging: string,
  { keys, nativeBinding }: ClosedRestoration,
): Promise<{ copyKey: CopyKey; found: FoundCopy }> {
  let foreign = new CopyRefused('foreign', 'No key to open the copy with')
  for (const key of keys) {
    const copyKey: CopyKey = { key, ...(nativeBinding === null ? {} : { nativeBinding }) }
    try {
      return { copyKey, found: await inspectCopy(databaseFile(staging), copyKey) }
    } catch (error) {
      if (!(error instanceof CopyRefused) || error.flaw !== 'foreign') throw error
      foreign = error
    }
  }
  throw foreign
}

async function makeReady(
  staging: string,
  copyKey: CopyKey,
  { until }: FoundCopy,
  { id, at, from, aside, isLoss, recoverer }: ClosedRestoration,
): Promise<void> {
  const sqlite = openForCounter({ path: databaseFile(staging), ...copyKey })
  try {
    migrate(sqlite, migrations)
    await noteKey(staging, copyKey.key, saltOf(sqlite))
  } catch (error) {
    sqlite.close()
    throw error
  }
  const database = databaseOn(sqlite, copyKey)
  try {
    await database.transact({ accountId: null, entry: 'backup.restore', at }, async ({ restorations, recoveryKey }) => {
      await restorations.save({
        id,
        at,
        copyFile: basename(from),
        until,
        keptAt: isLoss ? aside : null,
        settledAt: null,
        settledBy: null,
      })
      const known = await recoveryKey.find()
      if (recoverer !== null && known?.recoverer !== recoverer)
        await recoveryKey.save({ recoverer, madeAt: at, failedTries: 0, lastFailureAt: null })
    })
    await noteRecovery(staging, copyKey.key, recovererIn(sqlite))
  } finally {
    await database.close()
  }
  // Left by the look into a copy that had a log of its own.
  await rm(`${databaseFile(staging)}-shm`, { force: true })
  await flush(databaseFile(staging))
}
