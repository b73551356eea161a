import type { Generated } from 'kysely'
import type { LetterheadLogo } from '#domain/letter.ts'
import type { LetterProfile } from '#domain/letters/office-style.ts'
import type { RetainedKind } from '#domain/retention.ts'
import type { Role } from '#domain/role.ts'
import type { Holiday, PlainDays } from '#domain/working-calendar.ts'
import type { AttachmentRecord } from '#ports/attachment.ts'
import type { BackupRecord, RestorationRecord } from '#ports/backup.ts'
import type { BreachRecord } from '#ports/breach.ts'
import type { ClockNoteRecord } from '#ports/clock.ts'
import type { RuleEntryRecord, RuleExceptionRecord } from '#ports/eligibility.ts'
import type { LetterRoutingRecord, OwnWordingRecord, OwnWordRecord } from '#ports/office-store.ts'
import type { PersonCopyRecord } from '#ports/person-file.ts'
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
  OfficeRecord,
  OfficialRecord,
  PersonRecord,
  PrintJobRecord,
  RegistryCheckRecord,
  SessionRecord,
  StepEventRecord,
  TicketRecord,
  VisitRecord,
} from '#ports/records.ts'
import type { RecoveryKeyRecord } from '#ports/recovery.ts'
import type { DestructionListRecord } from '#ports/retention.ts'
import type { ImportedStandardRecord } from '#ports/standards.ts'
import type { UncleanEnd } from '#ports/unclean-end.ts'

export type Flag = 0 | 1

/** A record as its row: the flags F as 0 or 1, the JSON columns J as text. */
export type RowOf<R, F extends keyof R, J extends keyof R> = Omit<R, F | J> & { [K in F]: Flag } & {
  [K in J]: null extends R[K] ? string | null : string
}

/** The tables as Kysely sees them; on disk the same names stand in snake_case. */
export type Schema = {
  office: { row: 1 } & RowOf<OfficeRecord, 'tieredVerification', 'letterheadLines'>
  /** Each picture once, however many letters were made with it. */
  emblem: { hash: string } & LetterheadLogo
  holiday: Holiday
  workingTime: { row: 1; hours: string; plainDays: PlainDays }
  account: RowOf<AccountRecord, never, 'roles'>
  roleRights: { role: Role; rights: string }
  recoveryKey: { row: 1 } & RecoveryKeyRecord
  databaseKey: { row: 1; changedAt: string }
  retentionPeriod: { kind: RetainedKind; years: number | null }
  destructionList: RowOf<DestructionListRecord, never, 'groups' | 'signedBy'>
  /** What each list has destroyed; the list itself is journaled. */
  destroyedRecord: { kind: Exclude<RetainedKind, 'audit'>; recordId: string; listId: string }
  personCopy: PersonCopyRecord
  breach: RowOf<BreachRecord, never, 'kinds'>
  clockNote: ClockNoteRecord
  session: SessionRecord
  official: RowOf<OfficialRecord, 'active', never>
  person: PersonRecord
  /** Derived from person for the search; never journaled. */
  personSearch: {
    rowNo: Generated<number>
    personId: string
    foldedName: string
    nikDigits: string
    phoneDigits: string
  }
  visit: RowOf<VisitRecord, 'hasIdentity' | 'confidential', never>
  /** A view: visits sealed by themselves or by one of their applications or complaints; a visit may stand there twice. */
  sealedVisit: { visitId: string }
  /** A view: applications sealed by themselves or by one of their visits; an application may stand there twice. */
  sealedApplication: { applicationId: string }
  ticketSeries: { businessDate: string; lane: TicketRecord['lane']; last: number }
  ticket: TicketRecord
  /** Each version of a service once, however many applications it stands in. */
  frozenService: { hash: string; service: string }
  importedStandard: ImportedStandardRecord & { text: string }
  application: RowOf<Omit<ApplicationRecord, 'service'>, 'confidential', never> & { serviceHash: string }
  applicationVisit: { applicationId: string; visitId: string }
  checklistMark: ChecklistMarkRecord
  conditionAnswer: RowOf<ConditionAnswerRecord, 'answer', never>
  registryCheck: RowOf<RegistryCheckRecord, 'found', never>
  ruleEntry: RuleEntryRecord
  ruleException: RuleExceptionRecord
  attachment: AttachmentRecord
  /** Never journaled; the hash in its attachment's row binds it. */
  attachmentContent: { attachmentId: string; content: Uint8Array }
  stepEvent: RowOf<StepEventRecord, never, 'details'>
  letter: RowOf<LetterRecord, never, 'facts' | 'model'>
  letterNumber: LetterNumberRecord
  letterStyle: RowOf<LetterProfile, never, 'style'> & { row: number }
  letterRouting: RowOf<LetterRoutingRecord, never, 'copiesTo' | 'initials'>
  ownWording: RowOf<OwnWordingRecord, never, 'wordings'>
  ownWord: RowOf<OwnWordRecord, never, 'names'>
  /** Each file once, however many final letters were made with it. */
  wordFile: { hash: string; content: Uint8Array }
  handover: HandoverRecord
  complaint: RowOf<ComplaintRecord, 'anonymous' | 'confidential', never>
  receiptSeries: { series: string; year: number; last: number }
  printJob: RowOf<PrintJobRecord, 'reprint', never>
  dayClosing: RowOf<DayClosingRecord, never, 'registers' | 'bundle' | 'backup'>
  restoration: RestorationRecord
  uncleanEnd: UncleanEnd
  backup: RowOf<BackupRecord, 'otherDisk' | 'continued', never>
  auditEvent: AuditEventRecord
  reply: { key: string; entry: string; inputHash: string; reply: string; keptAt: string }
}
