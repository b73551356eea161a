import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** A call that cannot be made as it was typed. */
export class WrongUsage extends Error {
  override name = 'WrongUsage'
}

/** The folder the window uses for this user, where no `--data` names another. */
export function dataFolderOf(option: string | undefined): string {
  if (option !== undefined) return resolve(option)
  const home = homedir()
  if (process.platform === 'win32') return join(process.env.APPDATA ?? join(home, 'AppData/Roaming'), 'Loket/data')
  if (process.platform === 'darwin') return join(home, 'Library/Application Support/Loket/data')
  return join(process.env.XDG_CONFIG_HOME ?? join(home, '.config'), 'Loket/data')
}

export const outputFolderOf = (option: string | undefined): string =>
  option === undefined ? join(homedir(), 'Documents/Loket') : resolve(option)

/** Where the window writes its log: in its profile, which is one per data folder. */
export const logFolderOf = (option: string | undefined): string =>
  option === undefined ? join(dirname(dataFolderOf(option)), 'logs') : `${resolve(option)}.window/logs`

/** The 32 bytes of the database key, from LOKET_KEY or from a key file. Throws `WrongUsage` with what to do. */
export async function databaseKey(dataFolder: string, keyFile: string | undefined): Promise<Uint8Array> {
  const path = keyFile ?? `${dataFolder}.key`
  const hex = process.env.LOKET_KEY ?? (await readFile(path, 'utf8').catch(() => ''))
  if (!/^[0-9a-f]{64}$/i.test(hex.trim()))
    throw new WrongUsage(
      `No database key: name it with LOKET_KEY or --key-file (looked in ${path}). ` +
        'A key in the system key store can only be opened by the program itself.',
    )
  return Buffer.from(hex.trim(), 'hex')
}
