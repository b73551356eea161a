import type { RightsMatrix, RoleRight } from '#domain/rights.ts'
import type { Role } from '#domain/role.ts'
import type { BreachStore } from './breach.ts'
import type { PersonFileStore } from './person-file.ts'
import type {
  AccountRecord,
  ApplicationRecord,
  AuditEventRecord,
  BackupRecord,
  ChecklistMarkRecord,
  ComplaintRecord,
  ConditionAnswerRecord,
  DayClosingRecord,
  HandoverRecord,
  LetterNumberRecord,
  LetterRecord,
  OfficeRecord,
  OfficialRecord,
  PersonFields,
  PersonRecord,
  PrintJobRecord,
  RegistryCheckRecord,
  SessionRecord,
  StepEventRecord,
  TicketRecord,
  VisitRecord,
  Zone,
} from './records.ts'
import type { RetentionStore } from './retention.ts'

/** Reads answer null where there is nothing; every write also appends its audit event in the same transaction. */
export type OfficeStore = {
  find(): Promise<OfficeRecord | null>
  save(office: OfficeRecord): Promise<void>
  holidays(): Promise<ReadonlyMap<string, string>>
  addHolidays(holidays: { day: string; name: string }[]): Promise<void>
}

export type AccountStore = {
  list(): Promise<AccountRecord[]>
  find(id: string): Promise<AccountRecord | null>
  add(account: AccountRecord): Promise<void>
  update(id: string, patch: Partial<AccountRecord>): Promise<void>
  findSession(id: string): Promise<SessionRecord | null>
  addSession(session: SessionRecord): Promise<void>
  endSession(id: string, endedAt: string): Promise<void>
  /** Ends every session of the account but the one named. */
  endSessionsOf(accountId: string, endedAt: string, but?: string): Promise<void>
}

export type RightsStore = {
  /** The shipped matrix with the changes of this office. */
  matrix(): Promise<RightsMatrix>
  save(role: Role, rights: readonly RoleRight[]): Promise<void>
}

export type OfficialStore = {
  list(): Promise<OfficialRecord[]>
  find(id: string): Promise<OfficialRecord | null>
  save(official: OfficialRecord): Promise<void>
}

export type PersonStore = {
  find(id: string): Promise<PersonRecord | null>
  /** Names by id. */
  names(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  add(person: PersonRecord): Promise<void>
  correct(id: string, fields: Partial<PersonFields>): Promise<void>
  /**
   * By the beginning of a NIK or phone number (three digits at least) or of the words of the name, in any order, without
   * regard to case, accents and apostrophes. People known from sealed visits alone are left out. Best first.
   */
  search(query: string, limit: number): Promise<PersonRecord[]>
}

export type VisitStore = {
  find(id: string): Promise<VisitRecord | null>
  add(visit: VisitRecord): Promise<void>
  finish(id: string, finishedAt: string): Promise<void>
  seal(id: string): Promise<void>
  listByDay(day: string): Promise<
    (VisitRecord & {
      personName: string
      personSex: string | null
      personAddress: string | null
      personPhone: string | null
    })[]
  >
  nextGuestNumber(day: string): Promise<number>
  /** The newest visit of a person before this one (or at all) that is not sealed. */
  previousOf(personId: string, beforeVisitId: string | null): Promise<VisitRecord | null>
}

export type TicketStore = {
  find(id: string): Promise<TicketRecord | null>
  findByVisit(visitId: string): Promise<TicketRecord | null>
  /** The next number of a lane and day, taken now: 1, 2, 3 …, never twice. */
  takeNumber(day: string, lane: TicketRecord['lane']): Promise<number>
  add(ticket: TicketRecord): Promise<void>
  update(id: string, patch: Partial<Omit<TicketRecord, 'id'>>): Promise<void>
  listByDay(day: string): Promise<TicketRecord[]>
}

export type ApplicationStore = {
  find(id: string): Promise<ApplicationRecord | null>
  /** Ties it to its first visit too. */
  add(application: ApplicationRecord): Promise<void>
  update(id: string, patch: Partial<Omit<ApplicationRecord, 'id' | 'service'>>): Promise<void>
  /** Nothing changes where they are tied already. */
  tieToVisit(applicationId: string, visitId: string): Promise<void>
  listByVisit(visitId: string): Promise<ApplicationRecord[]>
  /** Of several visits in one query: which applications each one has. */
  listByDay(day: string): Promise<{ visitId: string; application: ApplicationRecord }[]>
  /** Sealed ones among them: the caller decides who may see these. */
  listByPerson(personId: string, states: ApplicationRecord['state'][]): Promise<ApplicationRecord[]>
  listByState(states: readonly ApplicationRecord['state'][]): Promise<ApplicationRecord[]>
  /** The newest visit an application is tied to. */
  latestVisitOf(applicationId: string): Promise<string>
  /** The same of many applications at once. */
  latestVisits(applicationIds: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** What the procedures of many applications hang on; step events in the order written. */
  proceedings(applicationIds: readonly string[]): Promise<{
    answers: ConditionAnswerRecord[]
    checks: RegistryCheckRecord[]
    events: StepEventRecord[]
  }>
  marks(applicationId: string): Promise<ChecklistMarkRecord[]>
  setMark(mark: ChecklistMarkRecord): Promise<void>
  clearMark(applicationId: string, requirementId: string): Promise<void>
  answers(applicationId: string): Promise<ConditionAnswerRecord[]>
  setAnswer(answer: ConditionAnswerRecord): Promise<void>
  clearAnswer(applicationId: string, conditionId: string): Promise<void>
  registryCheck(applicationId: string): Promise<RegistryCheckRecord | null>
  setRegistryCheck(check: RegistryCheckRecord): Promise<void>
  clearRegistryCheck(applicationId: string): Promise<void>
  stepEvents(applicationId: string): Promise<StepEventRecord[]>
  /** Of every file that still waits or is worked on: when it waited for the citizen, in the order written. */
  pauseEvents(): Promise<StepEventRecord[]>
  addStepEvent(event: StepEventRecord): Promise<void>
}

export type LetterStore = {
  find(id: string): Promise<LetterRecord | null>
  add(letter: LetterRecord): Promise<void>
  update(id: string, patch: Partial<Omit<LetterRecord, 'id'>>): Promise<void>
  /** Deletes a draft; throws for any other letter. */
  discard(id: string): Promise<void>
  listByApplication(applicationId: string): Promise<LetterRecord[]>
  /** Letters that became final on that day, in order of their numbers. */
  listByDay(day: string): Promise<LetterRecord[]>
  /** Applications with a letter that is final and not yet signed. */
  unsignedApplicationIds(): Promise<ReadonlySet<string>>
  /** Letters of sealed cases, by id: no list says whose they are or what about. */
  sealedIds(): Promise<ReadonlySet<string>>
  /** The next serial of a series and year, above everything used, void or entered from outside. */
  nextSerial(series: string, year: number): Promise<number>
  addNumber(number: LetterNumberRecord): Promise<void>
  voidNumber(id: string, reason: string): Promise<void>
  listNumbers(series: string, year: number): Promise<LetterNumberRecord[]>
  listNumbersByDay(day: string): Promise<LetterNumberRecord[]>
}

export type HandoverStore = {
  add(handover: HandoverRecord): Promise<void>
  listByApplication(applicationId: string): Promise<HandoverRecord[]>
  listByDay(day: string): Promise<HandoverRecord[]>
}

export type ComplaintStore = {
  find(id: string): Promise<ComplaintRecord | null>
  add(complaint: ComplaintRecord): Promise<void>
  setPrintState(id: string, state: ComplaintRecord['printState']): Promise<void>
  listByVisit(visitId: string): Promise<ComplaintRecord[]>
  listByPeriod(from: string, to: string): Promise<ComplaintRecord[]>
}

export type ReceiptStore = {
  /** The next running number of a receipt series in a year: receipts, missing-paper lists, complaints. */
  takeNumber(series: 'receipt' | 'missing-papers' | 'complaint', year: number): Promise<number>
}

export type PrintJobStore = {
  add(job: PrintJobRecord): Promise<void>
  settle(id: string, outcome: Pick<PrintJobRecord, 'state' | 'jobId' | 'detail'>): Promise<void>
  /** Oldest first. */
  listByDocument(documentKind: string, documentId: string): Promise<PrintJobRecord[]>
}

export type ClosingStore = {
  find(day: string): Promise<DayClosingRecord | null>
  save(closing: DayClosingRecord): Promise<void>
  addBackup(backup: BackupRecord): Promise<void>
  latestBackup(): Promise<BackupRecord | null>
}

export type AuditStore = {
  /** In order of their sequence, in pages, so that a long chain never fills the memory. */
  page(afterSeq: number, limit: number): Promise<AuditEventRecord[]>
}

/** Everything kept, seen from inside one transaction (or one read). */
export type Store = {
  office: OfficeStore
  accounts: AccountStore
  rights: RightsStore
  officials: OfficialStore
  people: PersonStore
  visits: VisitStore
  tickets: TicketStore
  applications: ApplicationStore
  letters: LetterStore
  handovers: HandoverStore
  complaints: ComplaintStore
  receipts: ReceiptStore
  printJobs: PrintJobStore
  closings: ClosingStore
  breaches: BreachStore
  personFiles: PersonFileStore
  retention: RetentionStore
  audit: AuditStore
}

/** On whose account and through which entry of the contract a change is made; it stands in every audit event. */
export type Author = { accountId: string | null; entry: string; at: string }

/** A whole table of one day for the export, one plain row at a time; sealed rows come without names. */
export type ExportTable = { name: string; rows: Record<string, string | number | boolean | null>[] }

/** A closed day on its way out of the house. */
export type DayToExport = {
  schemaVersion: number
  programVersion: string
  office: { id: string | null; name: string }
  /** In which the readable sheets show their times. */
  zone: Zone
  counter: string
  date: string
  closedAt: string
  tables: ExportTable[]
}

/** Puts a closed day into one file; answers its bytes and how many rows each table has. */
export type Bundler = {
  bundle(day: DayToExport): Promise<{ bytes: Uint8Array; counts: Record<string, number> }>
}

export type Database = {
  /** One look at one moment of the store; a write through it throws. */
  read<T>(look: (store: Store) => Promise<T>): Promise<T>
  /**
   * All or nothing, one at a time: an exception rolls back every write and its audit events and is thrown on, or
   * `DiskFull` in its place. From inside `work` only its store may be asked: any other call of the database throws.
   */
  transact<T>(author: Author, work: (store: Store) => Promise<T>): Promise<T>
  /** The reply kept for an idempotency key, or null. */
  findReply(key: string): Promise<{ entry: string; inputHash: string; reply: string } | null>
  /** Keeps a reply under its key inside the running transaction. */
  keepReply(
    store: Store,
    kept: { key: string; entry: string; inputHash: string; reply: string; at: string },
  ): Promise<void>
  /** Puts another reply in the place of the one kept under a key, inside the running transaction. */
  replaceReply(store: Store, kept: { key: string; reply: string }): Promise<void>
  /**
   * The tables visit, person, ticket, application, application_visit, checklist_mark, condition_answer, registry_check,
   * step_event, letter, letter_number, handover, complaint, print_job, day_closing and audit_event, empty ones too,
   * with the work of one business day and the applications it touched. Columns are named as on disk, JSON is text.
   * Rows of sealed cases carry `sealed: true` and null wherever the case could be recognised; the parts of a sealed
   * application and its person are left out. No signature, no letter text, of an audit event only its entry, subject
   * and hash.
   */
  exportDay(day: string): Promise<ExportTable[]>
  /**
   * Copies the encrypted file while it is in use to a path that must be free, and opens the copy to prove it. Throws
   * `BackupBroken` when it does not hold or the store itself has a damaged page, and `DiskFull`; nothing is left then.
   */
  backUp(path: string): Promise<{ bytes: number; sha256: string; events: number }>
  /** Writes the file anew and empties its log, so that neither keeps what was destroyed; older copies beside it go. */
  scrub(): Promise<void>
  schemaVersion: number
  close(): Promise<void>
}
