import type { ClockFlaw } from '#domain/clock.ts'

/** That the computer's clock could not be right. */
export type ClockNoteRecord = {
  id: string
  flaw: ClockFlaw
  /** What the clock showed. */
  notedAt: string
  /** The last instant that was known before. */
  newestAt: string
  settledAt: string | null
  /** Null where the clock was put right, else who said that it is right as it is. */
  settledBy: string | null
}

export type ClockStore = {
  /** When the newest audit event was; null where there is none. */
  newest(): Promise<string | null>
  /** The note that nobody has settled yet. */
  open(): Promise<ClockNoteRecord | null>
  add(note: ClockNoteRecord): Promise<void>
  settle(id: string, settled: { settledAt: string; settledBy: string | null }): Promise<void>
}
