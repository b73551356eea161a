import { chmod } from 'node:fs/promises'
import type { DeskInit } from '#ports/main-link.ts'
import { type DeskFailure, deskFailureOf } from './desk-failure.ts'
import { makeFolder } from './make-folder.ts'
import type { Places } from './places.ts'
import { type KeyStore, openKey, warningOf } from './vault.ts'

/**
 * Makes the data folder (0700) and finds its key, unless a recovery key stands for it; what cannot be had becomes a
 * failure with a screen of its own.
 */
export async function prepareDesk(
  places: Places,
  keyStore: KeyStore,
  recoveryKey: string | null,
  { programVersion, sqliteBinding }: Pick<DeskInit, 'programVersion' | 'sqliteBinding'>,
): Promise<DeskInit | DeskFailure> {
  try {
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
      logFolder: places.logs,
      resourcesFolder: places.resources,
      keys: kept.keys,
      recoveryKey,
      keyWarning: kept.warning,
      sqliteBinding,
      programVersion,
    }
  } catch (error) {
    return deskFailureOf(error)
  }
}
