import type { BackupPlace, SecondFailure } from '#domain/backup.ts'
import type { WrittenFile } from './records.ts'
import type { Watch } from './watch.ts'

/** A copy of the store as it lies on a disk. */
export type CopyFile = { path: string; bytes: number; writtenAt: string }

/** A copy that has been proven; `events` is how many audit events it holds. */
export type WrittenCopy = WrittenFile & { events: number }

/** What a copy on a disk holds. */
export type FoundCopy = {
  bytes: number
  sha256: string
  version: number
  events: number
  /** Of its first and its newest audit event; the first null where there is none. */
  firstHash: string | null
  lastHash: string
  /** When its newest audit event was; null where there is none. */
  until: string | null
  visits: number
  letterNumbers: number
}

export type BackupRecord = WrittenFile & {
  id: string
  madeAt: string
  events: number
  /** When it was last opened and found whole; null once it was found damaged. */
  provenAt: string | null
  place: BackupPlace
  /** Whether it lies on another disk than the data, and so outlives that one. */
  otherDisk: boolean
  /** Whether the data goes on from it; one from before a restoration holds what the data does not. */
  continued: boolean
  /** Of a copy in the backup folder: why it did not get to the second place; null where it did, or was not to. */
  secondFailure: SecondFailure | null
}

/** A copy that was put in the place of a store which could not be opened. */
export type RestorationRecord = {
  id: string
  at: string
  /** Its name, without the folder. */
  copyFile: string
  /** When the last thing in it was recorded; null where nothing is. */
  until: string | null
  /** The database file that was replaced; null where there was none. */
  keptAt: string | null
  /** Since when the numbers go on above what was printed; null until somebody told. */
  settledAt: string | null
  settledBy: string | null
}

export type RestorationStore = {
  /** Those after which nobody has told the last printed numbers, newest first. */
  unsettled(): Promise<RestorationRecord[]>
  save(restoration: RestorationRecord): Promise<void>
}

/** The second place could not be used. */
export class SecondPlaceFailed extends Error {
  override name = 'SecondPlaceFailed'
  readonly failure: SecondFailure

  constructor(failure: SecondFailure, options?: ErrorOptions) {
    super(`The second place: ${failure}`, options)
    this.failure = failure
  }
}

/**
 * A folder that may be on a memory stick that was pulled out, or on a computer that is switched off. Nothing in it is ever
 * waited for longer than a while. Everything here throws `SecondPlaceFailed`, or what a watch throws.
 */
export type SecondPlace = {
  /** Puts a proven copy there whole or not at all, and reads it back to see that it is the same to the byte. */
  put(folder: string, copy: WrittenFile, watch: Watch): Promise<{ path: string; otherDisk: boolean }>
  list(folder: string): Promise<CopyFile[]>
  /** Removes a copy from there, and the wrapped key beside it. */
  remove(path: string): Promise<void>
  /** Gives the copies there that have the store's key its wrapping for the recovery key in force. */
  renewRecovery(folder: string): Promise<void>
  /** Brings a copy here for one look; SQLite itself would wait for that folder without end. */
  bring<T>(path: string, look: (broughtTo: string) => Promise<T>, watch: Watch): Promise<T>
  isOtherDisk(folder: string): Promise<boolean>
}
