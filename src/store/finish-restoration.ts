import { access, copyFile, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { flush } from './back-up.ts'
import { databaseFile } from './data-folder.ts'
import { codeOf } from './failures.ts'
import { syncFolder } from './write-whole.ts'

/** A data folder of its own in which a copy is made ready; nothing of it counts before it is renamed to the next one. */
export const stagingFolder = (dataFolder: string): string => join(dataFolder, 'loket.restoring')

/** From the moment that this folder stands there the copy in it is the store: whoever opens the store puts it in place. */
export const readyFolder = (dataFolder: string): string => join(dataFolder, 'loket.restored')

/** Says in the ready folder under which name, that of its database file, what lies in the store's place is to be kept. */
export const asideNote = (folder: string): string => join(folder, 'aside')

/** Everything that belongs to one database file, under its name; the log first, the file itself last. */
function filesOf(databasePath: string): string[] {
  const stem = databasePath.replace(/\.db$/, '')
  return ['.db-wal', '.db-shm', '.db-journal', '.key-check', '.last-commit', '.recovery', '.db'].map(
    ending => `${stem}${ending}`,
  )
}

/**
 * Brings to its end a restoration that was cut short after it was decided, and removes one that was not. What lay in the
 * store's place is moved and not read: a disk that no longer gives all of it must not keep the copy from its place.
 */
export async function finishRestoration(dataFolder: string): Promise<void> {
  await rm(stagingFolder(dataFolder), { recursive: true, force: true })
  const ready = readyFolder(dataFolder)
  const names = await readdir(ready).catch(error => {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null
    throw error
  })
  if (names === null) return
  const inPlace = filesOf(databaseFile(dataFolder))
  // While the copy has not got its name, all that lies in the folder is what it replaces.
  if (names.includes('loket.db')) {
    const aside = await readFile(asideNote(ready), 'utf8')
    await mkdir(dirname(aside), { recursive: true, mode: 0o700 })
    for (const [index, file] of filesOf(aside).entries()) await keepIfThere(inPlace[index] ?? '', file)
    await syncFolder(dirname(aside))
    await rename(databaseFile(ready), databaseFile(dataFolder))
  }
  for (const [index, file] of filesOf(databaseFile(ready)).entries()) await moveIfThere(file, inPlace[index] ?? '')
  await syncFolder(dataFolder)
  await rm(ready, { recursive: true })
}

/** Whatever stands in the place of a file that has been kept already is younger than it and no part of the store. */
async function keepIfThere(from: string, to: string): Promise<void> {
  const isKept = await access(to).then(
    () => true,
    () => false,
  )
  await (isKept ? rm(from, { force: true }) : moveIfThere(from, to))
}

async function moveIfThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    if (codeOf(error) !== 'EXDEV') throw error
    await copyFile(from, `${to}.part`)
    await flush(`${to}.part`)
    await rename(`${to}.part`, to)
    await rm(from)
  }
}
