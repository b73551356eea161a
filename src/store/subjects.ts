import type { Schema } from './schema.ts'

/** The tables whose changes are audit events. The others are an index, a view or a cache, or the events themselves. */
export type JournaledTable = Exclude<
  keyof Schema,
  | 'attachmentContent'
  | 'auditEvent'
  | 'destroyedRecord'
  | 'personSearch'
  | 'sealedVisit'
  | 'sealedApplication'
  | 'reply'
>

type ColumnsOf = { readonly [T in JournaledTable]: readonly (keyof Schema[T] & string)[] }

/** What names a row in an audit event; several columns are joined with a slash. */
export const subjectColumns: ColumnsOf = {
  office: ['row'],
  emblem: ['hash'],
  holiday: ['day'],
  workingTime: ['row'],
  account: ['id'],
  roleRights: ['role'],
  recoveryKey: ['row'],
  databaseKey: ['row'],
  retentionPeriod: ['kind'],
  destructionList: ['id'],
  personCopy: ['id'],
  breach: ['id'],
  clockNote: ['id'],
  // A session's own id is the hash of its token.
  session: ['accountId'],
  official: ['id'],
  person: ['id'],
  visit: ['id'],
  ticketSeries: ['businessDate', 'lane'],
  ticket: ['id'],
  frozenService: ['hash'],
  importedStandard: ['id'],
  application: ['id'],
  applicationVisit: ['applicationId', 'visitId'],
  checklistMark: ['applicationId', 'requirementId'],
  conditionAnswer: ['applicationId', 'conditionId'],
  registryCheck: ['applicationId'],
  ruleEntry: ['applicationId', 'field'],
  ruleException: ['applicationId', 'requirementId'],
  attachment: ['id'],
  stepEvent: ['id'],
  letter: ['id'],
  letterNumber: ['id'],
  letterRouting: ['kind'],
  letterStyle: ['row'],
  ownWording: ['kind'],
  ownWord: ['kind'],
  wordFile: ['hash'],
  handover: ['id'],
  complaint: ['id'],
  receiptSeries: ['series', 'year'],
  printJob: ['id'],
  dayClosing: ['businessDate'],
  backup: ['id'],
  restoration: ['id'],
  uncleanEnd: ['id'],
}

/** Columns whose content never enters the audit trail; only that they changed. */
export const withheldColumns: Partial<ColumnsOf> = {
  account: ['pinSalt', 'pinHash'],
  session: ['id'],
  handover: ['signature'],
  emblem: ['pngBase64'],
  wordFile: ['content'],
  // Its hash stands beside it.
  importedStandard: ['text'],
  // So does the hash of this one.
  destructionList: ['groups'],
}

const names = new Map<string, string>()

/** The name on disk: `businessDate` is `business_date`, as CamelCasePlugin has it. */
export function nameOf(camel: string): string {
  const known = names.get(camel)
  if (known !== undefined) return known
  const name = camel.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
  names.set(camel, name)
  return name
}
