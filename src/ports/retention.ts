import type { RetainedKind, RetentionPeriods } from '#domain/retention.ts'
import type { Zone } from './records.ts'

/** Records of one kind whose period has passed, with their days from the first to the last. */
export type DueGroup = {
  kind: RetainedKind
  /** How long it was kept. */
  years: number | null
  count: number
  from: string
  to: string
  /** Ids of the records; of the audit trail one range of events, `1-4211`. */
  ids: string[]
}

/** A list of records proposed for destruction, fixed when it is drawn. */
export type DestructionListRecord = {
  id: string
  year: number
  serial: number
  /** The day of the office on which every period had passed. */
  asOf: string
  drawnAt: string
  drawnBy: string
  groups: DueGroup[]
  contentHash: string
  destroyedAt: string | null
  destroyedBy: string | null
  signedBy: string[] | null
  signedOn: string | null
  /** Over every audit event whose payload it took away. */
  payloadsDigest: string | null
}

/** How long records are kept, and what goes when that is over. */
export type RetentionStore = {
  /** The shipped periods with the changes of this office. */
  periods(): Promise<RetentionPeriods>
  savePeriods(periods: RetentionPeriods): Promise<void>
  /** Closed records of before each kind's first kept day that are not destroyed yet; null keeps a kind for good. */
  due(firstKept: Readonly<Record<RetainedKind, string | null>>, zone: Zone): Promise<Omit<DueGroup, 'years'>[]>
  /** Newest first. */
  lists(): Promise<DestructionListRecord[]>
  findList(id: string): Promise<DestructionListRecord | null>
  nextSerial(year: number): Promise<number>
  addList(list: DestructionListRecord): Promise<void>
  /**
   * Takes away whatever the records of a list say of people, in every table, index, kept reply and audit event; their
   * numbers, dates and states stay. Persons known from nothing else go whole. Answers the digest over the audit events.
   */
  destroy(list: DestructionListRecord): Promise<{ payloadsDigest: string; persons: number }>
  settleList(
    id: string,
    done: Pick<DestructionListRecord, 'destroyedAt' | 'destroyedBy' | 'signedBy' | 'signedOn' | 'payloadsDigest'>,
  ): Promise<void>
  isDestroyed(kind: Exclude<RetainedKind, 'audit'>, id: string): Promise<boolean>
  /** Files outside the store that were written from the days of a list and still hold its records. */
  copies(list: DestructionListRecord): Promise<string[]>
}
