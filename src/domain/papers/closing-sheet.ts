import type { RegisterHead } from './registers.ts'

/** Lembar tutup hari: what the day came to, and where the audit chain stood; signed, it holds the chain fast. */
export type ClosingSheet = RegisterHead & {
  /** "08.41 WIB" */
  readonly closedAt: string
  readonly counts: readonly {
    readonly subject: string
    readonly recorded: number
    readonly finished: number
    readonly open: number
    readonly difference: number
  }[]
  readonly remarks: readonly string[]
  /** Null for a day closed by a program that kept none. */
  readonly audit: { readonly seq: number; readonly hash: string } | null
}
