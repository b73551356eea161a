import { access, mkdir, readdir, rm, stat, statfs } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import type { WrittenCopy } from '#ports/backup.ts'
import { BackupBroken, DiskFull, StoreCannotOpen } from '#ports/store-failures.ts'
import { backUp, type CopyKey, copyInto, type Held, hashOfFile, heldBy, prove } from './back-up.ts'
import { backupFolder, databaseFile } from './data-folder.ts'
import { openingFailure } from './failures.ts'
import { type Migration, migrate, versionOf } from './migrate.ts'
import { recoveryFileOf } from './recovery-file.ts'

/**
 * Brings an older file to the newest version once a proven copy of it lies among the backups, and answers that copy; null
 * where there was nothing to bring up to date. Throws `StoreCannotOpen`, and the file is what it was.
 */
export async function updateFile(
  sqlite: Sqlite.Database,
  dataFolder: string,
  copyKey: CopyKey,
  steps: readonly Migration[],
): Promise<WrittenCopy | null> {
  const found = versionOf(sqlite)
  if (found === 0 || found >= (steps.at(-1)?.version ?? 0)) {
    migrate(sqlite, steps)
    return null
  }
  const copy = await named(dataFolder, 'belum dimulai', () => copyBefore(sqlite, dataFolder, copyKey))
  await named(dataFolder, 'tidak selesai', async () => migrate(sqlite, steps))
  return copy
}

/** The work, with what it throws as a failure of the update where it has no closer name. */
async function named<T>(dataFolder: string, ended: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const failure = await openingFailure(error, dataFolder)
    if (failure instanceof StoreCannotOpen && failure.failure !== 'folder-not-writable') throw failure
    throw new StoreCannotOpen('update-failed', `Pembaruan data ${ended}; data tidak berubah: ${dataFolder}`, {
      cause: error,
    })
  }
}

/**
 * Named by what it holds: a second try finds the copy of the first, whole or cut short, and data that has changed since
 * gets its own.
 */
async function copyBefore(sqlite: Sqlite.Database, dataFolder: string, copyKey: CopyKey): Promise<WrittenCopy> {
  const held = heldBy(sqlite)
  const folder = backupFolder(dataFolder)
  const path = join(folder, `loket-before-update-${held.version}-${held.events}.db`)
  if (await isWhole(path, copyKey, held))
    return { path, bytes: (await stat(path)).size, sha256: await hashOfFile(path), events: held.events }
  await mkdir(folder, { recursive: true, mode: 0o700 })
  for (const name of await readdir(folder)) if (name.startsWith(basename(path))) await rm(join(folder, name))
  await refuseLittleRoom(dataFolder)
  return { path, ...(await backUp(async draft => copyWhole(sqlite, draft), copyKey, path)) }
}

/** A page of the store that cannot be read is damage to it, with a screen of its own, and no failure of the copy. */
function copyWhole(sqlite: Sqlite.Database, draft: string): Held {
  try {
    return copyInto(sqlite, draft)
  } catch (error) {
    throw error instanceof BackupBroken ? error.cause : error
  }
}

async function isWhole(path: string, copyKey: CopyKey, held: Held): Promise<boolean> {
  try {
    await access(path)
    const recoverer = await prove(path, copyKey, held)
    if (recoverer !== null) await access(recoveryFileOf(path))
    return true
  } catch {
    return false
  }
}

/** The copy takes as much as the file, and so may the log of steps that write every row anew. */
async function refuseLittleRoom(dataFolder: string): Promise<void> {
  const sizes = await Promise.all(
    ['', '-wal'].map(ending =>
      stat(`${databaseFile(dataFolder)}${ending}`).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  )
  const { bavail, bsize } = await statfs(dataFolder)
  const needed = 2 * sizes.reduce((sum, size) => sum + size, 0)
  if (bavail * bsize < needed) throw new DiskFull(`Ruang penyimpanan penuh: ${dataFolder}`)
}
