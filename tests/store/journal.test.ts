import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CHAIN_START, followsInChain, hashOfEvent } from '#domain/audit-chain.ts'
import type { AuditEventRecord } from '#ports/records.ts'
import type { Store } from '#ports/store.ts'
import { openForCounter } from '#store/sqlite/open-file.ts'
import { type OpenStore, openStore, TEST_KEY } from '#tests/support/open-store.ts'
import * as sample from './sample-day.ts'

let opened: OpenStore
beforeEach(async () => {
  opened = await openStore()
})
afterEach(() => opened.remove())

const events = (): Promise<AuditEventRecord[]> => opened.database.read(store => store.audit.page(0, 1000))

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const brokenLinks = (chain: readonly AuditEventRecord[]): number[] => {
  let previous = { seq: 0, hash: CHAIN_START }
  const broken: number[] = []
  for (const event of chain) {
    if (!followsInChain(event, previous, sha256)) broken.push(event.seq)
    previous = event
  }
  return broken
}

/** Writes with SQLite itself, past the program, as somebody with the key and a tool would. */
async function pastTheProgram(sql: string): Promise<void> {
  await opened.database.close()
  const sqlite = openForCounter({ path: join(opened.dataFolder, 'loket.db'), key: TEST_KEY })
  try {
    sqlite.exec(sql)
  } finally {
    sqlite.close()
    await opened.reopen()
  }
}

describe('an audit event', () => {
  it('tells who added what, by which entry, and when', async () => {
    await opened.write(store => store.people.add(sample.person({ nik: '3516014107900001' })), {
      accountId: 'account-1',
      entry: 'visit.register',
      at: '2026-11-23T01:02:03.000Z',
    })
    const [event] = await events()
    expect(event).toMatchObject({
      seq: 1,
      at: '2026-11-23T01:02:03.000Z',
      accountId: 'account-1',
      entry: 'visit.register',
      subject: 'person',
      subjectId: 'person-1',
      before: null,
      previousHash: CHAIN_START,
    })
    expect(JSON.parse(event?.after ?? '')).toEqual({
      id: 'person-1',
      name: 'Siti Contoh',
      nik: '3516014107900001',
      createdAt: sample.AT,
    })
  })

  it('holds only what a change has changed, before and after', async () => {
    await opened.write(store => store.people.add(sample.person({ phone: '0812' })))
    await opened.write(store => store.people.correct('person-1', { name: 'Siti Contoh', phone: null, sex: 'female' }))
    const [, event] = await events()
    expect(JSON.parse(event?.before ?? '')).toEqual({ phone: '0812', sex: null })
    expect(JSON.parse(event?.after ?? '')).toEqual({ phone: null, sex: 'female' })
  })

  it('is not made for a change that changes nothing', async () => {
    await opened.write(store => store.people.add(sample.person()))
    await opened.write(store => store.people.correct('person-1', { name: 'Siti Contoh' }))
    expect(await events()).toHaveLength(1)
  })

  it('holds what was deleted', async () => {
    await opened.write(async store => {
      await store.officials.save(sample.official())
      await store.people.add(sample.person())
      await store.visits.add(sample.visit())
      await store.applications.add(sample.application())
      await store.letters.add(sample.letter())
    })
    await opened.write(store => store.letters.discard('letter-1'))
    const last = (await events()).at(-1)
    expect(last).toMatchObject({ subject: 'letter', subjectId: 'letter-1', after: null })
    expect(JSON.parse(last?.before ?? '')).toMatchObject({ title: 'Surat Keterangan Contoh', state: 'draft' })
  })

  it('never copies a PIN hash, a session token hash or a signature', async () => {
    await opened.write(async store => {
      await store.accounts.add({
        id: 'account-1',
        name: 'Petugas Uji',
        roles: ['front-office'],
        pinSalt: 'SECRET-SALT',
        pinHash: 'SECRET-PIN',
        createdAt: sample.AT,
        failedTries: 0,
        lastFailureAt: null,
        retiredAt: null,
      })
      await store.accounts.addSession({
        id: 'SECRET-TOKEN',
        accountId: 'account-1',
        startedAt: sample.AT,
        endedAt: null,
      })
      await store.accounts.endSession('SECRET-TOKEN', sample.AT)
      await store.officials.save(sample.official())
      await store.people.add(sample.person())
      await store.visits.add(sample.visit())
      await store.applications.add(sample.application())
      await store.letters.add(sample.letter())
      await store.handovers.add(sample.handover({ signature: 'SECRET-SIGNATURE' }))
    })
    const trail = JSON.stringify(await events())
    expect(trail).not.toContain('SECRET')
    expect(trail).toContain('\\"pinHash\\":\\"changed\\"')
    expect(trail).toContain('\\"signature\\":\\"changed\\"')
  })

  it('is made once for each of several writes that were started together', async () => {
    await opened.write(async store => {
      await Promise.all(['a', 'b', 'c', 'd'].map(id => store.officials.save(sample.official({ id }))))
    })
    expect((await events()).map(({ seq }) => seq)).toEqual([1, 2, 3, 4])
    expect(brokenLinks(await events())).toEqual([])
  })
})

describe('the chain of audit events', () => {
  beforeEach(async () => {
    for (const id of ['a', 'b', 'c', 'd']) await opened.write(store => store.officials.save(sample.official({ id })))
  })

  it('holds over transactions and restarts', async () => {
    await opened.reopen()
    await opened.write(store => store.officials.save(sample.official({ id: 'e' })))
    expect(brokenLinks(await events())).toEqual([])
    expect(await events()).toHaveLength(5)
  })

  it('refuses to be changed, shortened or filled in', async () => {
    await expect(pastTheProgram(`UPDATE audit_event SET entry = 'x' WHERE seq = 2`)).rejects.toThrow('never changes')
    await expect(pastTheProgram('DELETE FROM audit_event WHERE seq = 4')).rejects.toThrow('never deleted')
    await expect(
      pastTheProgram(`INSERT OR REPLACE INTO audit_event (seq, at, entry, subject, subject_id, previous_hash, hash)
        SELECT 2, at, 'x', subject, subject_id, previous_hash, hash FROM audit_event WHERE seq = 2`),
    ).rejects.toThrow('only appended')
    expect(brokenLinks(await events())).toEqual([])
  })

  it('shows the event that somebody changed after removing the guards', async () => {
    await pastTheProgram(`DROP TRIGGER audit_event_fixed; UPDATE audit_event SET account_id = 'other' WHERE seq = 2`)
    expect(brokenLinks(await events())).toEqual([2])
  })

  it('shows where an event was taken out', async () => {
    await pastTheProgram('DROP TRIGGER audit_event_stays; DELETE FROM audit_event WHERE seq = 2')
    expect(brokenLinks(await events())).toEqual([3])
  })

  it('shows a forged event whose own hash is right', async () => {
    const [, second] = await events()
    if (!second) throw new Error('two events were written')
    const forged = { ...second, accountId: 'other' }
    const hash = hashOfEvent(forged, sha256)
    await pastTheProgram(
      `DROP TRIGGER audit_event_fixed; UPDATE audit_event SET account_id = 'other', hash = '${hash}' WHERE seq = 2`,
    )
    expect(brokenLinks(await events())).toEqual([3])
  })
})

describe('a transaction', () => {
  it('keeps nothing, no event either, when its work throws', async () => {
    const failing = opened.write(async store => {
      await store.people.add(sample.person())
      throw new Error('refused after the first write')
    })
    await expect(failing).rejects.toThrow('refused after the first write')
    expect(await events()).toEqual([])
    expect(await opened.database.read(store => store.people.find('person-1'))).toBeNull()
  })

  it('keeps nothing when a write failed, even if its work carries on', async () => {
    const carryingOn = opened.write(async store => {
      await store.officials.save(sample.official())
      await store.visits.add(sample.visit({ personId: 'nobody' })).catch(() => undefined)
    })
    await expect(carryingOn).rejects.toThrow('none of it is kept')
    expect(await events()).toEqual([])
  })

  it('waits for a write that its work did not wait for', async () => {
    await opened.write(async store => {
      store.officials.save(sample.official())
    })
    expect(await events()).toHaveLength(1)
  })

  it('lets nothing be written by a store that outlives it', async () => {
    const kept: Store[] = []
    await opened.write(async store => {
      kept.push(store)
    })
    for (const store of kept) await expect(store.officials.save(sample.official())).rejects.toThrow('has ended')
    expect(await events()).toEqual([])
  })

  it('says so at once when the database is asked from inside it, instead of waiting for itself', async () => {
    const nested = opened.write(() => opened.database.read(store => store.office.find()))
    await expect(nested).rejects.toThrow('use its store')
  })

  it('waits its turn when several are asked for at once', async () => {
    const taken = await Promise.all(
      Array.from({ length: 20 }, () => opened.write(store => store.tickets.takeNumber(sample.DAY, 'A'))),
    )
    expect(taken).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
    expect(brokenLinks(await events())).toEqual([])
  })

  it('is not what a look is: nothing is written through a read', async () => {
    const writing = opened.database.read(store => store.officials.save(sample.official()))
    await expect(writing).rejects.toThrow('Nothing is written through a read')
    expect(await events()).toEqual([])
  })
})

describe('a kept reply', () => {
  const reply = { key: 'key-12345', entry: 'visit.register', inputHash: 'ab', reply: '{"ok":true}', at: sample.AT }

  it('is found by its key and goes with its transaction', async () => {
    await opened.write(store => opened.database.keepReply(store, reply))
    const failing = opened.write(async store => {
      await opened.database.keepReply(store, { ...reply, key: 'key-67890' })
      throw new Error('refused')
    })
    await expect(failing).rejects.toThrow('refused')
    expect(await opened.database.findReply('key-12345')).toEqual({
      entry: 'visit.register',
      inputHash: 'ab',
      reply: '{"ok":true}',
    })
    expect(await opened.database.findReply('key-67890')).toBeNull()
  })

  it('is not kept twice under one key', async () => {
    await opened.write(store => opened.database.keepReply(store, reply))
    await expect(opened.write(store => opened.database.keepReply(store, reply))).rejects.toThrow('UNIQUE')
  })

  it('goes after a week, except the newest hundred, which a clock that was ahead for a moment must not take', async () => {
    await opened.write(store => opened.database.keepReply(store, reply))
    await opened.write(async store => {
      for (let number = 0; number < 99; number += 1)
        await opened.database.keepReply(store, { ...reply, key: `later-${number}`, at: '2026-12-30T01:00:00.000Z' })
    })
    expect(await opened.database.findReply('key-12345')).not.toBeNull()
    await opened.write(store =>
      opened.database.keepReply(store, { ...reply, key: 'key-67890', at: '2026-11-30T01:00:00.000Z' }),
    )
    expect(await opened.database.findReply('key-12345')).not.toBeNull()
    await opened.write(store =>
      opened.database.keepReply(store, { ...reply, key: 'key-99999', at: '2026-11-30T01:00:01.000Z' }),
    )
    expect(await opened.database.findReply('key-12345')).toBeNull()
  })

  it('is kept only inside a running transaction', async () => {
    const outside = opened.database.read(store => opened.database.keepReply(store, reply))
    await expect(outside).rejects.toThrow('Nothing is written through a read')
  })
})
