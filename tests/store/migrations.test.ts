import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { StoreCannotOpen } from '#ports/store-failures.ts'
import { type Migration, migrate, versionOf } from '#store/migrate.ts'
import { migrations } from '#store/migrations/migrations.ts'
import { openDatabase } from '#store/open-database.ts'
import { openForCounter } from '#store/sqlite/open-file.ts'
import { TEST_KEY } from '#tests/support/open-store.ts'
import * as sample from './sample-day.ts'
import { schemaOf } from './schema-of.ts'

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

  it('that fails halfway leaves the steps before it and nothing of its own', () => {
    const sqlite = inMemory()
    expect(() => migrate(sqlite, [...migrations, noteOnVisit, half])).toThrow('already exists')
    expect(versionOf(sqlite)).toBe(newest + 1)
    expect(sqlite.prepare(`SELECT name FROM sqlite_schema WHERE name = 'first_half'`).all()).toEqual([])
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
  let dataFolder: string
  beforeEach(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'loket-test-'))
    const database = await openDatabase({ dataFolder, key: TEST_KEY })
    await database.transact({ accountId: null, entry: 'test.write', at: sample.AT }, async store => {
      await store.people.add(sample.person())
      await store.visits.add(sample.visit())
    })
    await database.close()
  })
  afterEach(() => rm(dataFolder, { recursive: true, force: true }))

  const versionIn = (path: string): number => {
    const sqlite = openForCounter({ path, key: TEST_KEY })
    try {
      return versionOf(sqlite)
    } finally {
      sqlite.close()
    }
  }

  it('leaves an encrypted copy of the older version beside it', async () => {
    const database = await openDatabase({ dataFolder, key: TEST_KEY }, [...migrations, noteOnVisit])
    expect(database.schemaVersion).toBe(newest + 1)
    expect(await database.read(store => store.visits.find('visit-1'))).not.toBeNull()
    await database.close()
    expect(await readdir(dataFolder)).toContain(`loket.version-${newest}.db`)
    expect(versionIn(join(dataFolder, `loket.version-${newest}.db`))).toBe(newest)
    expect((await readFile(join(dataFolder, `loket.version-${newest}.db`))).includes('Siti Contoh')).toBe(false)
  })

  it('stays at its version when the step fails, and can be tried again', async () => {
    const failing = openDatabase({ dataFolder, key: TEST_KEY }, [...migrations, { ...half, version: newest + 1 }])
    await expect(failing).rejects.toThrow('already exists')
    expect(versionIn(join(dataFolder, 'loket.db'))).toBe(newest)
    const database = await openDatabase({ dataFolder, key: TEST_KEY }, [...migrations, noteOnVisit])
    expect(await database.read(store => store.audit.page(0, 10))).toHaveLength(2)
    await database.close()
  })
})
