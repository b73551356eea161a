import type Sqlite from 'better-sqlite3'
import type { FoundRow } from './read-tree.ts'
import type { SalvageTable } from './salvage-table.ts'

/**
 * Finds the table of a page that no tree leads to any more, by whose types and checks take every row of it; where several
 * do, by the number of columns and by whose references are met. Puts the rows there; null where no table takes them.
 */
export function placePage(
  target: Sqlite.Database,
  rows: readonly FoundRow[],
  candidates: readonly SalvageTable[],
): SalvageTable | null {
  const fitting = candidates
    .filter(table => rows.every(row => table.fits(row)))
    .map(table => ({ table, worth: worthOf(target, rows, table) }))
    .filter(({ worth }) => worth >= 0)
    .sort((one, other) => other.worth - one.worth)
  const best = fitting[0]?.table ?? null
  if (best !== null) for (const row of rows) best.add(row)
  return best
}

/** Below 0 where the table does not take the rows. */
function worthOf(target: Sqlite.Database, rows: readonly FoundRow[], table: SalvageTable): number {
  target.exec('SAVEPOINT trial')
  try {
    if (!rows.every(row => table.add(row))) return -1
    const references = rows.map(row => table.references(row))
    const met = references.reduce((sum, row) => sum + row.met, 0)
    const all = references.reduce((sum, row) => sum + row.all, 0)
    // An index over the same columns the other way round would fit as well, but leads nowhere.
    if (table.ordered === 'by-values' && all > 0 && met === 0) return -1
    const full = rows.filter(({ values }) => values.length === table.columns).length
    return full / rows.length + (all === 0 ? 0.5 : met / all)
  } finally {
    target.exec('ROLLBACK TO trial; RELEASE trial')
  }
}
