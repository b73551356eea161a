import { stat } from 'node:fs/promises'
import type Sqlite from 'better-sqlite3'
import type { FoundCopy } from '#ports/backup.ts'
import { CopyRefused } from '#ports/store-failures.ts'
import { Cancelled, type Watch } from '#ports/watch.ts'
import { type CopyKey, checkPages, hashOfFile, heldBy } from './back-up.ts'
import { codeOf } from './failures.ts'
import { looksEncrypted } from './key-check.ts'
import { migrations } from './migrations/migrations.ts'
import { readWrapped, recoveryFileOf } from './recovery-file.ts'
import { keyIdOf } from './recovery-wrap.ts'
import { openEncrypted } from './sqlite/open-file.ts'

/** Reads a copy where it lies: every page and index, and where its audit chain ends. Throws `CopyRefused`. */
export async function inspectCopy(path: string, copyKey: CopyKey, watch?: Watch): Promise<FoundCopy> {
  try {
    const found = await lookInto(path, copyKey, watch)
    return { ...found, bytes: (await stat(path)).size, sha256: await hashOfFile(path) }
  } catch (error) {
    if (error instanceof CopyRefused || error instanceof Cancelled) throw error
    const foreign = codeOf(error) === 'SQLITE_NOTADB' && (await hasOtherKey(path, copyKey.key))
    throw new CopyRefused(foreign ? 'foreign' : 'broken', 'The copy cannot be read', { cause: error })
  }
}

async function lookInto(path: string, copyKey: CopyKey, watch?: Watch) {
  const copy = openEncrypted({ path, ...copyKey }, true)
  try {
    const held = heldBy(copy)
    if (held.version > migrations.length) throw new CopyRefused('newer', `The copy is of version ${held.version}`)
    await checkPages(copy, watch)
    return {
      ...held,
      firstHash: textOf(copy, 'SELECT hash FROM audit_event WHERE seq = 1'),
      until: textOf(copy, 'SELECT at FROM audit_event ORDER BY seq DESC LIMIT 1'),
      visits: Number(copy.prepare('SELECT count(*) FROM visit').pluck().get()),
      letterNumbers: Number(copy.prepare('SELECT count(*) FROM letter_number').pluck().get()),
    }
  } finally {
    copy.close()
  }
}

function textOf(copy: Sqlite.Database, sql: string): string | null {
  const value = copy.prepare(sql).pluck().get()
  return typeof value === 'string' ? value : null
}

/** Told by the key wrapped beside it; without one, by a first page that is not plainly overwritten. */
async function hasOtherKey(path: string, key: Uint8Array): Promise<boolean> {
  const wrapped = await readWrapped(recoveryFileOf(path))
  return wrapped.length > 0 ? wrapped.every(({ keyId }) => keyId !== keyIdOf(key)) : looksEncrypted(path)
}
