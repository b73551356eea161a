import type { SecondFailure } from '#domain/backup.ts'
import type { EntryName } from './contract.ts'
import type { ToldError } from './told-error.ts'
import type { StoreFailure } from './wire.ts'

/**
 * Everything that may stand in the log, word for word. A log goes to people outside the office, so it has no field that
 * could hold what somebody typed: no sentence, no name, no path.
 */
export type LogEvent =
  | { event: 'program-started'; program: string; electron: string; system: string; memoryMb: number }
  | { event: 'program-left' }
  /** The start before this one did not end by itself: a power cut, a crash, a kill. */
  | { event: 'unclean-end' }
  | { event: 'desk-opened'; schema: number; updated: boolean; ms: number }
  | { event: 'desk-failed'; failure: StoreFailure }
  | { event: 'desk-died'; exitCode: number }
  | { event: 'page-died'; reason: string }
  | {
      event: 'error'
      where:
        | EntryName
        | 'opening'
        | 'timed-backup'
        | 'health'
        | 'check-after-crash'
        | 'desk'
        | 'main'
        | 'page'
        | 'paper'
      error: ToldError
    }
  | { event: 'slow-entry'; entry: EntryName; ms: number }
  | { event: 'refused'; entry: EntryName; refusal: string; times: number }
  | { event: 'backup-made'; by: 'timer' | 'clerk'; ms: number }
  /** How old the newest proven copy then is; null where there is none. */
  | { event: 'backup-failed'; ageMinutes: number | null }
  | { event: 'second-place-failed'; failure: SecondFailure }
  | { event: 'print-failed'; failure: string }
