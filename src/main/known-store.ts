import { access, constants, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolder } from './make-folder.ts'
import type { Places } from './places.ts'
import { writeWhole } from './whole-file.ts'

type StorePlaces = Pick<Places, 'database' | 'knownStore' | 'keyCheck' | 'restored'>

/** Keeps in mind, on this computer's own disk, that there is a store at its path; it may lie on a disk that is taken off. */
export async function knowStore({ knownStore }: StorePlaces): Promise<void> {
  if (await isThere(knownStore)) return
  makeFolder(dirname(knownStore))
  await writeWhole(knownStore, Buffer.from(''))
}

/** True where a store was and is not: nothing may be made in its place unless somebody asks for that. */
export const isStoreMissing = async ({ database, restored, knownStore, keyCheck }: StorePlaces): Promise<boolean> =>
  !(await isThere(database)) && !(await isThere(restored)) && ((await isThere(knownStore)) || (await isThere(keyCheck)))

/** Whether the store is at its path and may be written. */
export const isStoreBack = ({ database }: StorePlaces): Promise<boolean> =>
  access(database, constants.R_OK | constants.W_OK).then(
    () => true,
    () => false,
  )

/** Only what is surely absent is not there: a file stands in the folder's place for another failure. */
async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    return true
  }
}
