import { access, chmod, constants, mkdir, open, rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { StoreCannotOpen } from '#ports/store-failures.ts'
import { codeOf, openingFailure } from './failures.ts'

/** The file names inside a data folder. */
export const databaseFile = (dataFolder: string): string => join(dataFolder, 'loket.db')
export const keyCheckFile = (dataFolder: string): string => join(dataFolder, 'loket.key-check')
export const lastCommitFileOf = (databasePath: string): string => databasePath.replace(/\.db$/, '.last-commit')

/** Where copies lie: beside the data folder, so that a copied data folder stays small. */
export const backupFolder = (dataFolder: string): string => join(dirname(dataFolder), 'backups')

/** Left beside the database by programs of before, which kept their copies there before a step. */
export const olderCopyName = /^loket\.version-\d+\.db$/

/**
 * Makes the folder and an empty database file that only this user may read, or narrows those that are there; rights that
 * somebody took away are not given back.
 * The database file is touched by its path alone: closing a descriptor of it would drop the locks that SQLite holds in
 * this process (POSIX advisory locks). Throws `StoreCannotOpen`.
 */
export async function prepareDataFolder(dataFolder: string, mustExist = false): Promise<void> {
  const file = databaseFile(dataFolder)
  try {
    if (mustExist && (await isMissing(file)))
      throw new StoreCannotOpen('store-missing', `Berkas data tidak ditemukan: ${dataFolder}`)
    await mkdir(dataFolder, { recursive: true, mode: 0o700 })
    await keepPrivate(dataFolder)
    await access(dataFolder, constants.W_OK | constants.X_OK)
    await createEmpty(file)
    await keepPrivate(file)
    await access(file, constants.R_OK | constants.W_OK)
  } catch (error) {
    throw await openingFailure(error, dataFolder)
  }
}

const isMissing = (file: string): Promise<boolean> =>
  stat(file).then(
    () => false,
    error => codeOf(error) === 'ENOENT',
  )

async function keepPrivate(path: string): Promise<void> {
  const { mode } = await stat(path)
  if ((mode & 0o077) !== 0) await chmod(path, mode & 0o700)
}

async function createEmpty(file: string): Promise<void> {
  try {
    await (await open(file, 'wx', 0o600)).close()
    // A log without its file: SQLite would throw it away with the first look at an empty one.
    await rename(`${file}-wal`, `${file}-wal.old`).catch(() => undefined)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
}
