import type { BreachedKind } from '#domain/breach.ts'
import type { PersonFields, Zone } from './records.ts'

/** A failure to protect personal data (UU 27/2022 art. 46). */
export type BreachRecord = {
  id: string
  /** What data was disclosed. */
  what: string
  /** When and how it happened. */
  circumstances: string
  /** What is done about it. */
  measures: string
  noticedAt: string
  /** The days and kinds of record that it touched. */
  fromDay: string
  toDay: string
  kinds: BreachedKind[]
  openedAt: string
  openedBy: string
  notifiedOn: string | null
}

/** `id`: of the person, or of the complaint that names somebody. */
export type AffectedPerson = Partial<PersonFields> & { id: string; name: string; kinds: BreachedKind[] }

export type BreachStore = {
  add(breach: BreachRecord): Promise<void>
  find(id: string): Promise<BreachRecord | null>
  /** Newest first. */
  list(): Promise<BreachRecord[]>
  noteNotice(id: string, notifiedOn: string): Promise<void>
  /** Whose records of these days and kinds there are, by name; those of sealed cases are only counted. */
  affected(
    breach: Pick<BreachRecord, 'fromDay' | 'toDay' | 'kinds'>,
    zone: Zone,
  ): Promise<{ people: AffectedPerson[]; sealed: number }>
}
