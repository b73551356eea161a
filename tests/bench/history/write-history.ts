import { randomBytes } from 'node:crypto'
import type Sqlite from 'better-sqlite3'
import { CHAIN_START, hashOfEvent } from '#domain/audit-chain.ts'
import { sha256 } from '#store/journal.ts'
import { searchFieldsOf } from '#store/sqlite/person-search.ts'
import { type JournaledTable, nameOf } from '#store/subjects.ts'
import { fillPlaces, type Occasion, type Visitor } from './fill-places.ts'
import { runningNumbers } from './running-numbers.ts'
import { filled, isSeries, type ScriptEvent, type Template } from './script.ts'

type Row = Record<string, unknown>
type Head = { seq: number; hash: string }

/**
 * Writes copies of played scenes behind what a store already holds, by bare SQL: the rows and audit events that the
 * program itself has written for the scene, with new ids, numbers and times, and the chain of hashes going on.
 */
export function historyWriter(sqlite: Sqlite.Database) {
  const insertions = new Map<string, Sqlite.Statement>()
  const numbers = runningNumbers(sqlite)
  let head = (sqlite.prepare('SELECT seq, hash FROM audit_event ORDER BY seq DESC LIMIT 1').get() as
    | Head
    | undefined) ?? { seq: 0, hash: CHAIN_START }

  function insert(table: string, row: Row, onConflict = ''): void {
    const columns = Object.keys(row).map(nameOf)
    const key = `${table} ${columns.join()}`
    const statement =
      insertions.get(key) ??
      sqlite.prepare(
        `INSERT INTO "${table}" (${columns.map(column => `"${column}"`).join()})
         VALUES (${columns.map(() => '?').join()}) ${onConflict}`,
      )
    insertions.set(key, statement)
    statement.run(Object.values(row))
  }

  function append(
    { at, accountId, entry, table, subjectId }: ScriptEvent,
    before: Row | null,
    after: Row | null,
  ): void {
    const event = {
      seq: head.seq + 1,
      at,
      accountId,
      entry,
      subject: nameOf(table),
      subjectId,
      before: before && JSON.stringify(before),
      after: after && JSON.stringify(after),
      salt: randomBytes(16).toString('base64url'),
      previousHash: head.hash,
    }
    const hash = hashOfEvent(event, sha256)
    insert('audit_event', { ...event, hash })
    head = { seq: event.seq, hash }
  }

  /** A number taken from a series: its event, and the row that remembers it. */
  function count(event: ScriptEvent, date: string): void {
    const [name = '', scope = ''] = event.subjectId.split('/')
    const key =
      event.table === 'ticketSeries'
        ? { businessDate: date, lane: scope }
        : { series: name, year: Number(date.slice(0, 4)) }
    const subjectId = Object.values(key).join('/')
    const last = numbers.last(subjectId)
    append({ ...event, subjectId }, last === 1 ? null : { last: last - 1 }, last === 1 ? { ...key, last } : { last })
    const columns = Object.keys(key).map(nameOf).join()
    insert(nameOf(event.table), { ...key, last }, `ON CONFLICT (${columns}) DO UPDATE SET last = excluded.last`)
  }

  /** Writes one scene as it happens to a visitor on an occasion. */
  return function write(template: Template, visitor: Visitor, occasion: Occasion): void {
    const { events, rows } = filled(template, fillPlaces(visitor, occasion, numbers))
    const isNew = (table: JournaledTable): boolean => table !== 'person' || !visitor.known
    for (const event of events) {
      if (isSeries(event.table)) count(event, occasion.date)
      else if (isNew(event.table)) append(event, event.before, event.after)
    }
    for (const { table, row } of rows) {
      if (!isNew(table)) continue
      insert(nameOf(table), row)
      if (table === 'person') insert('person_search', { personId: visitor.id, ...searchFieldsOf(visitor) })
    }
  }
}
