import type Sqlite from 'better-sqlite3'
import type { SqliteDatabase, SqliteStatement } from 'kysely'

/** More than all the statements of the store; lists of varying length (`IN`) may make some of them drop out. */
const KEPT = 500

/** The connection as Kysely wants it, with every statement prepared once: Kysely prepares anew for each call. */
export function withStatementCache(open: () => Sqlite.Database): SqliteDatabase & { forget(): void } {
  const kept = new Map<string, SqliteStatement>()
  return {
    /** For another connection in place of the one that the statements were prepared on. */
    forget: () => kept.clear(),
    close: () => {
      open().close()
    },
    prepare: sql => {
      const found = kept.get(sql)
      if (found) return found
      const statement = open().prepare(sql)
      const [oldest] = kept.keys()
      if (oldest !== undefined && kept.size >= KEPT) kept.delete(oldest)
      kept.set(sql, statement)
      return statement
    },
  }
}
