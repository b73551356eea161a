import { join } from 'node:path'
import { databaseFile } from '#store/data-folder.ts'
import { openForCounter } from '#store/sqlite/open-file.ts'
import { KEY } from '#tests/support/open-counter.ts'

export type KeptNumbers = ReturnType<typeof keptNumbers>

type Ticket = { visitId: string; ticketId: string; date: string; label: string; number: number; lane: string }
type Number_ = { year: number; serial: number; text: string; state: string; letterId: string | null }
type Letter = { id: string; state: string; text: string | null; signedOn: string | null }

/** What a closed store holds of numbers, read past the program: the rows themselves. */
export function keptNumbers(folder: string) {
  const sqlite = openForCounter({ path: databaseFile(join(folder, 'data')), key: KEY })
  try {
    const rows = <T>(sql: string): T[] => sqlite.prepare<[], T>(sql).all()
    return {
      tickets: rows<Ticket>(`
        SELECT visit_id AS visitId, id AS ticketId, business_date AS date, lane, number,
          lane || '-' || substr('000' || number, -3) AS label
        FROM ticket ORDER BY business_date, lane, number`),
      lastTickets: rows<{ date: string; lane: string; last: number }>(
        'SELECT business_date AS date, lane, last FROM ticket_series',
      ),
      guests: rows<{ date: string; number: number; name: string }>(`
        SELECT business_date AS date, guest_number AS number, person.name AS name
        FROM visit JOIN person ON person.id = person_id ORDER BY business_date, guest_number`),
      numbers: rows<Number_>(`
        SELECT year, serial, number_text AS text, state, letter_id AS letterId FROM letter_number ORDER BY year, serial`),
      letters: rows<Letter>('SELECT id, state, number_text AS text, signed_on AS signedOn FROM letter'),
      closedDays: rows<{ date: string }>('SELECT business_date AS date FROM day_closing').map(({ date }) => date),
      integrity: sqlite.pragma('integrity_check', { simple: true }),
    }
  } finally {
    sqlite.close()
  }
}

/** The numbers of each series, in order. */
export function bySeries(numbered: readonly { series: string; number: number }[]): Map<string, number[]> {
  const series = new Map<string, number[]>()
  for (const one of numbered) series.set(one.series, [...(series.get(one.series) ?? []), one.number])
  return series
}
