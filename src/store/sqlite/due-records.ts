import { type Kysely, type RawBuilder, sql } from 'kysely'
import { businessDate, instantAt, type Zone } from '#domain/business-day.ts'
import { type RetainedKind, retainedKinds } from '#domain/retention.ts'
import type { DueGroup } from '#ports/retention.ts'
import type { Schema } from '../schema.ts'

type Due = Omit<DueGroup, 'years'>
type FirstKept = Readonly<Record<RetainedKind, string | null>>
/** `on` is a day of the office or an instant. */
type Found = { id: string; on: string }

const isDestroyed = (kind: string, id: string) =>
  sql`EXISTS (SELECT 1 FROM destroyed_record d WHERE d.kind = ${kind} AND d.record_id = ${sql.ref(id)})`

/** Records of before each kind's first kept day that nobody works on any more and that are not destroyed yet. */
export async function dueRecords(db: Kysely<Schema>, firstKept: FirstKept, zone: Zone): Promise<Due[]> {
  const groups: Due[] = []
  for (const kind of retainedKinds) {
    const group =
      kind === 'audit'
        ? await duePayloads(db, firstKept.audit, zone)
        : await dueOf(db, kind, questionFor(kind, firstKept, zone), zone)
    if (group !== null) groups.push(group)
  }
  return groups
}

async function dueOf(
  db: Kysely<Schema>,
  kind: RetainedKind,
  question: RawBuilder<Found> | null,
  zone: Zone,
): Promise<Due | null> {
  if (question === null) return null
  const { rows } = await question.execute(db)
  if (rows.length === 0) return null
  const days = rows.map(({ on }) => (on.length === 10 ? on : businessDate(on, zone))).sort()
  return { kind, count: rows.length, from: days[0] ?? '', to: days.at(-1) ?? '', ids: rows.map(({ id }) => id).sort() }
}

function questionFor(kind: Exclude<RetainedKind, 'audit'>, firstKept: FirstKept, zone: Zone): RawBuilder<Found> | null {
  const day = firstKept[kind]
  if (day === null) return null
  switch (kind) {
    case 'visit':
      return visits(day, closedBefore(firstKept.application, zone), firstKept.complaint)
    case 'application':
      return sql<Found>`SELECT a.id, a.closed_at AS "on" FROM application a
        WHERE ${closedBefore(day, zone)} AND NOT ${isDestroyed('application', 'a.id')}`
    case 'letter':
      return letters(day, instantAt(day, 0, zone))
    case 'complaint':
      return sql<Found>`SELECT c.id, c.business_date AS "on" FROM complaint c
        WHERE c.business_date < ${day} AND NOT ${isDestroyed('complaint', 'c.id')}`
  }
}

const closedBefore = (day: string | null, zone: Zone) =>
  day === null
    ? sql`FALSE`
    : sql`(a.state IN ('handed-over', 'cancelled') AND a.closed_at < ${instantAt(day, 0, zone)})`

/** A visit is kept as long as an application or complaint that it brought. */
const visits = (day: string, applicationDue: RawBuilder<unknown>, complaintsFrom: string | null) => sql<Found>`
  SELECT v.id, v.business_date AS "on" FROM visit v
  WHERE v.business_date < ${day} AND NOT ${isDestroyed('visit', 'v.id')}
    AND NOT EXISTS (SELECT 1 FROM application_visit av JOIN application a ON a.id = av.application_id
      WHERE av.visit_id = v.id AND NOT ${applicationDue} AND NOT ${isDestroyed('application', 'a.id')})
    AND NOT EXISTS (SELECT 1 FROM complaint c WHERE c.visit_id = v.id AND NOT ${isDestroyed('complaint', 'c.id')}
      AND ${complaintsFrom === null ? sql`TRUE` : sql`c.business_date >= ${complaintsFrom}`})`

/** Letters of closed applications, drafts too, and numbers entered from outside, which have no letter here. */
const letters = (day: string, instant: string) => sql<Found>`
  SELECT l.id, coalesce(l.business_date, l.created_at) AS "on" FROM letter l
  JOIN application a ON a.id = l.application_id
  WHERE a.state IN ('handed-over', 'cancelled') AND NOT ${isDestroyed('letter', 'l.id')}
    AND (l.business_date < ${day} OR (l.business_date IS NULL AND l.created_at < ${instant}))
  UNION ALL
  SELECT n.id, n.business_date FROM letter_number n
  WHERE n.letter_id IS NULL AND n.business_date < ${day} AND NOT ${isDestroyed('letter', 'n.id')}`

/** The trail up to its first kept event; what lists were drawn and carried out stays for good. */
async function duePayloads(db: Kysely<Schema>, day: string | null, zone: Zone): Promise<Due | null> {
  if (day === null) return null
  const { rows } = await sql<{ count: number; last: number; from: string | null; to: string | null }>`
    SELECT count(*) AS count, max(seq) AS last, min(at) AS "from", max(at) AS "to" FROM audit_event
    WHERE seq < coalesce((SELECT min(seq) FROM audit_event WHERE at >= ${instantAt(day, 0, zone)}), 9e15)
      AND destroyed_by IS NULL AND subject <> 'destruction_list'`.execute(db)
  const [found] = rows
  if (!found?.from || !found.to) return null
  return {
    kind: 'audit',
    count: found.count,
    from: businessDate(found.from, zone),
    to: businessDate(found.to, zone),
    ids: [`1-${found.last}`],
  }
}
