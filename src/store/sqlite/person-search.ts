import { type Kysely, sql } from 'kysely'
import type { PersonRecord } from '#ports/records.ts'
import { digitsOf, foldName, phoneDigits } from '../fold-name.ts'
import type { Schema } from '../schema.ts'

/** A shorter run of digits would match a good part of the file. */
const FEWEST_DIGITS = 3
/** How many matches are ranked; more would not help a clerk who sees twenty. */
const RANKED = 200
const AFTER_EVERY_LETTER = '\u{10FFFF}'
const AFTER_EVERY_DIGIT = ':'

/** What the search keeps of a person. */
export const searchFieldsOf = (person: Pick<PersonRecord, 'name' | 'nik' | 'phone'>) => ({
  foldedName: foldName(person.name),
  nikDigits: digitsOf(person.nik),
  phoneDigits: phoneDigits(person.phone),
})

/** A person known from a visit that is not sealed, or from no visit at all. */
const inTheOpen = sql<boolean>`(
  EXISTS (
    SELECT 1 FROM visit v WHERE v.person_id = s.person_id
    AND NOT EXISTS (SELECT 1 FROM sealed_visit sv WHERE sv.visit_id = v.id))
  OR NOT EXISTS (SELECT 1 FROM visit v WHERE v.person_id = s.person_id))`

type Match = PersonRecord & { rowNo: number; foldedName: string }

/** Persons by NIK or phone (whole or its beginning) or by the beginnings of words of the name, best first. */
export async function searchPersons(db: Kysely<Schema>, query: string, limit: number): Promise<PersonRecord[]> {
  const matches = /^[\d\s.+-]+$/.test(query) ? await byDigits(db, query, limit) : await byName(db, query)
  return matches.slice(0, limit).map(({ rowNo: _rowNo, foldedName: _foldedName, ...person }) => person)
}

async function byDigits(db: Kysely<Schema>, query: string, limit: number): Promise<Match[]> {
  const nik = digitsOf(query)
  const phone = phoneDigits(query)
  if (nik.length < FEWEST_DIGITS) return []
  const beginning = (column: 'nik_digits' | 'phone_digits', digits: string) => sql`
    SELECT row_no FROM (
      SELECT s.row_no FROM person_search s
      WHERE s.${sql.ref(column)} <> '' AND s.${sql.ref(column)} >= ${digits} AND s.${sql.ref(column)} < ${digits + AFTER_EVERY_DIGIT}
        AND ${inTheOpen}
      ORDER BY s.${sql.ref(column)} LIMIT ${RANKED})`
  const { rows } = await sql<Match>`
    SELECT p.*, s.row_no, s.folded_name FROM person_search s JOIN person p ON p.id = s.person_id
    WHERE s.row_no IN (${beginning('nik_digits', nik)} UNION ${beginning('phone_digits', phone)})
    ORDER BY s.nik_digits = ${nik} OR s.phone_digits = ${phone} DESC, s.row_no DESC LIMIT ${limit}`.execute(db)
  return rows
}

async function byName(db: Kysely<Schema>, query: string): Promise<Match[]> {
  const folded = foldName(query)
  if (folded === '') return []
  const words = folded.split(' ')
  // Folded words are letters and digits only, so nothing typed can become an operator of the match language.
  const pattern = words.map(word => `"${word}"*`).join(' AND ')
  const { rows } = await sql<Match>`
    SELECT p.*, s.row_no, s.folded_name FROM person_search s JOIN person p ON p.id = s.person_id
    WHERE s.row_no IN (
      SELECT row_no FROM (
        SELECT s.row_no FROM person_name n JOIN person_search s ON s.row_no = n.rowid
        WHERE person_name MATCH ${pattern} AND ${inTheOpen} ORDER BY n.rowid DESC LIMIT ${RANKED})
      UNION
      SELECT row_no FROM (
        SELECT s.row_no FROM person_search s
        WHERE s.folded_name >= ${folded} AND s.folded_name < ${folded + AFTER_EVERY_LETTER} AND ${inTheOpen}
        ORDER BY s.folded_name LIMIT ${RANKED}))`.execute(db)
  return rows
    .map(match => ({ match, rank: rankOf(match.foldedName, folded, words) }))
    .sort((a, b) => a.rank - b.rank || b.match.rowNo - a.match.rowNo)
    .map(({ match }) => match)
}

/** 0 the whole name, 1 its first words, 2 whole words of it, 3 its first letters, 4 beginnings of words. */
function rankOf(name: string, folded: string, words: readonly string[]): number {
  if (name === folded) return 0
  if (name.startsWith(`${folded} `)) return 1
  const whole = new Set(name.split(' '))
  if (words.every(word => whole.has(word))) return 2
  return name.startsWith(folded) ? 3 : 4
}
