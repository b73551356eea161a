import type Sqlite from 'better-sqlite3'
import { databaseFile } from '#store/data-folder.ts'
import { openEncrypted, openForCounter } from '#store/sqlite/open-file.ts'
import { nameOf, subjectColumns } from '#store/subjects.ts'
import { BENCH_KEY } from './history/bench-key.ts'

type Row = Record<string, string | number | null>

/** The rows that one registration wrote, by table, in the order in which they can be inserted. */
export type WrittenRows = { table: string; row: Row }[]

/** The rows of the last registrations in a closed store, oldest first. */
export function lastRegistrations(dataFolder: string, count: number): WrittenRows[] {
  const sqlite = openEncrypted({ path: databaseFile(dataFolder), key: BENCH_KEY }, true)
  try {
    const replies = sqlite
      .prepare<[number], Row>(
        `SELECT * FROM (SELECT rowid AS place, * FROM reply WHERE entry = 'visit.register' ORDER BY rowid DESC LIMIT ?) ORDER BY place`,
      )
      .all(count)
    const written = replies.map(({ place: _, ...row }): WrittenRows => [{ table: 'reply', row }])
    const events = sqlite
      .prepare<[number], Row>(`SELECT * FROM audit_event WHERE entry = 'visit.register' ORDER BY seq DESC LIMIT ?`)
      .all(count * 10)
      .reverse()
    const firsts = events.flatMap((event, index) => (event.subject === 'person' ? [index] : [])).slice(-count)
    return firsts.map((first, index) => [
      ...events
        .slice(first, firsts[index + 1])
        .flatMap(event => [...rowsOf(sqlite, event), { table: 'audit_event', row: event }]),
      ...(written[index] ?? []),
    ])
  } finally {
    sqlite.close()
  }
}

function rowsOf(sqlite: Sqlite.Database, { subject, subject_id }: Row): WrittenRows {
  const columns = Object.entries(subjectColumns).find(([name]) => nameOf(name) === subject)?.[1] ?? []
  const where = columns.map(column => `"${nameOf(column)}" = ?`).join(' AND ')
  const row = sqlite
    .prepare<string[], Row>(`SELECT * FROM "${subject}" WHERE ${where}`)
    .get(...String(subject_id).split('/'))
  if (!row) throw new Error(`${subject} ${subject_id} is not there`)
  const search =
    subject === 'person'
      ? sqlite
          .prepare<[unknown], Row>(
            'SELECT person_id, folded_name, nik_digits, phone_digits FROM person_search WHERE person_id = ?',
          )
          .get(row.id)
      : undefined
  return [{ table: String(subject), row }, ...(search ? [{ table: 'person_search', row: search }] : [])]
}

/** Writes such rows into a store by better-sqlite3 alone, each registration in one transaction, with the same encryption and pragmas. */
export function bareWriter(dataFolder: string): { write(rows: WrittenRows): void; close(): void } {
  const sqlite = openForCounter({ path: databaseFile(dataFolder), key: BENCH_KEY })
  const statements = new Map<string, Sqlite.Statement>()
  let seq = Number(sqlite.prepare('SELECT max(seq) FROM audit_event').pluck().get())

  const insert = (table: string, row: Row): void => {
    const columns = Object.keys(row)
    const statement =
      statements.get(table) ??
      sqlite.prepare(
        `INSERT INTO "${table}" (${columns.join()}) VALUES (${columns.map(() => '?').join()})
         ${table === 'ticket_series' ? 'ON CONFLICT (business_date, lane) DO UPDATE SET last = excluded.last' : ''}`,
      )
    statements.set(table, statement)
    statement.run(Object.values(row))
  }
  return {
    write: sqlite.transaction((rows: WrittenRows) => {
      for (const { table, row } of rows) insert(table, table === 'audit_event' ? { ...row, seq: ++seq } : row)
    }).immediate,
    close: () => sqlite.close(),
  }
}
