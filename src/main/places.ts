import { join, resolve } from 'node:path'
import type { StartOptions } from './start-options.ts'

/** Where everything lies on this computer. Absolute paths. */
export type Places = {
  /** Chromium's own files; one per data folder, so that each has its own single-instance lock. */
  profile: string
  data: string
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
