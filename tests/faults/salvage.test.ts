import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { SalvageReport } from '#ports/salvage.ts'
import { salvage } from '#store/salvage/salvage.ts'
import { openEncrypted } from '#store/sqlite/open-file.ts'
import { registration } from '#tests/support/day.ts'
import { acceptedResident, CERTIFICATE_SERVICE, finalLetter } from '#tests/support/letters.ts'
import { KEY, openCounter } from '#tests/support/open-counter.ts'
import { type Dump, dumpOf } from './dump.ts'
import { rounds } from './extent.ts'
import { seeded } from './seeded.ts'

const ROUNDS = rounds({ short: 6, full: 40 })
const PAGE = 4096

let folder: string
/** The store as it lay while its day went on: a file and a log that both hold something. */
let whole: string
let rows: Dump
/** What SQLite says of the pages: of which table or index each is, and how many rows it holds. */
let pages: readonly Page[]
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loket-salvage-'))
  const counter = await openCounter({ folder: join(folder, 'counter') })
  for (let visit = 0; visit < 60; visit += 1) await counter.done('visit.register', registration(`Contoh ${visit}`))
  await counter.reopen()
  for (let letter = 0; letter < 4; letter += 1) {
    const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE, `Uji ${letter}`)
    await finalLetter(counter, applicationId, 'registry-certificate')
  }
  whole = join(folder, 'whole.db')
  await cp(join(folder, 'counter', 'data', 'loket.db'), whole)
  await cp(join(folder, 'counter', 'data', 'loket.db-wal'), `${whole}-wal`)
  await counter.close()
  const closed = openEncrypted({ path: join(folder, 'counter', 'data', 'loket.db'), key: KEY }, true)
  rows = ofTheOffice(dumpOf(closed))
  closed.close()
  pages = await pagesOfWhole()
})
afterAll(() => rm(folder, { recursive: true, force: true }))
afterEach(() => rm(join(folder, 'salvaged.db'), { force: true }))

const ofTheOffice = (dump: Dump): Dump =>
  Object.fromEntries(Object.entries(dump).filter(([table]) => !/^(sqlite_|person_name|salvage_)/.test(table)))

type Page = { name: string; pageno: number; pagetype: 'leaf' | 'internal' | 'overflow'; ncell: number }

async function pagesOfWhole(): Promise<Page[]> {
  const merged = join(folder, 'merged.db')
  await cp(whole, merged)
  await mergeInto(merged, `${merged}-wal`)
  const sqlite = openEncrypted({ path: merged, key: KEY }, true)
  try {
    return sqlite.prepare<[], Page>('SELECT name, pageno, pagetype, ncell FROM dbstat').all()
  } finally {
    sqlite.close()
  }
}

/** What is read of a damaged copy, and that the copy and its log are then what they were. */
async function salvaged(damage: (file: string, log: string) => Promise<void>, withLog = true) {
  const broken = join(folder, 'broken.db')
  await cp(whole, broken)
  if (withLog) await cp(`${whole}-wal`, `${broken}-wal`)
  else await rm(`${broken}-wal`, { force: true })
  await damage(broken, `${broken}-wal`)
  const bytes = () => Promise.all([readFile(broken, 'hex'), withLog ? readFile(`${broken}-wal`, 'hex') : ''])
  const before = await bytes()
  const into = join(folder, 'salvaged.db')
  const report = await salvage(broken, into, { key: KEY })
  expect(await bytes()).toEqual(before)
  const sqlite = openEncrypted({ path: into, key: KEY }, true)
  try {
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok')
    return { report, found: ofTheOffice(dumpOf(sqlite)) }
  } finally {
    sqlite.close()
  }
}

const countsOf = (report: SalvageReport) => Object.fromEntries(report.tables.map(({ table, rows }) => [table, rows]))
const lostTables = (report: SalvageReport) =>
  report.tables.filter(({ lostRows, lostPages }) => lostRows + lostPages > 0).map(({ table }) => table)

function expectTrue({ report, found }: { report: SalvageReport; found: Dump }) {
  for (const [table, of] of Object.entries(found)) {
    expect(countsOf(report)[table], table).toBe(of.length)
    expect(
      of.filter(row => !rows[table]?.includes(row)),
      `rows of ${table} that never were`,
    ).toEqual([])
  }
}

it('reads every row of a whole file with its log', async () => {
  const { report, found } = await salvaged(async () => undefined)
  expect(found).toEqual(rows)
  expect(report).toMatchObject({ unreadablePages: 0, lostFrames: 0 })
  expect(lostTables(report)).toEqual([])
})

it('reads a file whose log is gone as it was when the log was last written back', async () => {
  const { report, found } = await salvaged(async () => undefined, false)
  expect(report).toMatchObject({ unreadablePages: 0, lostFrames: 0 })
  expect(found.visit).toHaveLength(60)
})

it('reads every row outside damaged pages, also where the page that leads to them is damaged', async () => {
  const random = seeded('salvage pages')
  for (let round = 0; round < ROUNDS; round += 1) {
    const damaged = new Set(
      Array.from({ length: 1 + Math.floor(random() * 6) }, () => 1 + Math.floor(random() * pages.length)),
    )
    const { report, found } = await salvaged(async (file, log) => {
      await mergeInto(file, log)
      const bytes = await readFile(file)
      for (const page of damaged) {
        const at = (page - 1) * PAGE + Math.floor(random() * PAGE)
        bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))
      }
      await writeFile(file, bytes)
    }, false)
    expectTrue({ report, found })
    expect([...damaged].length, `round ${round}`).toBeGreaterThanOrEqual(report.unreadablePages)
    for (const [table, of] of Object.entries(rows)) {
      const lost = of.length - (found[table]?.length ?? 0)
      const { least, most } = rowsOn(damaged, table)
      expect(lost, `${table}, pages ${[...damaged]}`).toBeGreaterThanOrEqual(least)
      expect(lost, `${table}, pages ${[...damaged]}`).toBeLessThanOrEqual(most)
    }
  }
})

it('loses no row of a table with the pages that only lead to its rows', async () => {
  const inner = pages.filter(({ name, pagetype }) => name === 'audit_event' && pagetype === 'internal')
  expect(inner.length).toBeGreaterThan(0)
  const { report, found } = await salvaged(async (file, log) => {
    await mergeInto(file, log)
    const bytes = await readFile(file)
    for (const { pageno } of inner) bytes.fill(0x5a, (pageno - 1) * PAGE, pageno * PAGE)
    await writeFile(file, bytes)
  }, false)
  expect(found).toEqual(rows)
  expect(lostTables(report)).toEqual(['audit_event'])
})

it('reads what lies before the end of a file that was cut', async () => {
  const random = seeded('salvage cut')
  for (let round = 0; round < ROUNDS; round += 1) {
    const place = 0.3 + random() * 0.6
    const { report, found } = await salvaged(async (file, log) => {
      await mergeInto(file, log)
      await truncate(file, Math.floor((await readFile(file)).length * place))
    }, false)
    expectTrue({ report, found })
    expect(Object.values(found).flat().length).toBeGreaterThan(0)
  }
})

it('goes on behind a damaged place of the log, where SQLite takes it for ended, and says that there was one', async () => {
  const random = seeded('salvage log')
  let more = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const { report, found } = await salvaged(async (_file, log) => {
      const bytes = await readFile(log)
      const at = 32 + 24 + Math.floor(random() * (bytes.length * 0.9 - 56))
      bytes.fill(0x5a, at, at + 30)
      await writeFile(log, bytes)
    })
    expect(report.lostFrames + report.unreadablePages, `round ${round}`).toBeGreaterThan(0)
    const events = found.audit_event ?? []
    expect(events.filter(row => !rows.audit_event?.includes(row))).toEqual([])
    more += events.length - (await eventsBySqlite())
  }
  expect(more).toBeGreaterThan(0)
})

/** How many audit events SQLite itself still gives of the damaged copy; it may write to it. */
async function eventsBySqlite(): Promise<number> {
  const sqlite = openEncrypted({ path: join(folder, 'broken.db'), key: KEY })
  try {
    return Number(sqlite.prepare('SELECT count(*) FROM audit_event').pluck().get())
  } finally {
    sqlite.close()
  }
}

it('reads the rows of a file whose first page is lost, which says where each table begins', async () => {
  const { report, found } = await salvaged(async (file, log) => {
    await mergeInto(file, log)
    const bytes = await readFile(file)
    bytes.fill(0x5a, 100, 200)
    await writeFile(file, bytes)
  }, false)
  expectTrue({ report, found })
  for (const table of ['visit', 'ticket', 'person', 'letter', 'letter_number', 'audit_event', 'application'])
    expect(found[table], table).toEqual(rows[table])
})

it('reads nothing under another key', async () => {
  await expect(salvage(whole, join(folder, 'salvaged.db'), { key: new Uint8Array(32).fill(9) })).rejects.toMatchObject({
    flaw: 'broken',
  })
})

/** Tables without row ids keep rows on inner pages too; elsewhere those only lead to the rows. */
const byValues = new Set([
  'application_visit',
  'checklist_mark',
  'condition_answer',
  'rule_entry',
  'rule_exception',
  'ticket_series',
  'receipt_series',
])

/** How many rows of a table lie on some pages: at least those that lie there whole, at most those that go on there too. */
function rowsOn(damaged: ReadonlySet<number>, table: string): { least: number; most: number } {
  const here = pages.filter(({ name, pageno }) => name === table && damaged.has(pageno))
  const holdsRows = ({ pagetype }: Page) => pagetype === 'leaf' || (pagetype === 'internal' && byValues.has(table))
  const least = here.filter(holdsRows).reduce((sum, { ncell }) => sum + ncell, 0)
  return { least, most: least + here.filter(({ pagetype }) => pagetype === 'overflow').length }
}

/** Writes the log back, as the store does when it is closed. */
async function mergeInto(file: string, log: string): Promise<void> {
  await cp(`${whole}-wal`, log)
  const sqlite = openEncrypted({ path: file, key: KEY })
  sqlite.pragma('journal_mode = DELETE')
  sqlite.close()
}
