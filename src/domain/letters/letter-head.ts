import type { InitialsRow, LetterMark, LetterNumberLine } from '../letter.ts'
import type { Signing } from './signing.ts'

export type Secrecy = 'biasa' | 'terbatas' | 'rahasia' | 'sangat rahasia'
export type Urgency = 'biasa' | 'segera' | 'sangat segera'

/** What every numbered paper carries besides its own facts. */
export type LetterHead = {
  /** The letter's id; the file's title until a number stands. */
  readonly letterId: string
  /** The service it is written for: a wording may differ by it. */
  readonly serviceId: string
  /** Null for a sheet without number. */
  readonly number: LetterNumberLine | null
  /** Business day of numbering, `2026-11-23`; null in a draft. */
  readonly dateOn: string | null
  readonly secrecy: Secrecy
  readonly urgency: Urgency
  readonly signing: Signing
  /** Who initials, drafter last; printed on the archive copy only. */
  readonly initials: readonly InitialsRow[]
  readonly archiveCopy: boolean
  /** Posts, by rank. */
  readonly copiesTo: readonly string[]
  /** How many papers go with the letter; null prints no Lampiran row. */
  readonly attachments: { readonly count: number; readonly unit: string } | null
  readonly verificationCode: string | null
  readonly marks: readonly LetterMark[]
}
