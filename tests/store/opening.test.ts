import {
  chmod,
  chown,
  copyFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '#ports/database.ts'
import { StoreCannotOpen } from '#ports/store-failures.ts'
import { openDatabase } from '#store/open-database.ts'
import { openEncrypted, openForCounter } from '#store/sqlite/open-file.ts'
import { TEST_KEY } from '#tests/support/open-store.ts'
import { run } from './processes/run.ts'
import * as sample from './sample-day.ts'

const OTHER_KEY = new Uint8Array(32).fill(9)
const PAGE_BYTES = 4096

let folder: string
let dataFolder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loket-test-'))
  dataFolder = join(folder, 'data')
  file = join(dataFolder, 'loket.db')
})
afterEach(async () => {
  await chmod(folder, 0o700)
  await rm(folder, { recursive: true, force: true })
})

const open = (key = TEST_KEY): Promise<Database> => openDatabase({ dataFolder, key })

const failure = async (opening: Promise<Database>): Promise<string> => {
  const outcome = await opening.then(
    database => database.close().then(() => 'open'),
    (error: unknown) => error,
  )
  return outcome instanceof StoreCannotOpen ? outcome.failure : String(outcome)
}

/** A store with a few hundred rows, closed. */
async function filled(): Promise<void> {
  const database = await open()
  await database.transact({ accountId: null, entry: 'test.write', at: sample.AT }, async store => {
    for (let count = 0; count < 300; count += 1) {
      const name = `Bartolomeus Contoh ${count}`
      await store.people.add(sample.person({ id: `person-${count}`, name }))
    }
  })
  await database.close()
}

const spoil = async (change: (bytes: Buffer) => void): Promise<void> => {
  const bytes = await readFile(file)
  change(bytes)
  await writeFile(file, bytes)
}

describe('a data folder', () => {
  it('is made with its file, both for this user alone', async () => {
    const database = await open()
    expect((await stat(dataFolder)).mode & 0o777).toBe(0o700)
    for (const name of await readdir(dataFolder)) {
      expect([name, (await stat(join(dataFolder, name))).mode & 0o777]).toEqual([name, 0o600])
    }
    expect((await readdir(dataFolder)).sort()).toEqual(['loket.db', 'loket.db-wal', 'loket.key-check'])
    await database.close()
  })

  it('that others could read is closed to them', async () => {
    await filled()
    await chmod(dataFolder, 0o755)
    await chmod(file, 0o644)
    await (await open()).close()
    expect((await stat(dataFolder)).mode & 0o777).toBe(0o700)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  it('shows nothing of what was typed, nor that it is a database', async () => {
    await filled()
    const database = await open()
    await database.transact({ accountId: null, entry: 'test.write', at: sample.AT }, store =>
      store.people.add(sample.person({ id: 'last', name: 'Bartolomeus Terakhir' })),
    )
    for (const name of await readdir(dataFolder)) {
      const bytes = await readFile(join(dataFolder, name))
      for (const told of ['SQLite format', 'Bartolomeus', 'bartolomeus', 'CREATE TABLE', 'audit_event']) {
        expect([name, told, bytes.includes(told), bytes.includes(Buffer.from(told, 'utf16le'))]).toEqual([
          name,
          told,
          false,
          false,
        ])
      }
    }
    await database.close()
  })
})

describe('the open file', () => {
  it('is set so that what is acknowledged is durable and its schema is not trusted', async () => {
    await filled()
    const sqlite = openForCounter({ path: file, key: TEST_KEY })
    const settings = ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'secure_delete', 'temp_store']
    expect(settings.map(name => sqlite.pragma(name, { simple: true }))).toEqual(['wal', 2, 1, 0, 1, 2])
    sqlite.close()
  })

  it('is held by one process at a time', async () => {
    const other = run('hold-open', dataFolder)
    expect(await other.nextLine()).toBe('open')
    expect(await failure(open())).toBe('file-locked')
    await other.kill()
    expect(await failure(open())).toBe('open')
  })

  it('is held against a second opening in the same process too', async () => {
    const database = await open()
    expect(await failure(open())).toBe('file-locked')
    expect(await failure(open(OTHER_KEY))).toBe('file-locked')
    const other = run('hold-open', dataFolder)
    expect(await other.nextLine()).toBe('file-locked')
    await database.close()
    await other.kill()
    expect(await failure(open())).toBe('open')
  })

  it('opens again after its process was killed, with everything that was acknowledged', async () => {
    const other = run('hold-open', dataFolder)
    for (let line = 0; line < 50; line += 1) await other.nextLine()
    const acknowledged = 49 + (await other.kill()).length
    const database = await open()
    const kept = await database.read(store => store.officials.list())
    expect(kept.length).toBeGreaterThanOrEqual(acknowledged)
    expect(kept.length).toBeLessThanOrEqual(acknowledged + 1)
    expect(await database.read(store => store.audit.page(0, 100_000))).toHaveLength(kept.length)
    await database.close()
  })
})

it('opens where the change to its log was cut short, and takes that change back', async () => {
  await filled()
  const left = join(folder, 'left', 'data')
  const sqlite = openEncrypted({ path: file, key: TEST_KEY })
  sqlite.pragma('journal_mode = DELETE')
  // With no room to keep pages, half a change goes to the file at once; its journal knows what was there.
  sqlite.pragma('cache_size = 1')
  sqlite.exec(`BEGIN IMMEDIATE; UPDATE person SET name = 'Tidak jadi'`)
  await cp(dataFolder, left, { recursive: true })
  sqlite.exec('ROLLBACK')
  sqlite.close()
  expect(await readdir(left)).toContain('loket.db-journal')

  const database = await openDatabase({ dataFolder: left, key: TEST_KEY })
  expect((await database.read(store => store.people.find('person-299')))?.name).toBe('Bartolomeus Contoh 299')
  await database.close()
})

describe('a store that cannot be opened says why', () => {
  it('wrong key', async () => {
    await filled()
    expect(await failure(open(OTHER_KEY))).toBe('wrong-key')
    expect(await failure(open())).toBe('open')
  })

  it('wrong key, where the note about the key is missing', async () => {
    await filled()
    await rm(join(dataFolder, 'loket.key-check'))
    expect(await failure(open(OTHER_KEY))).toBe('wrong-key')
    expect(await failure(open())).toBe('open')
    expect(await readdir(dataFolder)).toContain('loket.key-check')
  })

  it('wrong key, where the file of another computer was put here', async () => {
    const elsewhere = join(folder, 'elsewhere')
    await (await openDatabase({ dataFolder: elsewhere, key: OTHER_KEY })).close()
    await filled()
    await copyFile(join(elsewhere, 'loket.db'), file)
    expect(await failure(open())).toBe('wrong-key')
  })

  it.each<[string, (bytes: Buffer) => void]>([
    ['the first page is damaged', bytes => bytes.fill(7, 200, 300)],
    ['the first page is zeros', bytes => bytes.fill(0, 0, PAGE_BYTES)],
    ['everything is zeros', bytes => bytes.fill(0)],
    ['another file lies there', bytes => bytes.write('SQLite format 3\0'.padEnd(200, ' a letter to somebody'))],
    ['all but the first pages are damaged', bytes => bytes.fill(7, 20 * PAGE_BYTES)],
  ])('corrupt: %s', async (_what, change) => {
    await filled()
    await spoil(change)
    expect(await failure(open())).toBe('file-corrupt')
  })

  it('corrupt: only the newest page of one table is damaged', async () => {
    await filled()
    const sqlite = openForCounter({ path: file, key: TEST_KEY })
    const newestLeaf = `SELECT pageno FROM dbstat WHERE name = 'audit_event' AND pagetype = 'leaf' ORDER BY path DESC LIMIT 1`
    const start = (Number(sqlite.prepare(newestLeaf).pluck().get()) - 1) * PAGE_BYTES
    sqlite.close()
    await spoil(bytes => bytes.fill(7, start + 100, start + 200))
    expect(await failure(open())).toBe('file-corrupt')
  })

  it.each([PAGE_BYTES * 20, PAGE_BYTES * 20 + 77, 100])('corrupt: cut off after %i bytes', async bytes => {
    await filled()
    await truncate(file, bytes)
    expect(await failure(open())).toBe('file-corrupt')
  })

  it('data newer than the program', async () => {
    await filled()
    const sqlite = openForCounter({ path: file, key: TEST_KEY })
    sqlite.pragma('user_version = 99')
    sqlite.close()
    expect(await failure(open())).toBe('newer-data')
  })

  it('a folder that cannot be made', async () => {
    await writeFile(join(folder, 'file'), '')
    expect(await failure(openDatabase({ dataFolder: join(folder, 'file', 'data'), key: TEST_KEY }))).toBe(
      'folder-not-writable',
    )
    expect(await failure(openDatabase({ dataFolder: join(folder, 'file'), key: TEST_KEY }))).toBe('folder-not-writable')
  })

  it.each([
    ['may only be read', 0o500],
    ['is closed', 0o000],
  ])('a folder that %s, and leaves its rights as they are', async (_what, mode) => {
    await mkdir(dataFolder)
    if (process.getuid?.() === 0) {
      await chown(folder, 65534, 65534)
      await chown(dataFolder, 65534, 65534)
    }
    await chmod(dataFolder, mode)
    expect(await run('open-as-stranger', dataFolder).nextLine()).toBe('folder-not-writable')
    expect((await stat(dataFolder)).mode & 0o777).toBe(mode)
  })

  it('a file that may only be read', async () => {
    await filled()
    await chmod(file, 0o400)
    if (process.getuid?.() === 0) {
      for (const path of [folder, dataFolder, file, join(dataFolder, 'loket.key-check')])
        await chown(path, 65534, 65534)
    }
    expect(await run('open-as-stranger', dataFolder).nextLine()).toBe('folder-not-writable')
  })

  it('a key that is no key is a mistake of the program', async () => {
    await expect(open(new Uint8Array(16))).rejects.toThrow('32 bytes')
  })
})
