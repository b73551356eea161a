import { type RawBuilder, sql } from 'kysely'
import { sealedAbout } from '#domain/sealed.ts'

/** A business day and its instants in UTC, the second excluded. */
export type Day = { day: string; from: string; until: string }

type DayTable = {
  name: string
  rows: RawBuilder<unknown>
  /** Columns that could tell whose a sealed row is or what it is about. */
  concealed: readonly string[]
}

const isSealedVisit = (id: string) => sql`EXISTS (SELECT 1 FROM sealed_visit sv WHERE sv.visit_id = ${sql.ref(id)})`
const isSealedApplication = (id: string) =>
  sql`EXISTS (SELECT 1 FROM sealed_application sa WHERE sa.application_id = ${sql.ref(id)})`

/** The tables of one day's export, each read by one query. */
export function dayTables({ day, from, until }: Day): DayTable[] {
  /** Applications that this day has touched: brought by a visitor, taken a step further, lettered, signed or handed over. */
  const ofDay = sql`(
    SELECT av.application_id FROM application_visit av JOIN visit v ON v.id = av.visit_id WHERE v.business_date = ${day}
    UNION SELECT application_id FROM step_event WHERE at >= ${from} AND at < ${until}
    UNION SELECT application_id FROM letter WHERE business_date = ${day}
    UNION SELECT application_id FROM letter WHERE signed_on = ${day}
    UNION SELECT application_id FROM handover WHERE business_date = ${day})`
  /** What an application consists of, where it is not sealed. */
  const partsOf = (table: string) => sql`
    SELECT t.* FROM ${sql.table(table)} t
    WHERE t.application_id IN ${ofDay} AND NOT ${isSealedApplication('t.application_id')} ORDER BY 1, 2`

  return [
    {
      name: 'visit',
      rows: sql`SELECT v.*, ${isSealedVisit('v.id')} AS sealed FROM visit v
        WHERE v.business_date = ${day} ORDER BY v.guest_number`,
      concealed: ['person_id', 'has_identity', 'purpose', 'purpose_note', 'meets', 'priority', 'acting_for'],
    },
    {
      name: 'person',
      rows: sql`SELECT p.* FROM person p WHERE p.id IN (
          SELECT v.person_id FROM visit v WHERE v.business_date = ${day} AND NOT ${isSealedVisit('v.id')}
          UNION SELECT a.person_id FROM application a
          WHERE a.id IN ${ofDay} AND NOT ${isSealedApplication('a.id')}) ORDER BY p.id`,
      concealed: [],
    },
    {
      name: 'ticket',
      rows: sql`SELECT t.* FROM ticket t WHERE t.business_date = ${day} ORDER BY t.lane, t.number`,
      concealed: [],
    },
    {
      name: 'application',
      rows: sql`SELECT a.id, a.first_visit_id, a.person_id, a.service_id, a.decree_id,
          CASE WHEN ${isSealedApplication('a.id')} THEN ${sealedAbout} ELSE f.service ->> '$.service.name' END AS service_name,
          a.state, a.confidential, a.opened_at, a.complete_at, a.closed_at, a.closed_reason, a.receipt_number,
          a.missing_sheet_number, ${isSealedApplication('a.id')} AS sealed
        FROM application a JOIN frozen_service f ON f.hash = a.service_hash
        WHERE a.id IN ${ofDay} ORDER BY a.opened_at, a.id`,
      concealed: ['person_id', 'service_id', 'decree_id', 'closed_reason'],
    },
    {
      name: 'application_visit',
      rows: sql`SELECT av.application_id, av.visit_id FROM application_visit av JOIN visit v ON v.id = av.visit_id
        WHERE v.business_date = ${day} ORDER BY v.guest_number, av.application_id`,
      concealed: [],
    },
    { name: 'checklist_mark', rows: partsOf('checklist_mark'), concealed: [] },
    { name: 'condition_answer', rows: partsOf('condition_answer'), concealed: [] },
    { name: 'registry_check', rows: partsOf('registry_check'), concealed: [] },
    {
      name: 'step_event',
      // What was seen in somebody's home stays in the office.
      rows: sql`SELECT t.id, t.application_id, t.step_no, t.event, t.at, t.by, t.note,
          json_remove(t.details, '$.report') AS details
        FROM step_event t
        WHERE t.application_id IN ${ofDay} AND NOT ${isSealedApplication('t.application_id')} ORDER BY 1, 2`,
      concealed: [],
    },
    {
      name: 'letter',
      rows: sql`SELECT l.id, l.application_id, l.kind, l.title, l.state, l.facts, l.signatory_id, l.number_id,
          l.number_text, l.business_date, l.created_at, l.final_at, l.signed_on, l.void_reason, l.print_state,
          l.print_count, l.created_by, ${isSealedApplication('l.application_id')} AS sealed
        FROM letter l
        WHERE l.application_id IN ${ofDay} AND (l.business_date = ${day} OR l.signed_on = ${day}
          OR (l.created_at >= ${from} AND l.created_at < ${until})
          OR l.id IN (SELECT letter_id FROM handover WHERE business_date = ${day}))
        ORDER BY l.created_at, l.id`,
      concealed: ['kind', 'title', 'facts', 'void_reason'],
    },
    {
      name: 'letter_number',
      rows: sql`SELECT n.*, l.id IS NOT NULL AND ${isSealedApplication('l.application_id')} AS sealed
        FROM letter_number n LEFT JOIN letter l ON l.id = n.letter_id
        WHERE n.business_date = ${day} ORDER BY n.series, n.year, n.serial`,
      concealed: ['about', 'reason'],
    },
    {
      name: 'handover',
      rows: sql`SELECT h.id, h.letter_id, h.application_id, h.visit_id, h.business_date, h.recipient_name, h.relation,
          h.identity_shown, h.signed_on, h.handed_at, h.by, ${isSealedApplication('h.application_id')} AS sealed
        FROM handover h WHERE h.business_date = ${day} ORDER BY h.handed_at, h.id`,
      concealed: ['recipient_name', 'relation', 'identity_shown'],
    },
    {
      name: 'complaint',
      rows: sql`SELECT c.*,
          c.confidential = 1 OR (c.visit_id IS NOT NULL AND ${isSealedVisit('c.visit_id')}) AS sealed
        FROM complaint c WHERE c.business_date = ${day} ORDER BY c.received_at, c.id`,
      concealed: [
        'anonymous',
        'complainant_name',
        'complainant_sex',
        'complainant_address',
        'contact',
        'category',
        'matter',
        'chronology',
      ],
    },
    {
      name: 'print_job',
      rows: sql`SELECT j.* FROM print_job j WHERE j.at >= ${from} AND j.at < ${until} ORDER BY j.at, j.id`,
      concealed: [],
    },
    {
      name: 'day_closing',
      rows: sql`SELECT d.* FROM day_closing d WHERE d.business_date = ${day}`,
      concealed: [],
    },
    {
      // What was changed, not to what: before and after would carry every name.
      name: 'audit_event',
      rows: sql`SELECT e.seq, e.at, e.entry, e.subject, e.hash FROM audit_event e
        WHERE e.at >= ${from} AND e.at < ${until} ORDER BY e.seq`,
      concealed: [],
    },
  ]
}
