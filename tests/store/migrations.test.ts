import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '#ports/database.ts'
import { StoreCannotOpen } from '#ports/store-failures.ts'
import { type Migration, migrate, versionOf } from '#store/migrate.ts'
import { migrations } from '#store/migrations/migrations.ts'
import { openDatabase } from '#store/open-database.ts'
import { recoverKeys } from '#store/recovery-file.ts'
import { recovererOf } from '#store/recovery-wrap.ts'
import { openForCounter } from '#store/sqlite/open-file.ts'
import { TEST_KEY } from '#tests/support/open-store.ts'
import { dumpOfFiles } from '../faults/dump.ts'
import * as sample from './sample-day.ts'
import { schemaOf } from './schema-of.ts'

const PAPER = new Uint8Array(20).fill(1)
/** The newest version there is. */
const newest = migrations.length

/** Steps to come, as a test needs them. */
const noteOnVisit: Migration = {
  version: newest + 1,
  sql: `ALTER TABLE visit ADD COLUMN remark TEXT NOT NULL DEFAULT ''; CREATE INDEX visit_remark ON visit (remark);`,
}
const half: Migration = {
  version: newest + 2,
  sql: `CREATE TABLE first_half (id TEXT PRIMARY KEY NOT NULL) STRICT; CREATE TABLE visit (id TEXT);`,
}

const later: Migration = { version: newest + 3, sql: 'CREATE TABLE later (id TEXT PRIMARY KEY NOT NULL) STRICT;' }

const inMemory = (): Sqlite.Database => new Sqlite(':memory:')

describe('the schema', () => {
  it('is the committed one: a difference is either a mistake or a new step with a new snapshot', async () => {
    const sqlite = inMemory()
    migrate(sqlite, migrations)
    await expect(schemaOf(sqlite)).toMatchFileSnapshot('schema-snapshot.sql')
  })

  it('has steps numbered 1, 2, 3 …', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1))
  })

  it('has strict tables only', () => {
    const sqlite = inMemory()
    migrate(sqlite, migrations)
    const loose = sqlite
      .prepare(
        `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0
         AND name NOT LIKE 'sqlite_%'`,
      )
      .pluck()
      .all()
    expect(loose).toEqual([])
  })

  it('has an index for each reference to another table', () => {
    const sqlite = inMemory()
    migrate(sqlite, migrations)
    const unindexed = sqlite
      .prepare(
        `SELECT t.name || '.' || f."from" FROM pragma_table_list t, pragma_foreign_key_list(t.name) f
         WHERE t.schema = 'main' AND t.type = 'table' AND NOT EXISTS (
           SELECT 1 FROM pragma_index_list(t.name) i, pragma_index_info(i.name) c WHERE c.seqno = 0 AND c.name = f."from")
         ORDER BY 1`,
      )
      .pluck()
      .all()
    // Rows that are never deleted and never looked up by this column need none.
    expect(unindexed).toEqual([
      'application.first_visit_id',
      'application.service_hash',
      'letter.emblem_hash',
      'office.emblem_hash',
      'own_word.file_hash',
    ])
  })
})

describe('a step', () => {
  it('keeps the rows from before it', () => {
    const sqlite = inMemory()
    migrate(sqlite, migrations)
    sqlite.exec(`
      INSERT INTO person (id, name, created_at) VALUES ('p', 'Siti Contoh', '2026-11-23T01:00:00.000Z');
      INSERT INTO visit (id, business_date, guest_number, person_id, has_identity, purpose, priority, acting_for,
        confidential, arrived_at) VALUES ('v', '2026-11-23', 1, 'p', 1, 'service', 'none', 'self', 0,
        '2026-11-23T01:00:00.000Z')`)
    migrate(sqlite, [...migrations, noteOnVisit])
    expect(versionOf(sqlite)).toBe(newest + 1)
    expect(sqlite.prepare('SELECT id, remark FROM visit').all()).toEqual([{ id: 'v', remark: '' }])
  })

  it('that widens the states of printing keeps each state and takes the new one', () => {
    const sqlite = inMemory()
    migrate(sqlite, migrations.slice(0, 1))
    const add = (id: string, state: string) =>
      sqlite
        .prepare(
          `INSERT INTO print_job (id, document_kind, document_id, printer, copies, state, reprint, at, by)
           VALUES (?, 'letter', 'l', 'Loket-A4', 1, ?, 0, '2026-11-23T01:00:00.000Z', 'a')`,
        )
        .run(id, state)
    add('came', 'printed')
    add('jammed', 'failed')
    migrate(sqlite, migrations)
    add('unheard', 'unknown')
    expect(() => add('wrong', 'lost')).toThrow('CHECK')
    expect(sqlite.prepare('SELECT id, state FROM print_job ORDER BY id').raw().all()).toEqual([
      ['came', 'printed'],
      ['jammed', 'failed'],
      ['unheard', 'unknown'],
    ])
  })

  it('that brings the emblem leaves the office and its letters without one', () => {
    const sqlite = inMemory()
    migrate(sqlite, migrations.slice(0, 4))
    sqlite.exec(`
      INSERT INTO office (row, office_name, government, letterhead_lines, seat, zone, letter_paper, ticket_paper,
        counter_name, number_pattern, unit_code, register_name, register_source, register_period)
        VALUES (1, 'Dinas Contoh', '', '[]', '', 'WIB', 'F4', 'A6', 'Loket 1', '{serial}', '', 'DTSEN', '', '')`)
    migrate(sqlite, migrations)
    expect(sqlite.prepare('SELECT office_name, emblem_hash FROM office').all()).toEqual([
      { office_name: 'Dinas Contoh', emblem_hash: null },
    ])
    expect(() => sqlite.exec(`UPDATE office SET emblem_hash = 'unknown'`)).toThrow('FOREIGN KEY')
  })

  it('that fails halfway leaves nothing of itself, of the steps before it or after it', () => {
    const sqlite = inMemory()
    migrate(sqlite, migrations)
    const before = schemaOf(sqlite)
    expect(() => migrate(sqlite, [...migrations, noteOnVisit, half, later])).toThrow('already exists')
    expect(versionOf(sqlite)).toBe(newest)
    expect(schemaOf(sqlite)).toBe(before)
    expect(sqlite.inTransaction).toBe(false)
  })

  it('is not run a second time', () => {
    const sqlite = inMemory()
    migrate(sqlite, migrations)
    migrate(sqlite, migrations)
    expect(versionOf(sqlite)).toBe(newest)
  })

  it('is refused by data that is newer, which stays as it is', () => {
    const sqlite = inMemory()
    migrate(sqlite, [...migrations, noteOnVisit])
    expect(() => migrate(sqlite, migrations)).toThrow(StoreCannotOpen)
    expect(versionOf(sqlite)).toBe(newest + 1)
  })
})

describe('a real file brought to a newer version', () => {
  let folder: string
  let dataFolder: string
  let backups: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'loket-test-'))
    dataFolder = join(folder, 'data')
    backups = join(folder, 'backups')
    const database = await open()
    await database.transact({ accountId: null, entry: 'test.write', at: sample.AT }, async store => {
      await store.people.add(sample.person())
      await store.visits.add(sample.visit())
      await store.recoveryKey.save({
        recoverer: recovererOf(PAPER),
        madeAt: sample.AT,
        failedTries: 0,
        lastFailureAt: null,
      })
    })
    await database.renewRecovery([])
    await database.close()
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const open = (steps = migrations): Promise<Database> => openDatabase({ dataFolder, key: TEST_KEY }, steps)
  const failing = [...migrations, noteOnVisit, half, later]
  const failureOf = (opening: Promise<Database>) =>
    opening.then(
      () => 'open',
      (error: unknown) => error,
    )

  it('leaves a proven, encrypted copy of the older version among the backups, which the recovery key opens', async () => {
    const database = await open([...migrations, noteOnVisit])
    expect(database.schemaVersion).toBe(newest + 1)
    expect(await database.read(store => store.visits.find('visit-1'))).not.toBeNull()
    const copy = join(backups, `loket-before-update-${newest}-3.db`)
    expect(database.copyBeforeUpdate).toMatchObject({ path: copy, events: 3 })
    await database.close()
    expect((await readFile(copy)).includes('Siti Contoh')).toBe(false)
    expect((await stat(copy)).mode & 0o777).toBe(0o600)
    expect((await stat(backups)).mode & 0o777).toBe(0o700)

    // The older program on another computer, with the copy and the paper alone.
    const elsewhere = join(folder, 'elsewhere')
    await mkdir(elsewhere)
    await copyFile(copy, join(elsewhere, 'loket.db'))
    await copyFile(copy.replace(/db$/, 'recovery'), join(elsewhere, 'loket.recovery'))
    const [key = new Uint8Array(32)] = await recoverKeys(elsewhere, PAPER)
    const old = await openDatabase({ dataFolder: elsewhere, key })
    expect(old.schemaVersion).toBe(newest)
    expect(old.copyBeforeUpdate).toBeNull()
    expect(await old.read(store => store.people.find('person-1'))).toMatchObject({ name: 'Siti Contoh' })
    await old.close()
  })

  it('is what it was, row for row, when the second of three steps fails, and the older program goes on with it', async () => {
    const before = await dumpOfFiles(dataFolder, TEST_KEY)
    for (const _try of ['first', 'again'])
      expect(await failureOf(open(failing))).toMatchObject({ failure: 'update-failed' })
    expect(await dumpOfFiles(dataFolder, TEST_KEY)).toEqual(before)
    // Tried twice, copied once.
    expect((await readdir(backups)).sort()).toEqual([
      `loket-before-update-${newest}-3.db`,
      `loket-before-update-${newest}-3.recovery`,
    ])
    const old = await open()
    await old.transact({ accountId: null, entry: 'test.write', at: sample.AT }, store =>
      store.people.add(sample.person({ id: 'person-2' })),
    )
    await old.close()
    const database = await open([...migrations, noteOnVisit])
    expect(await database.read(store => store.audit.page(0, 10))).toHaveLength(4)
    await database.close()
    expect(await readdir(backups)).toContain(`loket-before-update-${newest}-4.db`)
  })

  it('is not begun on where the copy cannot be made', async () => {
    await writeFile(backups, 'a file in the place of the folder')
    const before = await dumpOfFiles(dataFolder, TEST_KEY)
    expect(await failureOf(open([...migrations, noteOnVisit]))).toMatchObject({
      failure: 'update-failed',
      message: expect.stringContaining('belum dimulai'),
    })
    expect(await dumpOfFiles(dataFolder, TEST_KEY)).toEqual(before)
  })

  it('is named as damaged, not as a failed update, where a page of it cannot be read', async () => {
    const database = await open()
    await database.transact({ accountId: null, entry: 'test.write', at: sample.AT }, async store => {
      for (let count = 10; count < 500; count += 1) await store.people.add(sample.person({ id: `person-${count}` }))
    })
    await database.close()
    const file = join(dataFolder, 'loket.db')
    const sqlite = openForCounter({ path: file, key: TEST_KEY })
    const oldestLeaf = `SELECT pageno FROM dbstat WHERE name = 'audit_event' AND pagetype = 'leaf' ORDER BY path LIMIT 1`
    const start = (Number(sqlite.prepare(oldestLeaf).pluck().get()) - 1) * 4096
    sqlite.close()
    const spoilt = (await readFile(file)).fill(7, start + 100, start + 200)
    await writeFile(file, spoilt)
    expect(await failureOf(open([...migrations, noteOnVisit]))).toMatchObject({ failure: 'file-corrupt' })
    expect((await readFile(file)).equals(spoilt)).toBe(true)
    expect(await readdir(backups)).toEqual([])
  })

  it('makes the copy anew where the one that lies there is damaged', async () => {
    await failureOf(open(failing))
    const copy = join(backups, `loket-before-update-${newest}-3.db`)
    await truncate(copy, 8192)
    const database = await open([...migrations, noteOnVisit])
    expect((await database.inspect(copy)).version).toBe(newest)
    await database.close()
  })
})
