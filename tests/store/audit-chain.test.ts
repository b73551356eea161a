import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { secrets } from '#desk/secrets.ts'
import { hashOfEvent } from '#domain/audit-chain.ts'
import type { Database } from '#ports/database.ts'
import type { AuditEventRecord } from '#ports/records.ts'
import { databaseOn } from '#store/database.ts'
import { openForCounter } from '#store/sqlite/open-file.ts'
import { type OpenStore, openStore, TEST_KEY } from '#tests/support/open-store.ts'
import { verifyAudit } from '#usecases/closing/verify-audit.ts'
import * as sample from './sample-day.ts'

const EVENTS = 300
const FLIPS = 200

let opened: OpenStore
let sqlite: Sqlite.Database
let database: Database

/** Three hundred events, a day closed after the two hundredth, and no guard left: as somebody with the key has it. */
beforeEach(async () => {
  opened = await openStore()
  const addPeople = (from: number, to: number) =>
    opened.write(async store => {
      for (let number = from; number <= to; number += 1)
        await store.people.add(sample.person({ id: `person-${number}`, phone: number % 2 ? '0812' : null }))
    })
  await addPeople(1, 200)
  await opened.write(async store => {
    const newest = await store.audit.newest()
    await store.closings.save({
      businessDate: sample.DAY,
      closedAt: sample.AT,
      closedBy: 'account-1',
      reopenedAt: null,
      reopenReason: null,
      registers: [],
      bundle: null,
      backup: null,
      auditSeq: newest?.seq ?? null,
      auditHash: newest?.hash ?? null,
    })
  })
  await addPeople(201, EVENTS - 1)
  await opened.database.close()
  sqlite = openForCounter({ path: join(opened.dataFolder, 'loket.db'), key: TEST_KEY })
  database = databaseOn(sqlite, { key: TEST_KEY })
  opened.database = database
  for (const guard of ['fixed', 'stays', 'appended']) sqlite.exec(`DROP TRIGGER audit_event_${guard}`)
})
afterEach(() => opened.remove())

const verify = async () => {
  const reply = await database.read(store => verifyAudit({ store, secrets }, {}))
  if (!reply.ok) throw new Error(reply.detail)
  const { events, broken, closings } = reply.value
  return { events, broken, isWhole: broken.length === 0 && closings.every(({ holds }) => holds) }
}

/** Tries something on the file and takes it back. */
const tried = async (work: () => void) => {
  sqlite.exec('SAVEPOINT tried')
  try {
    work()
    return await verify()
  } finally {
    sqlite.exec('ROLLBACK TO tried; RELEASE tried')
  }
}

/** The same numbers on every machine. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

const columns = ['at', 'account_id', 'entry', 'subject', 'subject_id', 'before', 'after', 'previous_hash', 'hash']

describe('the audit chain of a closed day', () => {
  it('is whole as it was written', async () => {
    expect(await verify()).toEqual({ events: EVENTS, broken: [], isWhole: true })
  })

  it(`shows one bit flipped anywhere, in ${FLIPS} rows and columns by chance`, async () => {
    const chance = numbers(20261123)
    const upTo = (count: number) => Math.floor(chance.next().value * count)
    const unseen: string[] = []
    let flips = 0
    while (flips < FLIPS) {
      const seq = upTo(EVENTS) + 1
      const column = columns[upTo(columns.length)]
      const bytes = sqlite.prepare(`SELECT CAST(${column} AS BLOB) FROM audit_event WHERE seq = ?`).pluck().get(seq)
      if (!Buffer.isBuffer(bytes)) continue
      flips += 1
      const at = upTo(bytes.length)
      const bit = upTo(8)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
      const { isWhole } = await tried(() =>
        sqlite.prepare(`UPDATE audit_event SET ${column} = CAST(? AS TEXT) WHERE seq = ?`).run(bytes, seq),
      )
      if (isWhole) unseen.push(`${seq}.${column}: bit ${bit} of byte ${at}`)
    }
    expect(unseen).toEqual([])
  })

  it('shows a row taken out, wherever it stood', async () => {
    for (const seq of [1, 2, 100, 199, 200, 201, 299])
      expect((await tried(() => sqlite.exec(`DELETE FROM audit_event WHERE seq = ${seq}`))).isWhole, `${seq}`).toBe(
        false,
      )
  })

  it('shows two rows swapped', async () => {
    const swap = (one: number, other: number) => () =>
      sqlite.exec(`UPDATE audit_event SET seq = 0 WHERE seq = ${one};
        UPDATE audit_event SET seq = ${one} WHERE seq = ${other};
        UPDATE audit_event SET seq = ${other} WHERE seq = 0`)
    for (const [one, other] of [
      [1, 2],
      [10, 250],
      [298, 299],
    ] as const)
      expect((await tried(swap(one, other))).broken.length, `${one} and ${other}`).toBeGreaterThan(0)
  })

  it('shows its end cut off, though what is left follows', async () => {
    const { broken, isWhole } = await tried(() => sqlite.exec('DELETE FROM audit_event WHERE seq >= 200'))
    expect(broken).toEqual([])
    expect(isWhole).toBe(false)
  })

  it('shows a chain written anew from a changed event on, though all of it follows', async () => {
    const { broken, isWhole } = await tried(() => rewriteFrom(50))
    expect(broken).toEqual([])
    expect(isWhole).toBe(false)
  })
})

/** What a forger does who knows how the chain is made. */
function rewriteFrom(seq: number): void {
  sqlite.exec(`UPDATE audit_event SET account_id = 'somebody' WHERE seq = ${seq}`)
  const rows = sqlite
    .prepare<[number], AuditEventRecord>(
      `SELECT seq, at, account_id accountId, entry, subject, subject_id subjectId, before, after, salt,
        previous_hash previousHash, hash FROM audit_event WHERE seq >= ? ORDER BY seq`,
    )
    .all(seq)
  let previousHash = rows[0]?.previousHash ?? ''
  for (const row of rows) {
    const hash = hashOfEvent({ ...row, previousHash }, secrets.digest)
    sqlite.prepare('UPDATE audit_event SET previous_hash = ?, hash = ? WHERE seq = ?').run(previousHash, hash, row.seq)
    previousHash = hash
  }
}
