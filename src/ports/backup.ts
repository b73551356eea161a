import type { WrittenFile } from './records.ts'

/** A copy of the store as it lies on a disk. */
export type CopyFile = { path: string; bytes: number; writtenAt: string }

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
}
