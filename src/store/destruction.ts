import { type Kysely, sql } from 'kysely'
import { CHAIN_START, digestOn, sealOf } from '#domain/audit-chain.ts'
import { destroyedText, type RetainedKind } from '#domain/retention.ts'
import type { DestructionListRecord, RetentionStore } from '#ports/retention.ts'
import { destroyEligibility } from './destroy-eligibility.ts'
import { chainHead, type Journal, sha256 } from './journal.ts'
import type { Schema } from './schema.ts'
import { oneOf } from './sqlite/one-of.ts'
import { type JournaledTable, nameOf } from './subjects.ts'

type Subject = readonly [table: JournaledTable, id: string]

/** Whom destroyed visits and applications name; no search finds it. */
export const NOBODY = { id: 'destroyed', name: destroyedText }

/** One transparent pixel: a signature on the pad must be some picture. */
const NO_SIGNATURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII='

/** Takes away what a list names, in the running transaction; the file itself is cleaned afterwards, by a scrub. */
export const destructionIn = (db: Kysely<Schema>, journal: Journal): Pick<RetentionStore, 'destroy'> => ({
  async destroy(list) {
    const ids = (kind: RetainedKind) => list.groups.find(group => group.kind === kind)?.ids ?? []
    const { seq: lastBefore } = await chainHead(db)
    const people = await peopleOf(db, ids('visit'), ids('application'))
    const subjects = [
      ...(await destroyVisits(db, journal, ids('visit'), list.drawnAt)),
      ...(await destroyApplications(db, journal, ids('application'), list.drawnAt)),
      ...(await destroyLetters(db, journal, ids('letter'))),
      ...(await destroyComplaints(journal, ids('complaint'))),
      ...(await destroyPeople(db, journal, people)),
    ]
    const persons = subjects.filter(([table]) => table === 'person').length
    await journal.beside(async () => {
      await noteDestroyed(db, list)
      await dropReplies(db, new Set(subjects.map(([, id]) => id)))
      await sql`INSERT INTO person_name (person_name) VALUES ('rebuild')`.execute(db)
      await dropPayloads(db, { listId: list.id, lastBefore }, subjects, ids('audit'))
    })
    return { payloadsDigest: await digestOf(db, list.id), persons }
  },
})

async function peopleOf(db: Kysely<Schema>, visitIds: string[], applicationIds: string[]): Promise<string[]> {
  const found = await db
    .selectFrom('visit')
    .select('personId')
    .where('id', 'in', oneOf(visitIds))
    .union(db.selectFrom('application').select('personId').where('id', 'in', oneOf(applicationIds)))
    .execute()
  return found.map(({ personId }) => personId).filter(id => id !== NOBODY.id)
}

/** The person in whose place every destroyed record stands. */
async function nobody(db: Kysely<Schema>, journal: Journal, createdAt: string): Promise<string> {
  const found = await db.selectFrom('person').select('id').where('id', '=', NOBODY.id).executeTakeFirst()
  if (!found) {
    const unknown = { nik: null, kkNumber: null, phone: null, sex: null, birthPlace: null, birthDate: null }
    const nowhere = { religion: null, occupation: null, address: null, village: null, district: null }
    await journal.insert('person', { ...NOBODY, ...unknown, ...nowhere, createdAt })
  }
  return NOBODY.id
}

async function destroyVisits(db: Kysely<Schema>, journal: Journal, ids: string[], at: string): Promise<Subject[]> {
  for (const id of ids)
    await journal.destroy('visit', { id }, { personId: await nobody(db, journal, at), purposeNote: null, meets: null })
  return ids.map(id => ['visit', id])
}

async function destroyApplications(
  db: Kysely<Schema>,
  journal: Journal,
  ids: string[],
  at: string,
): Promise<Subject[]> {
  for (const id of ids)
    await journal.destroy('application', { id }, { personId: await nobody(db, journal, at), closedReason: null })
  const entries = await destroyEligibility(db, journal, ids)
  const steps = await db.selectFrom('stepEvent').select('id').where('applicationId', 'in', oneOf(ids)).execute()
  for (const { id } of steps) await journal.destroy('stepEvent', { id }, { note: null, details: null })
  return [
    ...ids.map((id): Subject => ['application', id]),
    ...entries,
    ...steps.map(({ id }): Subject => ['stepEvent', id]),
  ]
}

async function destroyLetters(db: Kysely<Schema>, journal: Journal, ids: string[]): Promise<Subject[]> {
  const subjects: Subject[] = []
  const letters = await db.selectFrom('letter').select(['id', 'voidReason']).where('id', 'in', oneOf(ids)).execute()
  for (const { id, voidReason } of letters) {
    await journal.destroy('letter', { id }, { facts: '{}', model: null, voidReason: voidReason && destroyedText })
    subjects.push(['letter', id])
  }
  const numbers = await db
    .selectFrom('letterNumber')
    .select(['id', 'reason'])
    .where(({ eb, or }) => or([eb('letterId', 'in', oneOf(ids)), eb('id', 'in', oneOf(ids))]))
    .execute()
  for (const { id, reason } of numbers) {
    await journal.destroy('letterNumber', { id }, { about: destroyedText, reason: reason && destroyedText })
    subjects.push(['letterNumber', id])
  }
  const handovers = await db
    .selectFrom('handover')
    .select(['id', 'signature'])
    .where('letterId', 'in', oneOf(ids))
    .execute()
  for (const { id, signature } of handovers) {
    const neutral = { recipientName: destroyedText, identityShown: destroyedText }
    await journal.destroy('handover', { id }, { ...neutral, signature: signature && NO_SIGNATURE })
    subjects.push(['handover', id])
  }
  return subjects
}

async function destroyComplaints(journal: Journal, ids: string[]): Promise<Subject[]> {
  const nameless = { complainantName: null, complainantSex: null, complainantAddress: null, contact: null }
  for (const id of ids)
    await journal.destroy('complaint', { id }, { ...nameless, matter: destroyedText, chronology: destroyedText })
  return ids.map(id => ['complaint', id])
}

/** Those whom no visit and no application names any more. */
async function destroyPeople(db: Kysely<Schema>, journal: Journal, ids: string[]): Promise<Subject[]> {
  const gone = await db
    .selectFrom('person')
    .select('id')
    .where('id', 'in', oneOf(ids))
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('visit').select('visit.id').whereRef('visit.personId', '=', 'person.id'))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(selectFrom('application').select('application.id').whereRef('application.personId', '=', 'person.id')),
      ),
    )
    .execute()
  await journal.beside(() =>
    db
      .deleteFrom('personSearch')
      .where('personId', 'in', oneOf(gone.map(({ id }) => id)))
      .execute(),
  )
  for (const { id } of gone) await journal.destroy('person', { id }, null)
  return gone.map(({ id }) => ['person', id])
}

async function noteDestroyed(db: Kysely<Schema>, { id: listId, groups }: DestructionListRecord): Promise<void> {
  for (const { kind, ids } of groups) {
    if (kind === 'audit') continue
    for (const recordId of ids) await db.insertInto('destroyedRecord').values({ kind, recordId, listId }).execute()
  }
}

/** A kept reply may say what the record said. */
async function dropReplies(db: Kysely<Schema>, ids: ReadonlySet<string>): Promise<void> {
  const replies = await db.selectFrom('reply').select(['key', 'reply']).execute()
  for (const { key, reply } of replies)
    if (reply.match(/"[\w-]+"/g)?.some(word => ids.has(word.slice(1, -1))))
      await db.deleteFrom('reply').where('key', '=', key).execute()
}

/** Before and after of every event about the subjects, and of a range of the trail; what destroying itself notes stays. */
async function dropPayloads(
  db: Kysely<Schema>,
  { listId, lastBefore }: { listId: string; lastBefore: number },
  subjects: readonly Subject[],
  ranges: readonly string[],
): Promise<void> {
  const about = JSON.stringify(subjects.map(([table, id]) => [nameOf(table), id]))
  const last = Math.max(0, ...ranges.map(range => Number(range.split('-')[1])))
  const events = await db
    .selectFrom('auditEvent')
    .select(['seq', 'salt', 'before', 'after'])
    .where('seq', '<=', lastBefore)
    .where('destroyedBy', 'is', null)
    .where('subject', '<>', 'destruction_list')
    .where(
      sql<boolean>`(seq <= ${last} OR (subject, subject_id) IN (
        SELECT value ->> 0, value ->> 1 FROM json_each(${about})))`,
    )
    .execute()
  for (const event of events)
    await db
      .updateTable('auditEvent')
      .set({
        before: null,
        after: null,
        salt: null,
        seal: event.salt === null ? null : sealOf(event, sha256),
        destroyedBy: listId,
      })
      .where('seq', '=', event.seq)
      .execute()
}

async function digestOf(db: Kysely<Schema>, listId: string): Promise<string> {
  const events = await db
    .selectFrom('auditEvent')
    .selectAll()
    .where('destroyedBy', '=', listId)
    .orderBy('seq')
    .execute()
  return events.reduce((digest, event) => digestOn(digest, event, sha256), CHAIN_START)
}
