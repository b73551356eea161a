import type Sqlite from 'better-sqlite3'
import { nameOf, subjectColumns } from '#store/subjects.ts'

type Event = { seq: number; subject: string; subjectId: string; before: string | null; after: string | null }
type Row = Record<string, string | number | null>

const keyColumns = new Map(
  Object.entries(subjectColumns).map(([table, columns]) => [nameOf(table), columns.map(nameOf)]),
)

/**
 * Takes back what the audit trail tells of after event `to`, newest first: the file then holds the rows it held at that
 * event, told by the trail alone. In a transaction that is rolled back. Not for what the trail withholds or what was destroyed.
 */
export function unwind(sqlite: Sqlite.Database, to: number): void {
  const events = sqlite
    .prepare<[number], Event>(`
      SELECT seq, subject, subject_id AS subjectId, before, after FROM audit_event WHERE seq > ? ORDER BY seq DESC`)
    .all(to)
  // They keep the program from taking anything back.
  for (const name of sqlite.prepare(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`).pluck().all())
    sqlite.exec(`DROP TRIGGER "${String(name)}"`)
  for (const event of events) takeBack(sqlite, event)
  sqlite.prepare('DELETE FROM audit_event WHERE seq > ?').run(to)
  // Beside the trail, but of one transaction with what it tells.
  sqlite.exec('DELETE FROM person_search WHERE person_id NOT IN (SELECT id FROM person)')
}

function takeBack(sqlite: Sqlite.Database, { subject, subjectId, before, after }: Event): void {
  const columns = keyColumns.get(subject) ?? []
  const here = columns.map(column => `"${column}" = ?`).join(' AND ')
  const key = subjectId.split('/')
  const was = rowOf(before)
  if (was === null && after !== null) sqlite.prepare(`DELETE FROM "${subject}" WHERE ${here}`).run(key)
  if (was === null) return
  const names = Object.keys(was).map(column => `"${nameOf(column)}"`)
  const values = Object.values(was)
  const sql =
    after === null
      ? `INSERT INTO "${subject}" (${names.join()}) VALUES (${names.map(() => '?').join()})`
      : `UPDATE "${subject}" SET ${names.map(name => `${name} = ?`).join()} WHERE ${here}`
  sqlite.prepare(sql).run([...values, ...(after === null ? [] : key)])
}

const rowOf = (text: string | null): Row | null => (text === null ? null : (JSON.parse(text) as Row))
