import { existsSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import type { DeskInit } from '#ports/main-link.ts'
import { type DeskFailure, deskFailureOf, noCopies, storeMissing } from './desk-failure.ts'
import { isStoreMissing } from './known-store.ts'
import { makeFolder } from './make-folder.ts'
import type { Places } from './places.ts'
import { type KeyStore, openKey, warningOf } from './vault.ts'

/**
 * What the next start does beyond opening the store with the key of this computer; `anew`: it begins with an empty store
 * where one is missing.
 */
export type StartWish = Pick<DeskInit, 'recoveryKey' | 'restoreFrom'> & { anew: boolean }

/**
 * Makes the data folder (0700) and finds its key, unless a recovery key stands for it; what cannot be had becomes a
 * failure with a screen of its own. A copy may be restored also where this computer has no key.
 */
export async function prepareDesk(
  places: Places,
  keyStore: KeyStore,
  { recoveryKey, restoreFrom, anew }: StartWish,
  { programVersion, sqliteBinding }: Pick<DeskInit, 'programVersion' | 'sqliteBinding'>,
): Promise<DeskInit | DeskFailure> {
  try {
    const isMissing = await isStoreMissing(places)
    if (isMissing && !anew && restoreFrom === null) return storeMissing
    makeFolder(places.data)
    // A folder that belongs to another account stays as its owner set it.
    await chmod(places.data, 0o700).catch(() => undefined)
    const none = { ok: true as const, keys: [], warning: await warningOf(keyStore) }
    const own = recoveryKey === null || restoreFrom !== null ? await openKey(places, keyStore) : none
    const kept = own.ok || restoreFrom === null ? own : none
    if (!kept.ok) return { failure: 'wrong-key', detail: kept.detail, ...noCopies }
    return {
      dataFolder: places.data,
      outputFolder: places.output,
      logFolder: places.logs,
      resourcesFolder: places.resources,
      keys: kept.keys,
      recoveryKey,
      restoreFrom,
      mustExist: !anew && restoreFrom === null && existsSync(places.database),
      keyWarning: kept.warning,
      sqliteBinding,
      programVersion,
    }
  } catch (error) {
    return deskFailureOf(error)
  }
}
