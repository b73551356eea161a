import { access } from 'node:fs/promises'
import type Sqlite from 'better-sqlite3'
import type { SalvagedKind } from '#domain/salvage.ts'
import type { Salvaged, SalvagedRecord } from '#ports/salvage.ts'
import type { CopyKey } from '../back-up.ts'
import { openEncrypted } from '../sqlite/open-file.ts'

/** What `salvage` has put into a file; null where there is none. */
export async function readSalvaged(path: string, copyKey: CopyKey): Promise<Salvaged | null> {
  const there = await access(path).then(
    () => true,
    () => false,
  )
  if (!there) return null
  const sqlite = openEncrypted({ path, ...copyKey }, true)
  try {
    return {
      report: JSON.parse(String(sqlite.prepare('SELECT report FROM salvage_report').pluck().get())),
      records: recordsIn(sqlite),
      lastNumbers: sqlite.prepare<[], Salvaged['lastNumbers'][number]>(lastNumbers).all(),
    }
  } finally {
    sqlite.close()
  }
}

/** A case whose own row is lost may have been a sealed one. */
const sealedVisit = (id: string) => `(EXISTS (SELECT 1 FROM sealed_visit s WHERE s.visit_id = ${id})
  OR NOT EXISTS (SELECT 1 FROM visit o WHERE o.id = ${id})
  OR EXISTS (SELECT 1 FROM application_visit av WHERE av.visit_id = ${id}
    AND NOT EXISTS (SELECT 1 FROM application a WHERE a.id = av.application_id)))`
const sealedApplication = (id: string) => `(EXISTS (SELECT 1 FROM sealed_application s WHERE s.application_id = ${id})
  OR NOT EXISTS (SELECT 1 FROM application o WHERE o.id = ${id}))`

const queries: Record<SalvagedKind, string> = {
  visit: `SELECT v.id, v.arrived_at AS at, CAST(v.guest_number AS TEXT) AS number, p.name, v.purpose_note AS about,
      ${sealedVisit('v.id')} AS sealed
    FROM visit v LEFT JOIN person p ON p.id = v.person_id`,
  ticket: `SELECT t.id, t.issued_at AS at, t.lane || '-' || printf('%03d', t.number) AS number, p.name, NULL AS about,
      ${sealedVisit('t.visit_id')} AS sealed
    FROM ticket t LEFT JOIN visit v ON v.id = t.visit_id LEFT JOIN person p ON p.id = v.person_id`,
  'letter-number': `SELECT n.id, n.taken_at AS at, n.number_text AS number, NULL AS name, n.about,
      n.letter_id IS NOT NULL AND ${sealedApplication('l.application_id')} AS sealed
    FROM letter_number n LEFT JOIN letter l ON l.id = n.letter_id`,
  complaint: `SELECT c.id, c.received_at AS at, c.number, c.complainant_name AS name, c.matter AS about,
      c.confidential = 1 OR (c.visit_id IS NOT NULL AND ${sealedVisit('c.visit_id')}) AS sealed
    FROM complaint c`,
  handover: `SELECT h.id, h.handed_at AS at, coalesce(l.number_text, '') AS number, h.recipient_name AS name, NULL AS about,
      ${sealedApplication('h.application_id')} AS sealed
    FROM handover h LEFT JOIN letter l ON l.id = h.letter_id`,
}

type Row = Omit<SalvagedRecord, 'kind' | 'sealed'> & { sealed: 0 | 1 }

const recordsIn = (sqlite: Sqlite.Database): SalvagedRecord[] =>
  (Object.keys(queries) as SalvagedKind[])
    .flatMap(kind =>
      sqlite
        .prepare<[], Row>(queries[kind])
        .all()
        .map(row => ({ ...row, kind, sealed: row.sealed === 1 })),
    )
    .sort((one, other) => one.at.localeCompare(other.at))

const lastNumbers = `
SELECT 'Antrian ' || lane AS series, last FROM ticket_series
  WHERE business_date = (SELECT max(business_date) FROM ticket_series)
UNION ALL SELECT 'Surat ' || year, max(serial) FROM letter_number GROUP BY series, year
UNION ALL SELECT CASE series WHEN 'receipt' THEN 'Tanda terima ' WHEN 'complaint' THEN 'Pengaduan ' ELSE 'Lembar kekurangan ' END
  || year, last FROM receipt_series`
