import type Sqlite from 'better-sqlite3'
import { codeOf } from '../failures.ts'
import type { FoundRow } from './read-tree.ts'

/** One table of the new file, to be filled with rows as a damaged file has them. */
export type SalvageTable = {
  name: string
  ordered: 'by-row-id' | 'by-values'
  columns: number
  /** Whether the row may be one of this table, by the number and the types of its values. */
  fits(row: FoundRow): boolean
  /** Whether the table took the row: its checks say so too. */
  add({ rowId, values }: FoundRow): boolean
  /** Of a row's references to other tables, how many are met and how many there are. */
  references(row: FoundRow): { met: number; all: number }
}

/** The types of a strict table; SQLite itself would make a text of a number without a word. */
const typeNames: Readonly<Record<string, string>> = {
  string: 'TEXT',
  number: 'INTEGER',
  bigint: 'INTEGER',
  object: 'BLOB',
}

type Column = { name: string; type: string; pk: number }

export function salvageTables(target: Sqlite.Database): SalvageTable[] {
  const tables = target
    .prepare<[], { name: string; wr: 0 | 1 }>(
      `SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 1 ORDER BY name`,
    )
    .all()
  return tables.map(({ name, wr }) => salvageTable(target, name, wr === 1))
}

function salvageTable(target: Sqlite.Database, name: string, byValues: boolean): SalvageTable {
  const info = target.prepare<[string], Column>('SELECT name, type, pk FROM pragma_table_info(?)').all(name)
  const keys = info.filter(({ pk }) => pk > 0).sort((one, other) => one.pk - other.pk)
  // A table without row ids keeps the columns of its key first.
  const columns = byValues ? [...keys, ...info.filter(({ pk }) => pk === 0)] : info
  const isRowId = ({ pk, type }: Column) => !byValues && keys.length === 1 && pk === 1 && type === 'INTEGER'
  const hasRowIdColumn = columns.some(isRowId)
  const inserts = new Map<number, Sqlite.Statement>()

  /** A row from before a column was added has fewer values; the table's default stands for the rest. */
  const insertOf = (count: number): Sqlite.Statement => {
    const known = inserts.get(count)
    if (known) return known
    const names = columns.slice(0, count).map(column => `"${column.name}"`)
    if (!byValues && !hasRowIdColumn) names.unshift('rowid')
    const made = target.prepare(`INSERT INTO "${name}" (${names.join()}) VALUES (${names.map(() => '?').join()})`)
    inserts.set(count, made)
    return made
  }
  const parents = target
    .prepare<[string], { from: string; to: string | null; table: string }>(
      'SELECT "from", "to", "table" FROM pragma_foreign_key_list(?)',
    )
    .all(name)
    .map(({ from, to, table }) => ({
      at: columns.findIndex(column => column.name === from),
      find: target.prepare(`SELECT 1 FROM "${table}" WHERE "${to ?? 'id'}" = ?`),
    }))

  const fits: SalvageTable['fits'] = ({ rowId, values }) =>
    (rowId === null) === byValues &&
    values.length > 0 &&
    values.length <= columns.length &&
    values.every((value, index) => value === null || columns[index]?.type === typeNames[typeof value])

  return {
    name,
    ordered: byValues ? 'by-values' : 'by-row-id',
    columns: columns.length,
    fits,
    add({ rowId, values }) {
      if (!fits({ rowId, values })) return false
      const row = values.map((value, index) => (columns[index] && isRowId(columns[index]) ? rowId : value))
      if (!byValues && !hasRowIdColumn) row.unshift(rowId)
      try {
        insertOf(values.length).run(row)
        return true
      } catch (error) {
        if (codeOf(error).startsWith('SQLITE_CONSTRAINT')) return false
        throw error
      }
    },
    references({ values }) {
      const told = parents.flatMap(({ at, find }) => (values[at] == null ? [] : [find.get(values[at]) !== undefined]))
      return { met: told.filter(Boolean).length, all: told.length }
    },
  }
}
