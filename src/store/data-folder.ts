import { access, chmod, constants, mkdir, open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf, openingFailure } from './failures.ts'

/** The file names inside a data folder. */
export const databaseFile = (dataFolder: string): string => join(dataFolder, 'loket.db')
export const keyCheckFile = (dataFolder: string): string => join(dataFolder, 'loket.key-check')
export const lastCommitFileOf = (databasePath: string): string => databasePath.replace(/\.db$/, '.last-commit')

/** The copy of an older file, put beside it before a step changes it. */
export const olderCopy = (dataFolder: string, version: number): string =>
  join(dataFolder, `loket.version-${version}.db`)
export const olderCopyName = /^loket\.version-\d+\.db$/

/**
 * Makes the folder and an empty database file that only this user may read, or narrows those that are there; rights that
 * somebody took away are not given back.
 * The database file is touched by its path alone: closing a descriptor of it would drop the locks that SQLite holds in
 * this process (POSIX advisory locks). Throws `StoreCannotOpen`.
 */
export async function prepareDataFolder(dataFolder: string): Promise<void> {
  const file = databaseFile(dataFolder)
  try {
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

async function keepPrivate(path: string): Promise<void> {
  const { mode } = await stat(path)
  if ((mode & 0o077) !== 0) await chmod(path, mode & 0o700)
}

async function createEmpty(file: string): Promise<void> {
  try {
    await (await open(file, 'wx', 0o600)).close()
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
}
