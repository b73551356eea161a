import { existsSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import type { DeskInit } from '#ports/main-link.ts'
import { type DeskFailure, deskFailureOf, storeMissing } from './desk-failure.ts'
import { isStoreMissing } from './known-store.ts'
import { makeFolder } from './make-folder.ts'
import type { Places } from './places.ts'
import { type KeyStore, openKey, warningOf } from './vault.ts'

/** How somebody at the failure screen wants the desk to start; `anew` with an empty store where one is missing. */
export type StartWish = { recoveryKey: string | null; anew: boolean }

/**
 * Makes the data folder (0700) and finds its key, unless a recovery key stands for it; what cannot be had becomes a
 * failure with a screen of its own.
 */
export async function prepareDesk(
  places: Places,
  keyStore: KeyStore,
  { recoveryKey, anew }: StartWish,
  { programVersion, sqliteBinding }: Pick<DeskInit, 'programVersion' | 'sqliteBinding'>,
): Promise<DeskInit | DeskFailure> {
  try {
    const isMissing = await isStoreMissing(places)
    if (isMissing && !anew) return storeMissing
    makeFolder(places.data)
    // A folder that belongs to another account stays as its owner set it.
    await chmod(places.data, 0o700).catch(() => undefined)
    const kept =
      recoveryKey === null
        ? await openKey(places, keyStore)
        : { ok: true as const, keys: [], warning: await warningOf(keyStore) }
    if (!kept.ok) return { failure: 'wrong-key', detail: kept.detail }
    return {
      dataFolder: places.data,
      outputFolder: places.output,
      resourcesFolder: places.resources,
      keys: kept.keys,
      recoveryKey,
      mustExist: !anew && existsSync(places.database),
      keyWarning: kept.warning,
      sqliteBinding,
      programVersion,
    }
  } catch (error) {
    return deskFailureOf(error)
  }
}
