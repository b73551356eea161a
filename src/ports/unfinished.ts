import type { DayClosingRecord, LetterRecord, PrintJobRecord } from './records.ts'

/** What was begun and not ended. */
export type UnfinishedStore = {
  /** Papers handed to a printer of which nothing was heard, oldest first. */
  unknownPrints(): Promise<PrintJobRecord[]>
  /** Final letters that never were on paper, oldest first. */
  unprintedLetters(): Promise<LetterRecord[]>
  /** Days closed from this one on that lack their registers, their bundle or their backup. */
  halfClosings(from: string): Promise<DayClosingRecord[]>
  /** Days from one up to another, that one not included, that somebody visited and nobody closed. */
  openDays(from: string, before: string): Promise<string[]>
}
