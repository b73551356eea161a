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

/** The Word file that an office uses for a kind of letter in the place of the program's page. */
export type OwnWordRecord = {
  kind: LetterKind
  fileHash: string
  /** In bytes. */
  size: number
  /** The names in it, as the office typed them. */
  names: readonly string[]
  savedAt: string
  savedBy: string
}

export type OwnWordStore = {
  /** Which kinds use the office's own Word file, since when. */
  list(): Promise<Pick<OwnWordRecord, 'kind' | 'savedAt'>[]>
  find(kind: OwnWordRecord['kind']): Promise<OwnWordRecord | null>
  /** A file by its hash; it stays after its kind has left it, for the letters that were made with it. */
  file(hash: string): Promise<Uint8Array | null>
  save(own: OwnWordRecord, content: Uint8Array): Promise<void>
  /** Leaves the program's page; the file stays. */
  drop(kind: OwnWordRecord['kind']): Promise<void>
}

export type OwnWordingStore = {
  /** Which kinds the office words itself, since when. */
  list(): Promise<Pick<OwnWordingRecord, 'kind' | 'savedAt' | 'savedBy'>[]>
  find(kind: OwnWordingRecord['kind']): Promise<OwnWordingRecord | null>
  save(own: OwnWordingRecord): Promise<void>
  /** Leaves the shipped wording. */
  drop(kind: OwnWordingRecord['kind']): Promise<void>
}
