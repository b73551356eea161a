import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Author, Database } from '#ports/database.ts'
import type { Store } from '#ports/store.ts'
import { openDatabase } from '#store/open-database.ts'

/** 23 November 2026, 08.00 WIB. */
export const TEST_MORNING = '2026-11-23T01:00:00.000Z'
/** An obvious test key: 32 bytes of the value 7. */
export const TEST_KEY = new Uint8Array(32).fill(7)

export type OpenStore = {
  dataFolder: string
  key: Uint8Array
  database: Database
  /** The instant of the fixed clock; stands still until it is moved. */
  now(): string
  /** Moves the clock on by so many minutes; backwards when negative. */
  pass(minutes: number): void
  /** "id-0001", "id-0002" … */
  newId(): string
  /** A transaction in the name of the test. */
  write<T>(work: (store: Store) => Promise<T>, author?: Partial<Author>): Promise<T>
  /** Closes the file and opens it again, as after a restart. */
  reopen(): Promise<void>
  /** Closes the file and removes its folder. */
  remove(): Promise<void>
}

/** A real, encrypted store in a temporary folder of its own, with a fixed clock and numbered ids. */
export async function openStore(): Promise<OpenStore> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'loket-test-'))
  const opening = { dataFolder, key: TEST_KEY }
  let ms = Date.parse(TEST_MORNING)
  let ids = 0
  const opened: OpenStore = {
    dataFolder,
    key: TEST_KEY,
    database: await openDatabase(opening),
    now: () => new Date(ms).toISOString(),
    pass: minutes => {
      ms += minutes * 60_000
    },
    newId: () => {
      ids += 1
      return `id-${String(ids).padStart(4, '0')}`
    },
    write: (work, author) =>
      opened.database.transact({ accountId: null, entry: 'test.write', at: opened.now(), ...author }, work),
    reopen: async () => {
      await opened.database.close()
      opened.database = await openDatabase(opening)
    },
    remove: async () => {
      await opened.database.close()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
  return opened
}
