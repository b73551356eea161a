import type Sqlite from 'better-sqlite3'

/** How many rows each table has, in the order of their names. */
export const rowCounts = (sqlite: Sqlite.Database): { table: string; rows: number }[] =>
  sqlite
    .prepare<[], { name: string }>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .all()
    .map(({ name }) => ({ table: name, rows: Number(sqlite.prepare(`SELECT count(*) FROM "${name}"`).pluck().get()) }))
