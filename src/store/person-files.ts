import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { PersonFile, PersonFileStore } from '#ports/person-file.ts'
import type { JsonValue } from '#ports/records.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

type Row = Record<string, JsonValue>

export const personFilesIn = (db: Kysely<Schema>, journal: Journal): PersonFileStore => ({
  async read(personId) {
    const person = await db.selectFrom('person').selectAll().where('id', '=', personId).executeTakeFirst()
    if (!person) return null
    const rows = async (question: RawBuilder<unknown>) => (await (question as RawBuilder<Row>).execute(db)).rows
    const file = questionsOn(personId)
    return {
      person,
      visits: await rows(file.visits),
      applications: await rows(file.applications),
      papers: await rows(file.papers),
      entries: await rows(file.entries),
      attachments: await rows(file.attachments),
      steps: await rows(file.steps),
      letters: (await rows(file.letters)).map(({ facts, ...letter }) => ({
        ...letter,
        facts: JSON.parse(String(facts)) as JsonValue,
      })),
      handovers: await rows(file.handovers),
      complaints: await rows(file.complaints),
      corrections: await correctionsOf(db, personId),
    }
  },
  addCopy: copy => journal.insert('personCopy', copy),
  async findCopy(id) {
    return (await db.selectFrom('personCopy').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
  },
})

function questionsOn(personId: string) {
  const ownVisits = sql`(SELECT v.id FROM visit v WHERE v.person_id = ${personId}
    AND NOT EXISTS (SELECT 1 FROM sealed_visit sv WHERE sv.visit_id = v.id))`
  const own = sql`(SELECT a.id FROM application a WHERE a.person_id = ${personId}
    AND NOT EXISTS (SELECT 1 FROM sealed_application sa WHERE sa.application_id = a.id))`
  return {
    visits: sql`SELECT business_date, guest_number, arrived_at, finished_at, purpose, purpose_note, meets, priority,
        acting_for, has_identity FROM visit WHERE id IN ${ownVisits} ORDER BY arrived_at`,
    applications: sql`SELECT a.id, f.service ->> '$.service.name' AS service, a.state, a.opened_at, a.complete_at,
        a.closed_at, a.closed_reason, a.receipt_number, a.missing_sheet_number
      FROM application a JOIN frozen_service f ON f.hash = a.service_hash WHERE a.id IN ${own} ORDER BY a.opened_at`,
    papers: sql`SELECT application_id, requirement_id, mark, marked_at FROM checklist_mark
      WHERE application_id IN ${own} ORDER BY marked_at`,
    entries: sql`SELECT application_id, field, entry, entered_at FROM rule_entry
      WHERE application_id IN ${own} ORDER BY entered_at`,
    attachments: sql`SELECT application_id, requirement_id, kind, bytes, added_at, removed_at FROM attachment
      WHERE application_id IN ${own} ORDER BY added_at`,
    steps: sql`SELECT application_id, step_no, event, at, note, details FROM step_event
      WHERE application_id IN ${own} ORDER BY at`,
    letters: sql`SELECT application_id, title, state, number_text, business_date, signed_on, facts FROM letter
      WHERE application_id IN ${own} ORDER BY created_at`,
    handovers: sql`SELECT application_id, business_date, recipient_name, relation, identity_shown, handed_at
      FROM handover WHERE application_id IN ${own} ORDER BY handed_at`,
    complaints: sql`SELECT number, business_date, complainant_name, complainant_address, contact, channel, category,
        matter, chronology FROM complaint WHERE visit_id IN ${ownVisits} ORDER BY received_at`,
  }
}

async function correctionsOf(db: Kysely<Schema>, personId: string): Promise<PersonFile['corrections']> {
  const events = await db
    .selectFrom('auditEvent')
    .select(['at', 'before', 'after'])
    .where('subject', '=', sql.lit('person'))
    .where('subjectId', '=', personId)
    .where('before', 'is not', null)
    .orderBy('seq')
    .execute()
  return events.map(({ at, before, after }) => ({
    at,
    before: JSON.parse(before ?? '{}'),
    after: JSON.parse(after ?? '{}'),
  }))
}
