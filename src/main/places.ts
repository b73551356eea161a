import { createHash } from 'node:crypto'
import { dirname, join, resolve } from 'node:path'
import type { StartOptions } from './start-options.ts'

/** Where everything lies on this computer. Absolute paths. */
export type Places = {
  /** Chromium's own files; one per data folder, so that each has its own single-instance lock. */
  profile: string
  data: string
  /** Where the desk puts its copies of the data. */
  backups: string
  /** The database itself, and the note about its key that lies beside it. */
  database: string
  keyCheck: string
  /** A copy on its way into the database's place; the desk ends what was cut short. */
  restored: string
  /** There once a store was opened at `data`; on this computer's own disk, one for each data folder. */
  knownStore: string
  logs: string
  output: string
  /** The database key in the system's key store, or else as it is. Beside the data folder: a copied folder has no key. */
  sealedKey: string
  plainKey: string
  resources: string
  renderer: string
  preload: string
  desk: string
}

/** `userData` and `documents` are the system's folders for this program; `built` is the folder `out/main`. */
export function placesFor(
  options: StartOptions,
  system: { userData: string; documents: string; built: string },
): Places {
  const data = options.dataFolder ?? join(system.userData, 'data')
  const profile = options.dataFolder === null ? system.userData : `${data}.window`
  return {
    profile,
    data,
    backups: join(dirname(data), 'backups'),
    database: join(data, 'loket.db'),
    keyCheck: join(data, 'loket.key-check'),
    restored: join(data, 'loket.restored'),
    knownStore: join(system.userData, 'stores', createHash('sha256').update(data).digest('hex').slice(0, 16)),
    logs: join(profile, 'logs'),
    output: options.outputFolder ?? join(system.documents, 'Loket'),
    sealedKey: `${data}.key-sealed`,
    plainKey: `${data}.key`,
    resources: resolve(system.built, '../../resources'),
    renderer: resolve(system.built, '../renderer'),
    preload: resolve(system.built, '../preload/index.cjs'),
    desk: join(system.built, 'desk.js'),
  }
}
