import { copyFile, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrations } from '#store/migrations/migrations.ts'
import { openDatabase } from '#store/open-database.ts'
import { openForCounter } from '#store/sqlite/open-file.ts'
import { registration } from '#tests/support/day.ts'
import { acceptedResident, CERTIFICATE_SERVICE, finalLetter } from '#tests/support/letters.ts'
import { KEY, openCounter } from '#tests/support/open-counter.ts'
import { recordingPaper } from '#tests/support/recording-paper.ts'
import { schemaOf } from './schema-of.ts'

/** One database for each version of the data that left the house, as the program of that time wrote it. */
const saved = join(import.meta.dirname, 'released')
const versions = (await readdir(saved))
  .flatMap(name => /^schema-(\d+)\.db$/.exec(name)?.[1] ?? [])
  .map(Number)
  .sort((one, other) => one - other)
const NEXT_DAY = '2026-11-24T01:00:00.000Z'

let folder: string
let data: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loket-released-'))
  data = join(folder, 'data')
  await mkdir(data)
})
afterEach(() => rm(folder, { recursive: true, force: true }))
const opened: number[] = []
afterAll(() => console.log(`data of the versions ${opened.join(', ')} brought to ${migrations.length}`))

/** Columns that a later version puts into another form; what became of them is seen in the day that goes on. */
const gone = new Set(['account.role'])

type Rows = Record<string, { columns: string[]; rows: string[] }>

/** Every row as text, by table; of the named columns where `like` names some. */
function rowsIn(sqlite: Sqlite.Database, like?: Rows): Rows {
  const names = like
    ? Object.keys(like)
    : (sqlite
        .prepare(
          `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'`,
        )
        .pluck()
        .all() as string[])
  return Object.fromEntries(
    names.map(name => {
      const columns =
        like?.[name]?.columns ??
        (sqlite.prepare('SELECT name FROM pragma_table_info(?) ORDER BY name').pluck().all(name) as string[]).filter(
          column => !gone.has(`${name}.${column}`),
        )
      const list = columns.map(column => `"${column}"`).join(', ')
      const rows = sqlite.prepare(`SELECT ${list} FROM "${name}"`).raw().all()
      return [name, { columns, rows: rows.map(row => JSON.stringify(row)).sort() }]
    }),
  )
}

function look<T>(work: (sqlite: Sqlite.Database) => T): T {
  const sqlite = openForCounter({ path: join(data, 'loket.db'), key: KEY })
  try {
    return work(sqlite)
  } finally {
    sqlite.close()
  }
}

it('has databases from the first version on, small enough to keep', async () => {
  expect(versions[0]).toBe(1)
  expect(versions.at(-1)).toBeLessThanOrEqual(migrations.length)
  for (const version of versions) expect((await stat(join(saved, `schema-${version}.db`))).size).toBeLessThan(1_000_000)
})

describe.each(versions)('data of version %i', version => {
  beforeEach(() => copyFile(join(saved, `schema-${version}.db`), join(data, 'loket.db')))

  it('is brought to the newest version with every row as it was', async () => {
    const before = look(rowsIn)
    expect(before.visit?.rows).toHaveLength(2)
    const database = await openDatabase({ dataFolder: data, key: KEY })
    expect(database.schemaVersion).toBe(migrations.length)
    await database.close()
    expect(look(sqlite => rowsIn(sqlite, before))).toEqual(before)
    // A shipped step that was edited would give new counters another file than old ones.
    await expect(look(schemaOf)).toMatchFileSnapshot('schema-snapshot.sql')
    opened.push(version)
  })

  async function openLater(ids: string) {
    const paper = recordingPaper().paper
    const counter = await openCounter({ folder, state: 'kept', ids, now: NEXT_DAY, paper })
    await counter.signIn()
    return counter
  }

  it('goes on with the next day: signed in, registered, numbered, closed, the audit chain whole', async () => {
    const counter = await openLater('later')
    expect((await counter.done('audit.verify', {})).broken).toEqual([])
    expect(await counter.done('person.search', { query: 'syaroni' })).toHaveLength(1)
    const { visitId, applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE, 'Ani Contoh')
    const visit = await counter.done('visit.read', { visitId })
    expect(visit.ticket).toMatchObject({ label: 'A-001' })
    const { letterId, numberText } = await finalLetter(counter, applicationId, 'registry-certificate')
    expect(numberText).toContain('/0003/')
    await counter.done('letter.sign', { letterId, signedOn: '2026-11-24' })
    await counter.done('closing.close-day', { date: '2026-11-24' })
    expect((await counter.done('audit.verify', {})).broken).toEqual([])
    await counter.close()
  })

  // The newest has not been updated, so nothing was copied before.
  const copied = version < migrations.length ? 1 : 0
  it(`has ${copied} copy of before the update among its copies, which no timer takes away`, async () => {
    const counter = await openLater('later still')
    const { copies } = await counter.done('backup.list', {})
    const before = copies.filter(({ file }) => basename(file).startsWith(`loket-before-update-${version}-`))
    expect(before.map(({ provenAt }) => provenAt)).toEqual(Array(copied).fill(NEXT_DAY))
    for (const { file } of before)
      expect(await counter.done('backup.prove', { file })).toMatchObject({ continued: true, visits: 2 })
    counter.clock.advance(60 * 24 * 400)
    await counter.done('visit.register', registration('Tono Contoh'))
    await counter.keepBackups()
    const kept = (await counter.done('backup.list', {})).copies.map(({ file }) => file)
    expect(kept).toEqual(expect.arrayContaining(before.map(({ file }) => file)))
    await counter.close()
  })
})
