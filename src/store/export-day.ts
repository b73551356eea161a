import type { Kysely, RawBuilder } from 'kysely'
import { addDays, instantAt } from '#domain/business-day.ts'
import type { ExportTable } from '#ports/bundler.ts'
import type { Schema } from './schema.ts'
import { type Day, dayTables } from './sqlite/day-tables.ts'

type Cell = string | number | null

/** Flags leave the store as booleans. */
const FLAGS = ['sealed', 'has_identity', 'confidential', 'anonymous', 'answer', 'found', 'reprint']

/**
 * A day's work as plain rows with the column names of the tables, flags as booleans, JSON as text. Every table is there,
 * empty ones too. A row of a sealed case carries `sealed: true` and null wherever the case could be recognised; what
 * such an application consists of is left out. Signatures and PIN hashes never leave the store.
 */
export async function exportDay(db: Kysely<Schema>, day: string): Promise<ExportTable[]> {
  const plain = db.withoutPlugins()
  const office = await db.selectFrom('office').select('zone').executeTakeFirst()
  const zone = office?.zone ?? 'WIB'
  const on: Day = { day, from: instantAt(day, 0, zone), until: instantAt(addDays(day, 1), 0, zone) }

  const tables: ExportTable[] = []
  for (const { name, rows, concealed } of dayTables(on)) {
    const found = await (rows as RawBuilder<Record<string, Cell>>).execute(plain)
    tables.push({ name, rows: found.rows.map(row => exported(row, concealed)) })
  }
  return tables
}

function exported(row: Record<string, Cell>, concealed: readonly string[]): ExportTable['rows'][number] {
  const isSealed = row.sealed === 1
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      if (isSealed && concealed.includes(column)) return [column, null]
      return [column, FLAGS.includes(column) && value !== null ? value === 1 : value]
    }),
  )
}
