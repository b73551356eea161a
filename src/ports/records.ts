import type { LetterModel } from '#domain/letter.ts'
import type { PrintOutcome, PrintState } from '#domain/print-outcome.ts'
import type { Role } from '#domain/role.ts'
import type { FrozenService, LetterKind } from '#domain/standard.ts'
import type { StepEvent } from '#domain/step-event.ts'

/** The store's records, as use cases see them: camelCase, JSON parsed, flags as booleans. Instants are UTC, days are of the office's zone. */

export type Zone = 'WIB' | 'WITA' | 'WIT'
export type Sex = 'male' | 'female'

export type OfficeRecord = {
  /** An office of the catalogue; null for an office that brings its own standards. */
  officeId: string | null
  officeName: string
  government: string
  letterheadLines: string[]
  seat: string
  zone: Zone
  letterPaper: 'A4' | 'F4'
  ticketPaper: 'roll-80' | 'A6'
  letterPrinter: string | null
  ticketPrinter: string | null
  counterName: string
  numberPattern: string
  unitCode: string
  registerName: 'DTKS' | 'DTSEN'
  registerSource: string
  registerPeriod: string
  tieredVerification: boolean
  idleLockMinutes: number
  /** Where each copy is put once more; null for nowhere. */
  secondBackupFolder: string | null
  /** The emblem in the letterhead of the next letters; null for none. */
  emblemHash: string | null
}

export type AccountRecord = {
  id: string
  name: string
  roles: Role[]
  pinSalt: string
  pinHash: string
  createdAt: string
  /** Wrong PINs in a row, and the last of them. */
  failedTries: number
  lastFailureAt: string | null
  retiredAt: string | null
}

export type SessionRecord = { id: string; accountId: string; startedAt: string; endedAt: string | null }

export type OfficialRecord = {
  id: string
  name: string
  post: string
  capacity: 'direct' | 'a.n.' | 'u.b.' | 'Plt.' | 'Plh.'
  onBehalfOf: string
  rank: string | null
  nip: string | null
  active: boolean
}

export type PersonFields = {
  name: string
  nik: string | null
  kkNumber: string | null
  phone: string | null
  sex: Sex | null
  birthPlace: string | null
  birthDate: string | null
  religion: string | null
  occupation: string | null
  address: string | null
  village: string | null
  district: string | null
}
export type PersonRecord = PersonFields & { id: string; createdAt: string }

export type VisitRecord = {
  id: string
  businessDate: string
  /** Row of the guest book on that day: 1, 2, 3 … */
  guestNumber: number
  personId: string
  hasIdentity: boolean
  purpose: 'service' | 'complaint' | 'information' | 'meeting' | 'other'
  purposeNote: string | null
  meets: string | null
  priority: 'none' | 'elderly' | 'disabled' | 'pregnant-or-nursing'
  actingFor: 'self' | 'family' | 'proxy' | 'village-officer' | 'institution'
  confidential: boolean
  arrivedAt: string
  finishedAt: string | null
}

export type TicketRecord = {
  id: string
  visitId: string
  businessDate: string
  lane: 'A' | 'P' | 'C'
  number: number
  state: 'waiting' | 'called' | 'serving' | 'held' | 'absent' | 'finished'
  counter: string | null
  /** Only this counter may call it, after a transfer. */
  reservedFor: string | null
  issuedAt: string
  queuedAt: string
  calledAt: string | null
  callCount: number
  finishedAt: string | null
  printState: PrintState
}

export type ApplicationRecord = {
  id: string
  personId: string
  firstVisitId: string
  serviceId: string
  decreeId: string
  /** The service as the standard in force had it when the application began (design: frozen). */
  service: FrozenService
  state: 'open' | 'incomplete' | 'complete' | 'ready' | 'handed-over' | 'cancelled'
  confidential: boolean
  openedAt: string
  completeAt: string | null
  closedAt: string | null
  closedReason: string | null
  receiptNumber: string | null
  missingSheetNumber: string | null
}

export type ChecklistMarkRecord = {
  applicationId: string
  requirementId: string
  mark: 'present' | 'missing'
  markedAt: string
  markedBy: string
}
export type ConditionAnswerRecord = {
  applicationId: string
  conditionId: string
  answer: boolean
  answeredAt: string
  answeredBy: string
}
export type RegistryCheckRecord = {
  applicationId: string
  register: string
  found: boolean
  source: string
  period: string
  checkedAt: string
  checkedBy: string
}

/** One event of a procedure, or of a file that waits for the citizen and goes on. */
export type StepEventRecord = StepEvent & { id: string; applicationId: string }

export type JsonValue = string | number | boolean | null | JsonValue[] | { [name: string]: JsonValue }

export type LetterRecord = {
  id: string
  applicationId: string
  kind: LetterKind
  title: string
  state: 'draft' | 'final' | 'signed' | 'handed-over' | 'void'
  /** By field name, as typed; domain/letters reads and judges them. */
  facts: Record<string, JsonValue>
  signatoryId: string
  /** The letter model frozen when the letter became final; null while it is a draft. */
  model: LetterModel | null
  /** The emblem that the letter was made final with; the model leaves its place open. */
  emblemHash: string | null
  numberId: string | null
  numberText: string | null
  businessDate: string | null
  createdAt: string
  finalAt: string | null
  signedOn: string | null
  voidReason: string | null
  printState: PrintState
  printCount: number
  createdBy: string
  /** The account that edited the draft last. */
  editedBy: string | null
  /** The account that checked the draft; null until then and after an edit. */
  verifiedBy: string | null
  verifiedAt: string | null
}

export type LetterNumberRecord = {
  id: string
  series: string
  year: number
  serial: number
  numberText: string
  businessDate: string
  state: 'used' | 'void' | 'outside'
  about: string
  reason: string | null
  letterId: string | null
  takenAt: string
  takenBy: string
}

export type HandoverRecord = {
  id: string
  letterId: string
  applicationId: string
  visitId: string | null
  businessDate: string
  recipientName: string
  relation: 'self' | 'family' | 'proxy' | 'village-officer' | 'companion'
  identityShown: string
  signedOn: 'paper' | 'pad'
  /** PNG, base64; null when signed in the book. */
  signature: string | null
  handedAt: string
  by: string
}

export type ComplaintRecord = {
  id: string
  number: string
  visitId: string | null
  businessDate: string
  anonymous: boolean
  complainantName: string | null
  complainantSex: Sex | null
  complainantAddress: string | null
  contact: string | null
  channel: 'counter' | 'phone' | 'box' | 'email' | 'sp4n-lapor' | 'application' | 'letter'
  category: 'service' | 'aid' | 'officer' | 'violence' | 'other'
  matter: string
  chronology: string
  confidential: boolean
  receivedAt: string
  receivedBy: string
  printState: PrintState
}

export type PrintJobRecord = {
  id: string
  documentKind: string
  documentId: string
  printer: string
  copies: number
  state: PrintOutcome
  jobId: string | null
  reprint: boolean
  detail: string | null
  at: string
  by: string
}

export type WrittenFile = { path: string; bytes: number; sha256: string }

export type DayClosingRecord = {
  businessDate: string
  closedAt: string
  closedBy: string
  reopenedAt: string | null
  reopenReason: string | null
  registers: WrittenFile[]
  bundle: WrittenFile | null
  backup: WrittenFile | null
  /** The newest audit event when the day was closed; null for days closed before this was kept. */
  auditSeq: number | null
  auditHash: string | null
}

export type AuditEventRecord = {
  seq: number
  at: string
  accountId: string | null
  entry: string
  subject: string
  subjectId: string
  before: string | null
  after: string | null
  salt: string | null
  previousHash: string
  hash: string
  seal: string | null
  destroyedBy: string | null
}
