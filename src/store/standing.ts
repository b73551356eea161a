import { statSync } from 'node:fs'
import { StoreGone } from '#ports/store-failures.ts'
import { codeOf } from './failures.ts'

/**
 * Whether the file that was opened is still the one at its path. A folder that was moved away, or a disk that was taken
 * off, may take writes for as long as the file is open, and nobody would find them again.
 */
export function standingOf(path: string): () => boolean {
  const opened = identityOf(path)
  return () => identityOf(path) === opened
}

function identityOf(path: string): string | null {
  try {
    const found = statSync(path, { bigint: true, throwIfNoEntry: false })
    return found === undefined ? null : `${found.dev} ${found.ino}`
  } catch {
    return null
  }
}

/** An error met while the store was in use: `StoreGone` where it is no longer at its path or takes no writes. */
export const goneFailure = (error: unknown, stands: boolean): unknown =>
  !stands || /^SQLITE_(READONLY|CANTOPEN)/.test(codeOf(error))
    ? new StoreGone('The store is not where it was opened, or takes no writes', { cause: error })
    : error
