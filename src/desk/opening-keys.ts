import { parseRecoveryKey } from '#domain/recovery-key.ts'
import type { DeskInit } from '#ports/main-link.ts'
import { StoreCannotOpen } from '#ports/store-failures.ts'
import { recoverKeys } from '#store/recovery-file.ts'

/** What was typed from the paper opens nothing beside this database. */
export class WrongRecoveryKey extends Error {
  override name = 'WrongRecoveryKey'
}

/** The keys to try: those that this computer keeps, or those that the recovery key opens. */
export async function keysOf({ dataFolder, keys, recoveryKey }: DeskInit): Promise<readonly Uint8Array[]> {
  if (recoveryKey === null) return keys
  const parsed = parseRecoveryKey(recoveryKey)
  const recovered = parsed.ok ? await recoverKeys(dataFolder, parsed.bytes) : []
  if (recovered.length === 0) throw new WrongRecoveryKey('Di samping basis data tidak ada kunci yang dapat dibukanya.')
  return recovered
}

/** Opens with the first key that fits. While a key is being changed there are two, and the file has one of them. */
export async function openWithOneOf<T>(
  keys: readonly Uint8Array[],
  open: (key: Uint8Array) => Promise<T>,
): Promise<{ desk: T; key: Uint8Array }> {
  const [key, ...others] = keys
  if (key === undefined) throw new Error('No key to open the store with')
  try {
    return { desk: await open(key), key }
  } catch (error) {
    const isWrongKey = error instanceof StoreCannotOpen && error.failure === 'wrong-key'
    if (!isWrongKey || others.length === 0) throw error
    return openWithOneOf(others, open)
  }
}
