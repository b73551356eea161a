import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { BackupBroken } from '#ports/store-failures.ts'
import { CHAIN_START } from './audit-chain.ts'
import { writingFailure } from './failures.ts'
import { versionOf } from './migrate.ts'
import { openEncrypted } from './sqlite/open-file.ts'
import { syncFolder } from './write-whole.ts'

export type CopyKey = { key: Uint8Array; nativeBinding?: string }
export type ProvenCopy = { bytes: number; sha256: string; events: number }

/**
 * Copies the open file, encrypted with the same key, to a path that must be free, and proves the copy before it gets that name: every page
 * and index is checked, and its version and audit chain end where the original's did at that moment.
 * Throws `BackupBroken` or `DiskFull`; then nothing of the copy is left.
 */
export async function backUp(sqlite: Sqlite.Database, copyKey: CopyKey, path: string): Promise<ProvenCopy> {
  const draft = `${path}.${process.pid}.part`
  await refuseTaken(path)
  try {
    await createPrivate(draft)
    const held = stateOf(sqlite)
    sqlite.prepare('VACUUM INTO ?').run(draft)
    await flush(draft)
    prove(draft, copyKey, held)
    const { size } = await stat(draft)
    const sha256 = await hashOfFile(draft)
    await rename(draft, path)
    await syncFolder(dirname(path))
    return { bytes: size, sha256, events: held.events }
  } catch (error) {
    await rm(draft, { force: true })
    throw await writingFailure(error, dirname(path))
  }
}

type Held = { version: number; events: number; lastHash: string }

/** Run in one go with the copying, so that no write comes between. */
function stateOf(sqlite: Sqlite.Database): Held {
  const { events } = sqlite.prepare<[], { events: number }>('SELECT count(*) AS events FROM audit_event').get() ?? {
    events: 0,
  }
  const newest = sqlite.prepare<[], { hash: string }>('SELECT hash FROM audit_event ORDER BY seq DESC LIMIT 1').get()
  return { version: versionOf(sqlite), events, lastHash: newest?.hash ?? CHAIN_START }
}

function prove(path: string, copyKey: CopyKey, held: Held): void {
  const found = stateOfCopy(path, copyKey)
  if (found.integrity !== 'ok') throw new BackupBroken(`The copy is damaged: ${found.integrity}`)
  if (found.version !== held.version || found.events !== held.events || found.lastHash !== held.lastHash) {
    throw new BackupBroken(`The copy holds ${found.events} audit events instead of ${held.events}`)
  }
}

function stateOfCopy(path: string, copyKey: CopyKey): Held & { integrity: string } {
  const copy = openEncrypted({ path, ...copyKey }, true)
  try {
    return { integrity: String(copy.pragma('integrity_check(1)', { simple: true })), ...stateOf(copy) }
  } catch (error) {
    throw new BackupBroken('The copy cannot be read', { cause: error })
  } finally {
    copy.close()
  }
}

async function refuseTaken(path: string): Promise<void> {
  const taken = await access(path).then(
    () => true,
    () => false,
  )
  if (taken) throw new Error(`A file is there already: ${path}`)
}

async function createPrivate(path: string): Promise<void> {
  await (await open(path, 'wx', 0o600)).close()
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}
