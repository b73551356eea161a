import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, open, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { CHAIN_START } from '#domain/audit-chain.ts'
import { BackupBroken } from '#ports/store-failures.ts'
import { Cancelled, type Watch } from '#ports/watch.ts'
import { codeOf, writingFailure } from './failures.ts'
import { versionOf } from './migrate.ts'
import { recovererIn, recoveryFileOf, writeWrapped } from './recovery-file.ts'
import { wrapFor } from './recovery-wrap.ts'
import { openEncrypted } from './sqlite/open-file.ts'
import { removeDrafts, throughDraft } from './write-whole.ts'

export type CopyKey = { key: Uint8Array; nativeBinding?: string }
export type ProvenCopy = { bytes: number; sha256: string; events: number }

/** What a file holds, as far as a copy can be told from it. */
export type Held = { version: number; events: number; lastHash: string }

/** `copy` writes the open file to a path and answers what it held at that moment. */
export type Copying = (path: string) => Promise<Held>

/**
 * Puts a copy of the store, encrypted with the same key, at a path that must be free, and proves it before it gets that
 * name: every page and index is checked, and its version and audit chain end where the original's did. Its key is put
 * beside it, wrapped for the recovery key. `proveIt` does what `prove` does.
 * Throws `BackupBroken` or `DiskFull`; then nothing of the copy is left.
 */
export async function backUp(
  copy: Copying,
  copyKey: CopyKey,
  path: string,
  proveIt: (draft: string, held: Held) => Promise<string | null> = (draft, held) => prove(draft, copyKey, held),
): Promise<ProvenCopy> {
  await refuseTaken(path)
  await removeDrafts(dirname(path))
  try {
    return await throughDraft(path, async draft => {
      await createPrivate(draft)
      const held = await copy(draft)
      await flush(draft)
      const recoverer = await proveIt(draft, held)
      const { size } = await stat(draft)
      const sha256 = await hashOfFile(draft)
      if (recoverer !== null) await writeWrapped(recoveryFileOf(path), [wrapFor(recoverer, copyKey.key)])
      return { bytes: size, sha256, events: held.events }
    })
  } catch (error) {
    await rm(recoveryFileOf(path), { force: true }).catch(() => undefined)
    throw await writingFailure(error, dirname(path))
  }
}

/** Writes the whole file anew in one go, some 7 ms for each MB, while nobody works with the store. */
export function copyInto(sqlite: Sqlite.Database, path: string): Held {
  const held = heldBy(sqlite)
  try {
    sqlite.prepare('VACUUM INTO ?').run(path)
  } catch (error) {
    if (!/^SQLITE_(CORRUPT|NOTADB)/.test(codeOf(error))) throw error
    throw new BackupBroken('The store itself has a damaged page', { cause: error })
  }
  return held
}

export function heldBy(sqlite: Sqlite.Database): Held {
  const newest = sqlite
    .prepare<[], { seq: number; hash: string }>('SELECT seq, hash FROM audit_event ORDER BY seq DESC LIMIT 1')
    .get()
  return { version: versionOf(sqlite), events: newest?.seq ?? 0, lastHash: newest?.hash ?? CHAIN_START }
}

/** Answers for which recovery key the copy's own key is to be wrapped. */
export async function prove(path: string, copyKey: CopyKey, held: Held, watch?: Watch): Promise<string | null> {
  const copy = openEncrypted({ path, ...copyKey }, true)
  try {
    const found = heldBy(copy)
    if (found.version !== held.version || found.events !== held.events || found.lastHash !== held.lastHash) {
      throw new BackupBroken(`The copy ends at audit event ${found.events}, the store at ${held.events}`)
    }
    await checkPages(copy, watch)
    return recovererIn(copy)
  } catch (error) {
    throw error instanceof BackupBroken || error instanceof Cancelled
      ? error
      : new BackupBroken('The copy cannot be read', { cause: error })
  } finally {
    copy.close()
  }
}

/** Throws `BackupBroken` at the first page or index that does not hold. */
export async function checkPages(copy: Sqlite.Database, watch: Watch = () => undefined): Promise<void> {
  const tables = copy.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all()
  for (const [index, table] of tables.entries()) {
    const verdict = copy.pragma(`integrity_check("${String(table)}")`, { simple: true })
    if (verdict !== 'ok') throw new BackupBroken(`The copy is damaged: ${String(verdict)}`)
    // Between two tables the desk answers what has been asked meanwhile.
    await new Promise(resolve => setImmediate(resolve))
    watch({ doing: 'prove', done: index + 1, all: tables.length })
  }
}

async function refuseTaken(path: string): Promise<void> {
  const taken = await access(path).then(
    () => true,
    () => false,
  )
  if (taken) throw new Error(`A file is there already: ${path}`)
}

export async function createPrivate(path: string): Promise<void> {
  await (await open(path, 'wx', 0o600)).close()
}

export async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}
