import type { LetterheadLogo } from '#domain/letter.ts'
import type { LetterProfile } from '#domain/letters/office-style.ts'
import type { LetterRouting } from '#domain/letters/routing.ts'
import type { Wording } from '#domain/letters/template.ts'
import type { LetterKind } from '#domain/standard.ts'
import type { Holiday, WorkingTime } from '#domain/working-calendar.ts'
import type { OfficeRecord } from './records.ts'

/** Who initials a kind of letter and who gets a copy, as the office has it. */
export type LetterRoutingRecord = LetterRouting & { kind: LetterKind }

/** How the office words a kind of letter itself. */
export type OwnWordingRecord = {
  kind: LetterKind
  wordings: readonly Wording[]
  savedAt: string
  savedBy: string
}

/** Reads answer null where there is nothing; every write also appends its audit event in the same transaction. */
export type OfficeStore = {
  find(): Promise<OfficeRecord | null>
  save(office: OfficeRecord): Promise<void>
  emblem(hash: string): Promise<LetterheadLogo | null>
  /** Keeps a picture once and answers its hash. */
  keepEmblem(emblem: LetterheadLogo): Promise<string>
  /** Of every year, in their order. */
  holidays(): Promise<Holiday[]>
  /** Adds days, or changes those that are there. */
  saveHolidays(holidays: readonly Holiday[]): Promise<void>
  removeHoliday(day: string): Promise<void>
  /** Null while the office keeps to the shipped one. */
  workingTime(): Promise<WorkingTime | null>
  saveWorkingTime(time: WorkingTime): Promise<void>
  letterRouting(kind: LetterRoutingRecord['kind']): Promise<LetterRoutingRecord | null>
  saveLetterRouting(routing: LetterRoutingRecord): Promise<void>
  /** Null until the office has answered. */
  letterProfile(): Promise<LetterProfile | null>
  saveLetterProfile(profile: LetterProfile): Promise<void>
}

export type OwnWordingStore = {
  /** Which kinds the office words itself, since when. */
  list(): Promise<Pick<OwnWordingRecord, 'kind' | 'savedAt' | 'savedBy'>[]>
  find(kind: OwnWordingRecord['kind']): Promise<OwnWordingRecord | null>
  save(own: OwnWordingRecord): Promise<void>
  /** Leaves the shipped wording. */
  drop(kind: OwnWordingRecord['kind']): Promise<void>
}
