import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { BreachedKind } from '#domain/breach.ts'
import { addDays, instantAt } from '#domain/business-day.ts'
import type { AffectedPerson, BreachRecord, BreachStore } from '#ports/breach.ts'
import { codec } from './codec.ts'
import { NOBODY } from './destruction.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'
import { oneOf } from './sqlite/one-of.ts'

const { row, record } = codec<BreachRecord>()([], ['kinds'])

type Touched = {
  personId: string | null
  complaintId: string | null
  name: string | null
  address: string | null
  phone: string | null
  sealed: number
}

export const breachesIn = (db: Kysely<Schema>, journal: Journal): BreachStore => ({
  add: breach => journal.insert('breach', row(breach)),
  async find(id) {
    const found = await db.selectFrom('breach').selectAll().where('id', '=', id).executeTakeFirst()
    return found ? record(found) : null
  },
  async list() {
    return (await db.selectFrom('breach').selectAll().orderBy('noticedAt', 'desc').orderBy('id').execute()).map(record)
  },
  noteNotice: (id, notifiedOn) => journal.update('breach', { id }, { notifiedOn }),
  async affected({ fromDay, toDay, kinds }, zone) {
    const span = {
      from: fromDay,
      to: toDay,
      start: instantAt(fromDay, 0, zone),
      end: instantAt(addDays(toDay, 1), 0, zone),
    }
    const touched: (Touched & { kind: BreachedKind })[] = []
    for (const kind of kinds)
      touched.push(...(await touchedBy(kind, span).execute(db)).rows.map(found => ({ ...found, kind })))
    const sealed = new Set(touched.filter(found => found.sealed === 1).map(found => found.personId ?? found.name))
    return {
      people: await peopleIn(
        db,
        touched.filter(found => found.sealed === 0),
      ),
      sealed: sealed.size,
    }
  },
})

type Span = { from: string; to: string; start: string; end: string }

const sealedVisit = (id: string) => sql`EXISTS (SELECT 1 FROM sealed_visit s WHERE s.visit_id = ${sql.ref(id)})`
const sealedApplication = (id: string) =>
  sql`EXISTS (SELECT 1 FROM sealed_application s WHERE s.application_id = ${sql.ref(id)})`
const nobodyElse = sql`NULL AS complaint_id, NULL AS name, NULL AS address, NULL AS phone`

function touchedBy(kind: BreachedKind, { from, to, start, end }: Span): RawBuilder<Touched> {
  switch (kind) {
    case 'visit':
      return sql`SELECT v.person_id, ${nobodyElse}, ${sealedVisit('v.id')} AS sealed FROM visit v
        WHERE v.business_date BETWEEN ${from} AND ${to}`
    case 'application':
      return sql`SELECT a.person_id, ${nobodyElse}, ${sealedApplication('a.id')} AS sealed FROM application a
        WHERE a.opened_at >= ${start} AND a.opened_at < ${end}`
    case 'letter':
      return sql`SELECT a.person_id, ${nobodyElse}, ${sealedApplication('a.id')} AS sealed
        FROM letter l JOIN application a ON a.id = l.application_id WHERE l.business_date BETWEEN ${from} AND ${to}`
    case 'complaint':
      return sql`SELECT NULL AS person_id, c.id AS complaint_id, c.complainant_name AS name, c.complainant_address AS address,
          c.contact AS phone, c.confidential = 1 OR (c.visit_id IS NOT NULL AND ${sealedVisit('c.visit_id')}) AS sealed
        FROM complaint c WHERE c.business_date BETWEEN ${from} AND ${to} AND c.complainant_name IS NOT NULL`
  }
}

async function peopleIn(
  db: Kysely<Schema>,
  touched: readonly (Touched & { kind: BreachedKind })[],
): Promise<AffectedPerson[]> {
  const ids = touched.flatMap(({ personId }) => personId ?? [])
  // A destroyed record tells of nobody any more.
  const persons = await db
    .selectFrom('person')
    .selectAll()
    .where('id', 'in', oneOf(ids))
    .where('id', '<>', NOBODY.id)
    .execute()
  const kinds = new Map<string, Set<BreachedKind>>(persons.map(({ id }) => [id, new Set()]))
  for (const { personId, kind } of touched) kinds.get(personId ?? '')?.add(kind)
  const known = persons.map(({ createdAt: _createdAt, ...person }) => ({
    ...person,
    kinds: [...(kinds.get(person.id) ?? [])],
  }))
  const named = touched.flatMap(({ complaintId, name, address, phone, kind }) =>
    complaintId !== null && name !== null ? [{ id: complaintId, name, address, phone, kinds: [kind] }] : [],
  )
  return [...known, ...named].sort((a, b) => a.name.localeCompare(b.name, 'id'))
}
