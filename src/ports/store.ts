import type { SecondFailure } from '#domain/backup.ts'
import type { RightsMatrix, RoleRight } from '#domain/rights.ts'
import type { Role } from '#domain/role.ts'
import type { SalvagedKind } from '#domain/salvage.ts'
import type { AttachmentStore } from './attachment.ts'
import type { BackupRecord, RestorationStore } from './backup.ts'
import type { BreachStore } from './breach.ts'
import type { ClockStore } from './clock.ts'
import type { EligibilityStore } from './eligibility.ts'
import type { OfficeStore, OwnWordingStore, OwnWordStore } from './office-store.ts'
import type { PersonFileStore } from './person-file.ts'
import type {
  AccountRecord,
  ApplicationRecord,
  AuditEventRecord,
  ChecklistMarkRecord,
  ComplaintRecord,
  ConditionAnswerRecord,
  DayClosingRecord,
  HandoverRecord,
  LetterNumberRecord,
  LetterRecord,
  OfficialRecord,
  PersonFields,
  PersonRecord,
  PrintJobRecord,
  RegistryCheckRecord,
  SessionRecord,
  StepEventRecord,
  TicketRecord,
  VisitRecord,
} from './records.ts'
import type { RecoveryKeyRecord } from './recovery.ts'
import type { RetentionStore } from './retention.ts'
import type { StandardStore } from './standards.ts'
import type { UncleanEndStore } from './unclean-end.ts'
import type { UnfinishedStore } from './unfinished.ts'

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

export type RecoveryKeyStore = {
  /** Null until an office has printed and confirmed one. */
  find(): Promise<RecoveryKeyRecord | null>
  save(recoveryKey: RecoveryKeyRecord): Promise<void>
  /** Notes that the store has another key since then. */
  noteKeyChange(changedAt: string): Promise<void>
  lastKeyChange(): Promise<string | null>
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

/** A visit with what the guest book says of its visitor. */
export type NamedVisit = VisitRecord & {
  personName: string
  personSex: string | null
  personAddress: string | null
  personPhone: string | null
}

export type VisitStore = {
  find(id: string): Promise<VisitRecord | null>
  add(visit: VisitRecord): Promise<void>
  finish(id: string, finishedAt: string): Promise<void>
  seal(id: string): Promise<void>
  listByDay(day: string): Promise<NamedVisit[]>
  /** Both days included. */
  listByPeriod(from: string, to: string): Promise<NamedVisit[]>
  /** The newest day before this one that somebody came on. */
  lastDayBefore(day: string): Promise<string | null>
  nextGuestNumber(day: string): Promise<number>
  /** The newest visit of a person before this one (or at all) that is not sealed. */
  previousOf(personId: string, beforeVisitId: string | null): Promise<VisitRecord | null>
}

export type TicketStore = {
  find(id: string): Promise<TicketRecord | null>
  findByVisit(visitId: string): Promise<TicketRecord | null>
  /** The next number of a lane and day, taken now: 1, 2, 3 …, never twice. */
  takeNumber(day: string, lane: TicketRecord['lane']): Promise<number>
  /** The last number of each lane on a day, for lanes that have one. */
  lastNumbers(day: string): Promise<Partial<Record<TicketRecord['lane'], number>>>
  /** Makes the next number at least one above `last`. */
  raiseTo(day: string, lane: TicketRecord['lane'], last: number): Promise<void>
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
  /** Those whose first visit was in a period, both days included; in order of arrival. */
  listByPeriod(from: string, to: string): Promise<ApplicationRecord[]>
  /** Sealed ones among them: the caller decides who may see these. */
  listByPerson(personId: string, states: ApplicationRecord['state'][]): Promise<ApplicationRecord[]>
  listByState(states: readonly ApplicationRecord['state'][]): Promise<ApplicationRecord[]>
  /** Applications sealed by their service or by one of their visits, by id: no list says whose they are. */
  sealedIds(): Promise<ReadonlySet<string>>
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
  /** Letters that are final and not yet signed or handed over, of applications that are worked on. */
  finalOfWork(): Promise<readonly Pick<LetterRecord, 'applicationId' | 'kind'>[]>
  /** Letters of sealed cases, by id: no list says whose they are or what about. */
  sealedIds(): Promise<ReadonlySet<string>>
  /** The next serial of a series and year, above everything used, void or entered from outside. */
  nextSerial(series: string, year: number): Promise<number>
  addNumber(number: LetterNumberRecord): Promise<void>
  voidNumber(id: string, reason: string): Promise<void>
  listNumbers(series: string, year: number): Promise<LetterNumberRecord[]>
  listNumbersByDay(day: string): Promise<LetterNumberRecord[]>
  /** Dated in a period, both days included; in order of their serials. */
  listNumbersByPeriod(from: string, to: string): Promise<LetterNumberRecord[]>
}

export type HandoverStore = {
  add(handover: HandoverRecord): Promise<void>
  listByApplication(applicationId: string): Promise<HandoverRecord[]>
  listByDay(day: string): Promise<HandoverRecord[]>
  /** Both days included, in the order handed over. */
  listByPeriod(from: string, to: string): Promise<HandoverRecord[]>
}

export type ComplaintStore = {
  find(id: string): Promise<ComplaintRecord | null>
  add(complaint: ComplaintRecord): Promise<void>
  setPrintState(id: string, state: ComplaintRecord['printState']): Promise<void>
  listByVisit(visitId: string): Promise<ComplaintRecord[]>
  listByPeriod(from: string, to: string): Promise<ComplaintRecord[]>
}

/** Receipts, missing-paper lists, complaints. */
export type ReceiptSeries = 'receipt' | 'missing-papers' | 'complaint'

export type ReceiptStore = {
  /** The next running number of a receipt series in a year. */
  takeNumber(series: ReceiptSeries, year: number): Promise<number>
  lastNumbers(): Promise<{ series: ReceiptSeries; year: number; last: number }[]>
  /** Makes the next number at least one above `last`. */
  raiseTo(series: { series: ReceiptSeries; year: number; last: number }): Promise<void>
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
  /** Of every day that is or was closed, oldest first: where the audit chain stood then. */
  auditHashes(): Promise<{ date: string; seq: number; hash: string }[]>
  /** The paths of the copies that closed days name as theirs. */
  copiesOfDays(): Promise<string[]>
  saveBackup(backup: BackupRecord): Promise<void>
  /** Of a copy that is there no more. */
  forgetBackup(id: string): Promise<void>
  /** Newest first. */
  backups(): Promise<BackupRecord[]>
  /**
   * The newest that the data goes on from, was made up to an instant and found whole when it was last opened: of all, or
   * of those on another disk than the data. One from ahead of a clock that was set back would seem new for ever.
   */
  latestBackup(upTo: string, where?: 'anywhere' | 'other-disk'): Promise<BackupRecord | null>
  /** Why the newest copy did not get to the second place; null where it did, or was not to. */
  secondFailure(): Promise<SecondFailure | null>
  /** What would be lost with the store: recorded after an instant, or ever. */
  recordedSince(instant: string | null): Promise<{ visits: number; letterNumbers: number }>
}

/** A sealed record that somebody looked at. */
export type Reading = { subject: 'visit' | 'letter' | 'application' | 'complaint' | 'attachment'; id: string }

export type AuditStore = {
  noteReading(subject: Reading['subject'], id: string): Promise<void>
  /** The newest event, those of this transaction too; null where there is none. */
  newest(): Promise<{ seq: number; hash: string } | null>
  /** Events whose subject is one of these ids, or a part of one of these applications; in order of their sequence. */
  about(ids: readonly string[], applicationIds: readonly string[]): Promise<AuditEventRecord[]>
  /** In order of their sequence, in pages, so that a long chain never fills the memory. */
  page(afterSeq: number, limit: number): Promise<AuditEventRecord[]>
}

export type KnownStore = {
  /** Which of these records are there. */
  of(kind: SalvagedKind, ids: readonly string[]): Promise<ReadonlySet<string>>
}

/** Everything kept, seen from inside one transaction (or one read). */
export type Store = {
  office: OfficeStore
  ownWordings: OwnWordingStore
  ownWords: OwnWordStore
  accounts: AccountStore
  rights: RightsStore
  recoveryKey: RecoveryKeyStore
  officials: OfficialStore
  people: PersonStore
  visits: VisitStore
  tickets: TicketStore
  applications: ApplicationStore
  eligibility: EligibilityStore
  attachments: AttachmentStore
  letters: LetterStore
  handovers: HandoverStore
  complaints: ComplaintStore
  receipts: ReceiptStore
  printJobs: PrintJobStore
  closings: ClosingStore
  restorations: RestorationStore
  breaches: BreachStore
  clock: ClockStore
  personFiles: PersonFileStore
  retention: RetentionStore
  standards: StandardStore
  uncleanEnds: UncleanEndStore
  unfinished: UnfinishedStore
  known: KnownStore
  audit: AuditStore
}
