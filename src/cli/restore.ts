import { readFile } from 'node:fs/promises'
import { realChance } from '#desk/open-desk.ts'
import { NotRestored, restoreAtStart } from '#desk/restore-at-start.ts'
import { databaseKey, dataFolderOf, WrongUsage } from './data-place.ts'

export type RestoreOptions = {
  data: string | undefined
  from: string | undefined
  keyFile: string | undefined
  recoveryKeyFile: string | undefined
}

/** Puts a copy in the place of data that cannot be opened, as the window does at its start. */
export async function restore({ data, from, keyFile, recoveryKeyFile }: RestoreOptions) {
  if (from === undefined) throw new WrongUsage('Which copy? Name it with --from')
  const dataFolder = dataFolderOf(data)
  const recoveryKey = recoveryKeyFile === undefined ? null : (await readFile(recoveryKeyFile, 'utf8')).trim()
  // With the recovery key a computer needs no key of its own.
  const keys = await databaseKey(dataFolder, keyFile).then(
    key => [key],
    error => {
      if (recoveryKey === null) throw error
      return []
    },
  )
  try {
    const sqliteBinding = process.env.LOKET_SQLITE_BINDING ?? null
    await restoreAtStart({ dataFolder, keys, recoveryKey, sqliteBinding }, from, realChance)
    return { ok: true as const, value: { dataFolder } }
  } catch (error) {
    if (error instanceof NotRestored) return { ok: false as const, refusal: error.refusal, detail: error.message }
    throw error
  }
}
