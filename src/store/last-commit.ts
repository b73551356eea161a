import { createHmac, timingSafeEqual } from 'node:crypto'
import { closeSync, constants, openSync, rmSync, writeSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type Sqlite from 'better-sqlite3'
import { lastCommitFileOf } from './data-folder.ts'
import type { ChainHead } from './journal.ts'
import { saltOf } from './sqlite/open-file.ts'

const SEQ_DIGITS = 16

const sealOf = (key: Uint8Array, told: string): string =>
  createHmac('sha256', key).update(`loket last commit ${told}`).digest('hex')

/**
 * Notes beside the database with which audit event the last commit ended. SQLite takes a damaged page of its log for the
 * end of the log and would drop what was committed after it without a word; the note tells. It is written after the commit
 * is on the disk and never flushed, so that it can only be behind; where it cannot be written it just stays behind.
 */
export function lastCommitNote(databasePath: string) {
  const path = lastCommitFileOf(databasePath)
  let file: number | null = null
  const close = (): void => {
    if (file !== null) closeSync(file)
    file = null
  }
  return {
    write(sqlite: Sqlite.Database, key: Uint8Array, newest: ChainHead): void {
      const told = `${saltOf(sqlite)} ${String(newest.seq).padStart(SEQ_DIGITS, '0')} ${newest.hash}`
      try {
        file ??= openSync(path, constants.O_WRONLY | constants.O_CREAT, 0o600)
        writeSync(file, `${told} ${sealOf(key, told)}\n`, 0)
      } catch {
        // A note that is behind says nothing wrong.
      }
    },
    /** Before another file takes the database's name. A copy has the same salt, so the note would be held against it. */
    drop(): void {
      close()
      rmSync(path, { force: true })
    },
    close,
  }
}

/** Whether the store still ends where its last commit did. A note about another file, such as the one that a backup replaced, says nothing. */
export async function holdsLastCommit(sqlite: Sqlite.Database, key: Uint8Array): Promise<boolean> {
  const note = await readFile(lastCommitFileOf(sqlite.name), 'utf8').catch(() => '')
  const [, told = '', salt, seq, hash, seal = ''] = /^((\w{32}) (\d{16}) (\w{64})) (\w{64})\n$/.exec(note) ?? []
  if (!timingSafeEqual(Buffer.from(sealOf(key, told)), Buffer.from(seal.padEnd(64)))) return true
  if (saltOf(sqlite) !== salt) return true
  return sqlite.prepare('SELECT hash FROM audit_event WHERE seq = ?').pluck().get(Number(seq)) === hash
}
