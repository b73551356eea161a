import type Sqlite from 'better-sqlite3'
import { letterDate, longDate } from '#domain/business-day.ts'
import { type JournaledTable, nameOf, subjectColumns } from '#store/subjects.ts'
import { actor } from './scenes.ts'

/** One audit event of a scene with its places left open; `before` and `after` are rows, not yet text. */
export type ScriptEvent = {
  at: string
  accountId: string | null
  entry: string
  table: JournaledTable
  subjectId: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

/** What a scene left in the store: its events in order and its rows as they stand at its end, by names on disk. */
export type Script = { events: ScriptEvent[]; rows: { table: JournaledTable; row: Record<string, unknown> }[] }

/** A script with open places, as texts and names of places in turn. */
export type Template = { texts: readonly string[]; places: readonly string[] }

/** Tables with one row for many scenes: they are counted on, never copied. */
export const isSeries = (table: JournaledTable): boolean => table === 'ticketSeries' || table === 'receiptSeries'
/** Nothing of one visitor. */
const isShared = (table: JournaledTable): boolean => table === 'frozenService' || table === 'session'

/** Numbers of a row that every copy takes anew. */
const counted: Partial<Record<JournaledTable, readonly string[]>> = {
  visit: ['guestNumber'],
  ticket: ['number'],
  letterNumber: ['serial', 'year'],
}

type EventRow = Omit<ScriptEvent, 'table' | 'before' | 'after'> & {
  subject: string
  before: string | null
  after: string | null
}

const tableNamed = new Map(Object.keys(subjectColumns).map(table => [nameOf(table), table as JournaledTable]))

/** Reads what was played between two events, from `first` to `last`, as a template. */
export function templateOf(sqlite: Sqlite.Database, first: number, last: number): Template {
  const found = sqlite
    .prepare<[number, number], EventRow>(
      `SELECT at, account_id AS accountId, entry, subject, subject_id AS subjectId, before, after
       FROM audit_event WHERE seq BETWEEN ? AND ? ORDER BY seq`,
    )
    .all(first, last)
    .map(event => ({ ...event, table: tableOf(event.subject) }))
    .filter(({ table }) => !isShared(table))
  const subjects = new Map(found.map(event => [`${event.table} ${event.subjectId}`, event]))
  const script: Script = {
    events: found.map(({ at, accountId, entry, table, subjectId, before, after }) => ({
      at,
      accountId,
      entry,
      table,
      subjectId,
      before: opened(table, parsed(before), column => column),
      after: opened(table, parsed(after), column => column),
    })),
    rows: [...subjects.values()]
      .filter(({ table }) => !isSeries(table))
      .flatMap(({ table, subjectId }) => {
        const row = rowOf(sqlite, table, subjectId)
        return row ? [{ table, row: opened(table, row, nameOf) ?? row }] : []
      }),
  }
  return split(withPlaces(JSON.stringify(script), found[0]?.at ?? '', ownIds(found)))
}

function tableOf(subject: string): JournaledTable {
  const table = tableNamed.get(subject)
  if (table === undefined) throw new Error(`No table writes events about ${subject}`)
  return table
}

const parsed = (text: string | null): Record<string, unknown> | null => (text === null ? null : JSON.parse(text))

function rowOf(sqlite: Sqlite.Database, table: JournaledTable, subjectId: string) {
  const where = subjectColumns[table].map(column => `"${nameOf(column)}" = ?`).join(' AND ')
  return sqlite
    .prepare<string[], Record<string, unknown>>(`SELECT * FROM "${nameOf(table)}" WHERE ${where}`)
    .get(...subjectId.split('/'))
}

/** The row with a place for each number that is counted. */
function opened(table: JournaledTable, row: Record<string, unknown> | null, naming: (column: string) => string) {
  if (row === null) return null
  const lane = table === 'ticket' ? ` ${row.lane}` : ''
  const numbers = new Map((counted[table] ?? []).map(column => [naming(column), place(`#${column}${lane}`)]))
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, numbers.get(name) ?? value]))
}

/** Ids that the scene itself has given out, the person's first. */
function ownIds(events: readonly (EventRow & { table: JournaledTable })[]): string[] {
  return [
    ...new Set(
      events
        .filter(({ before, table }) => before === null && !isSeries(table))
        .map(({ subjectId }) => subjectId)
        .filter(id => /^id-\d+$/.test(id)),
    ),
  ]
}

const place = (name: string): string => `«${name}»`

function withPlaces(text: string, startedAt: string, ids: readonly string[]): string {
  const date = startedAt.slice(0, 10)
  const plain: [string, string][] = [
    ...ids.map((id, index): [string, string] => [id, `id ${index}`]),
    [longDate(date), 'long date'],
    [letterDate(date), 'letter date'],
    [actor.name, 'name'],
    [actor.name.toUpperCase(), 'NAME'],
    [actor.nik, 'nik'],
    [actor.kkNumber, 'kk'],
    [actor.phone, 'phone'],
  ]
  let open = text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, instant =>
    place(`at ${Date.parse(instant) - Date.parse(startedAt)}`),
  )
  open = open.replaceAll(date, place('date'))
  for (const [found, name] of plain) open = open.replaceAll(found, place(name))
  return open
    .replace(/"«#([\w ]+)»"/g, '«#$1»')
    .replace(/(\d+(?:\.\d+)*)\/\d{4}\/([\w-]+)\/\d{4}/g, '$1/«serial 4»/$2/«#year»')
    .replace(/\b(TT|LK|PGD)-\d{4}-\d{5}/g, '«$1»')
}

function split(text: string): Template {
  const parts = text.split(/«([^»]+)»/)
  return {
    texts: parts.filter((_, index) => index % 2 === 0),
    places: parts.filter((_, index) => index % 2 === 1),
  }
}

/** A copy of the script with every place filled. `fill` answers text as it stands inside a JSON text. */
export const filled = ({ texts, places }: Template, fill: (place: string) => string): Script =>
  JSON.parse(texts.reduce((text, next, index) => text + fill(places[index - 1] ?? '') + next)) as Script
