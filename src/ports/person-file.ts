import type { JsonValue, PersonRecord } from './records.ts'

/** A copy of everything kept on one person, as it was given out. */
export type PersonCopyRecord = { id: string; personId: string; madeAt: string; madeBy: string }

type Row = { readonly [column: string]: JsonValue }

/** What is kept on one person, sealed cases left out: who holds such a case gives its copy. */
export type PersonFile = {
  person: PersonRecord
  visits: Row[]
  applications: Row[]
  papers: Row[]
  /** What was entered for rules. */
  entries: Row[]
  /** Scans of papers, without their content. */
  attachments: Row[]
  steps: Row[]
  letters: Row[]
  handovers: Row[]
  complaints: Row[]
  /** Former and new values, oldest first. */
  corrections: { at: string; before: Row; after: Row }[]
}

export type PersonFileStore = {
  read(personId: string): Promise<PersonFile | null>
  addCopy(copy: PersonCopyRecord): Promise<void>
  findCopy(id: string): Promise<PersonCopyRecord | null>
}
