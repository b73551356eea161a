import { rename, rm } from 'node:fs/promises'
import type Sqlite from 'better-sqlite3'
import type { SalvagedTable, SalvageReport } from '#ports/salvage.ts'
import { CopyRefused } from '#ports/store-failures.ts'
import { type CopyKey, createPrivate, flush } from '../back-up.ts'
import { migrate } from '../migrate.ts'
import { migrations } from '../migrations/migrations.ts'
import { openForFilling } from '../sqlite/open-file.ts'
import { type BrokenFile, openBrokenFile } from './broken-file.ts'
import { placePage } from './place-page.ts'
import { type FoundRow, passing, type TreeReading, treeReader } from './read-tree.ts'
import { type SalvageTable, salvageTables } from './salvage-table.ts'
import { treePageOf } from './tree-page.ts'

const VERSION_AT = 60

/** Where what was saved of a file lies; under a name that no list of copies takes for a copy, so that nothing is restored from it. */
export const salvagedBeside = (file: string): string => `${file.replace(/\.db$/, '')}.salvaged.db`

/**
 * Puts every row that a broken file still gives into a new file under the same key, beside it. Pages are proven one by
 * one and read past SQLite, which gives up a table at its first damaged page; also rows that no tree leads to any more are
 * found. The broken file and its log are only read. Works for seconds on a large file: a matter for a thread of its own.
 * Throws `CopyRefused` where nothing at all can be read.
 */
export async function salvage(from: string, into: string, copyKey: CopyKey): Promise<SalvageReport> {
  const file = openBrokenFile(from, copyKey.key)
  const draft = `${into}.part`
  try {
    await removeDraft(draft)
    await createPrivate(draft)
    const report = fillNew(draft, file, copyKey)
    await flush(draft)
    await rename(draft, into)
    return report
  } finally {
    file.close()
    await removeDraft(draft)
  }
}

function fillNew(path: string, file: BrokenFile, copyKey: CopyKey): SalvageReport {
  const target = openForFilling({ path, ...copyKey })
  try {
    migrate(target, migrations.slice(0, versionOf(file)))
    const report = fill(target, file)
    keepReport(target, report)
    return report
  } finally {
    target.close()
  }
}

/** Of a file whose first page is lost nobody knows; the newest has room for the rows of all before. */
function versionOf(file: BrokenFile): number {
  const version = file.page(1)?.readUInt32BE(VERSION_AT) ?? migrations.length
  if (version > migrations.length) throw new CopyRefused('newer', `The broken file is of version ${version}`)
  return version
}

function fill(target: Sqlite.Database, file: BrokenFile): SalvageReport {
  const tables = salvageTables(target)
  const counts = new Map(tables.map(table => [table, { table: table.name, rows: 0, lostRows: 0, lostPages: 0 }]))
  const countOf = (table: SalvageTable) => counts.get(table) as SalvagedTable
  const reader = treeReader(file)
  const readingOf = (table: SalvageTable): TreeReading => ({
    row: found => {
      if (table.add(found)) countOf(table).rows += 1
      else countOf(table).lostRows += 1
    },
    lostPage: () => {
      countOf(table).lostPages += 1
    },
    lostRow: () => {
      countOf(table).lostRows += 1
    },
  })

  target.pragma('foreign_keys = OFF')
  // What a lost row should have come before is no reason to refuse one that is there.
  const triggers = target.prepare<[], { name: string; sql: string }>(
    `SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`,
  )
  const dropped = triggers.all()
  target.exec('BEGIN')
  for (const { name } of dropped) target.exec(`DROP TRIGGER "${name}"`)
  for (const row of target.prepare('SELECT name FROM sqlite_schema').all() as { name: string }[])
    if (tables.some(({ name }) => name === row.name)) target.exec(`DELETE FROM "${row.name}"`)

  reader.passFreePages()
  const roots = rootsOf(reader)
  for (const { name, root } of roots) {
    const table = tables.find(each => each.name === name)
    reader.read(root, table ? readingOf(table) : passing)
  }
  const isCut = (table: SalvageTable) => countOf(table).lostPages > 0 || !roots.some(({ name }) => name === table.name)
  placeLostPages(target, file, reader, tables.filter(isCut), countOf)

  for (const { sql } of dropped) target.exec(sql)
  target.exec(`INSERT INTO person_name (person_name) VALUES ('rebuild')`)
  target.exec('COMMIT')
  const report = {
    pages: file.count,
    unreadablePages: file.damaged.size,
    lostFrames: file.lostFrames,
    tables: [...counts.values()],
  }
  if (report.tables.every(({ rows }) => rows === 0)) throw new CopyRefused('broken', 'Nothing of the file can be read')
  return report
}

/** Where each table and index begins, as far as the first pages still say so. */
function rootsOf(reader: ReturnType<typeof treeReader>): { name: string; root: number }[] {
  const roots: { name: string; root: number }[] = []
  reader.read(1, {
    ...passing,
    row({ values: [, name, , root] }) {
      if (typeof name === 'string' && typeof root === 'number' && root > 0) roots.push({ name, root })
    },
  })
  return roots
}

/** Goes through the pages that no tree led to. */
function placeLostPages(
  target: Sqlite.Database,
  file: BrokenFile,
  reader: ReturnType<typeof treeReader>,
  candidates: readonly SalvageTable[],
  countOf: (table: SalvageTable) => SalvagedTable,
): void {
  const found: { rows: FoundRow[]; ordered: SalvageTable['ordered'] }[] = []
  for (let number = 1; number <= file.count; number += 1) {
    if (reader.seen.has(number)) continue
    const text = file.page(number)
    const page = text && treePageOf(text, number)
    if (page === null || page.kind === 'inner-table') continue
    const rows: FoundRow[] = []
    for (const cell of page.cells) reader.readCell(cell, { ...passing, row: row => rows.push(row) })
    if (rows.length > 0) found.push({ rows, ordered: page.kind === 'table' ? 'by-row-id' : 'by-values' })
  }
  // Rows that others refer to come first, so that a reference can speak for its row.
  for (const ordered of ['by-row-id', 'by-values'] as const) {
    const fitting = candidates.filter(table => table.ordered === ordered)
    for (const page of found.filter(each => each.ordered === ordered)) {
      const table = placePage(target, page.rows, fitting)
      if (table !== null) countOf(table).rows += page.rows.length
    }
  }
}

/** Kept with the rows themselves, encrypted as they are. */
function keepReport(target: Sqlite.Database, report: SalvageReport): void {
  target.exec('CREATE TABLE salvage_report (report TEXT NOT NULL) STRICT')
  target.prepare('INSERT INTO salvage_report VALUES (?)').run(JSON.stringify(report))
}

async function removeDraft(path: string): Promise<void> {
  for (const ending of ['', '-journal']) await rm(`${path}${ending}`, { force: true })
}
