import type Sqlite from 'better-sqlite3'

/** Everything the file's schema says, statement by statement in order of name, without the shadow tables of an index. */
export function schemaOf(sqlite: Sqlite.Database): string {
  const statements = sqlite
    .prepare(
      `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND tbl_name NOT IN (
         SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'shadow')
       ORDER BY type, name`,
    )
    .pluck()
    .all()
  return [`PRAGMA user_version = ${String(sqlite.pragma('user_version', { simple: true }))}`, ...statements, ''].join(
    ';\n\n',
  )
}
