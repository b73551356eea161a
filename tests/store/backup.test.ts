import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BackupBroken, DiskFull } from '#ports/store-failures.ts'
import { backUp, copyInto, type Held } from '#store/back-up.ts'
import { databaseOn } from '#store/database.ts'
import { openDatabase } from '#store/open-database.ts'
import { openEncrypted, openForCounter } from '#store/sqlite/open-file.ts'
import { type OpenStore, openStore, TEST_KEY } from '#tests/support/open-store.ts'
import * as sample from './sample-day.ts'

const PAGE_BYTES = 4096

let opened: OpenStore
let folder: string
beforeEach(async () => {
  opened = await openStore()
  folder = join(opened.dataFolder, 'cadangan')
  await mkdir(folder)
})
afterEach(() => opened.remove())

const addPeople = (from: number, count: number) =>
  opened.write(async store => {
    for (let number = from; number < from + count; number += 1) {
      await store.people.add(sample.person({ id: `person-${number}`, name: `Bartolomeus Contoh ${number}` }))
    }
  })

const restored = async (path: string) => {
  const dataFolder = join(folder, 'restored')
  await mkdir(dataFolder)
  await writeFile(join(dataFolder, 'loket.db'), await readFile(path))
  const database = await openDatabase({ dataFolder, key: TEST_KEY })
  try {
    return await database.read(async store => ({
      people: (await store.people.search('bartolomeus', 1000)).length,
      events: (await store.audit.page(0, 100_000)).length,
    }))
  } finally {
    await database.close()
  }
}

it('is one encrypted file for this user alone that opens as a data folder of its own', async () => {
  await addPeople(0, 150)
  const path = join(folder, 'a.db')
  const made = await opened.database.backUp(path)
  const bytes = await readFile(path)
  expect(made).toEqual({ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), events: 150 })
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(await readdir(folder)).toEqual(['a.db'])
  expect(bytes.includes('SQLite format')).toBe(false)
  expect(bytes.includes('Bartolomeus')).toBe(false)
  expect(await restored(path)).toEqual({ people: 150, events: 150 })
})

it('is made while the counter works, and holds a moment of that work', async () => {
  await addPeople(0, 100)
  const path = join(folder, 'a.db')
  const [made] = await Promise.all([opened.database.backUp(path), addPeople(100, 50), addPeople(150, 50)])
  expect([100, 150, 200]).toContain(made.events)
  expect(await restored(path)).toEqual({ people: made.events, events: made.events })
  expect(await opened.database.read(store => store.people.search('bartolomeus', 1000))).toHaveLength(200)
})

it('keeps the search of the store it was made of', async () => {
  await addPeople(0, 20)
  await opened.write(store => store.people.correct('person-3', { name: "Ma'ruf Uji" }))
  const path = join(folder, 'a.db')
  await opened.database.backUp(path)
  expect(await restored(path)).toEqual({ people: 19, events: 21 })
})

it('never writes over a file that is there', async () => {
  const path = join(folder, 'a.db')
  await writeFile(path, 'something else')
  await expect(opened.database.backUp(path)).rejects.toThrow('there already')
  expect(await readFile(path, 'utf8')).toBe('something else')
})

it('says so where the folder is missing, and leaves nothing', async () => {
  await expect(opened.database.backUp(join(folder, 'missing', 'a.db'))).rejects.toThrow('ENOENT')
  expect(await readdir(folder)).toEqual([])
})

it('is not made of a store with a damaged page, and finds that page wherever it is', async () => {
  await addPeople(0, 500)
  await opened.database.close()
  const file = join(opened.dataFolder, 'loket.db')
  const sqlite = openForCounter({ path: file, key: TEST_KEY })
  const oldestLeaf = `SELECT pageno FROM dbstat WHERE name = 'audit_event' AND pagetype = 'leaf' ORDER BY path LIMIT 1`
  const start = (Number(sqlite.prepare(oldestLeaf).pluck().get()) - 1) * PAGE_BYTES
  sqlite.close()
  await writeFile(file, (await readFile(file)).fill(7, start + 100, start + 200))
  opened.database = await openDatabase({ dataFolder: opened.dataFolder, key: TEST_KEY })
  await expect(opened.database.backUp(join(folder, 'a.db'))).rejects.toBeInstanceOf(BackupBroken)
  expect(await readdir(folder)).toEqual([])
})

it('is deleted where the copy does not open with the key of the store', async () => {
  await opened.database.close()
  const sqlite = openForCounter({ path: join(opened.dataFolder, 'loket.db'), key: TEST_KEY })
  const database = databaseOn(sqlite, { key: new Uint8Array(32).fill(9) })
  await expect(database.backUp(join(folder, 'a.db'))).rejects.toBeInstanceOf(BackupBroken)
  expect(await readdir(folder)).toEqual([])
  await database.close()
  await opened.reopen()
})

describe('a copy that is not what the store holds', () => {
  /** Makes a copy as ever, then spoils it or what it is said to hold. */
  const backUpSpoilt = async (spoil: (copy: Sqlite.Database) => void, said: Partial<Held>) => {
    await opened.write(async store => {
      for (const number of [1, 2, 3]) {
        await store.people.add(sample.person({ id: `person-${number}` }))
        await store.visits.add(
          sample.visit({ id: `visit-${number}`, guestNumber: number, personId: `person-${number}` }),
        )
      }
    })
    await opened.database.close()
    const sqlite = openForCounter({ path: join(opened.dataFolder, 'loket.db'), key: TEST_KEY })
    const copying = async (draft: string): Promise<Held> => {
      const held = copyInto(sqlite, draft)
      const copy = openEncrypted({ path: draft, key: TEST_KEY })
      spoil(copy)
      copy.close()
      return { ...held, ...said }
    }
    return backUp(copying, { key: TEST_KEY }, join(folder, 'a.db')).finally(async () => {
      sqlite.close()
      await opened.reopen()
    })
  }
  const leaveIt = () => undefined

  it.each<[string, (copy: Sqlite.Database) => unknown, Partial<Held>]>([
    ['lacks an event', copy => copy.exec('DROP TRIGGER audit_event_stays; DELETE FROM audit_event WHERE seq = 6'), {}],
    ['ends with another event', leaveIt, { lastHash: 'f'.repeat(64) }],
    ['is of another version', leaveIt, { version: 99 }],
    [
      'has an index that misses rows',
      copy => {
        copy.unsafeMode(true)
        copy.pragma('writable_schema = ON')
        copy.exec(`UPDATE sqlite_schema SET sql = 'CREATE INDEX visit_person ON visit (guest_number, person_id, id)'
          WHERE name = 'visit_person'`)
      },
      {},
    ],
  ])('is deleted: it %s', async (_what, spoil, said) => {
    await expect(backUpSpoilt(spoil, said)).rejects.toBeInstanceOf(BackupBroken)
    expect(await readdir(folder)).toEqual([])
  })

  it('is kept where nothing is wrong with it', async () => {
    expect(await backUpSpoilt(leaveIt, {})).toMatchObject({ events: 6 })
    expect(await readdir(folder)).toEqual(['a.db'])
  })
})

it('a store that may grow no more says that the disk is full, and keeps nothing of that write', async () => {
  await addPeople(0, 10)
  await opened.database.close()
  const sqlite = openForCounter({ path: join(opened.dataFolder, 'loket.db'), key: TEST_KEY })
  // SQLite's own limit: what it then says and takes back is the same as on a disk without room.
  sqlite.pragma(`max_page_count = ${Number(sqlite.pragma('page_count', { simple: true })) + 5}`)
  opened.database = databaseOn(sqlite, { key: TEST_KEY })
  await expect(addPeople(10, 500)).rejects.toBeInstanceOf(DiskFull)
  expect(await opened.database.read(store => store.people.search('bartolomeus', 1000))).toHaveLength(10)
  expect(await opened.database.read(store => store.audit.page(0, 1000))).toHaveLength(10)
  await opened.reopen()
  await addPeople(10, 500)
  expect(await opened.database.read(store => store.audit.page(0, 1000))).toHaveLength(510)
})
