import type { Zone } from './business-day.ts'

export interface Signatory {
  readonly name: string
  readonly title: string
  readonly rank: string | null
  readonly nip: string | null
}

export interface OfficeContact {
  readonly name: string
  readonly government: string
  readonly address: string
  readonly postalCode: string | null
  readonly phones: readonly string[]
  readonly fax: string | null
  readonly emails: readonly string[]
  readonly website: string | null
  readonly social: readonly { readonly network: string; readonly account: string }[]
  readonly letterheadLines: readonly string[]
}

export interface Office extends OfficeContact {
  readonly id: string
  readonly zone: Zone
  /** Province and kabupaten/kota, four digits: "3516". */
  readonly regionCode: string
  /** The town in a letter's line of place and date. */
  readonly seat: string
  /** Head of the office as of the newest decree; a proposal that the office confirms. */
  readonly head: Signatory | null
  /** A proposal read from the numbers of the office's own decrees. */
  readonly letterNumber: { readonly pattern: string; readonly unit: string }
  /** Ids of its service standards, oldest first; empty for an office without a decree. */
  readonly standards: readonly string[]
}
