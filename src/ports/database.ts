import type { FoundCopy, WrittenCopy } from './backup.ts'
import type { ExportTable } from './bundler.ts'
import type { Store } from './store.ts'
import type { Watch } from './watch.ts'

/** On whose account and through which entry of the contract a change is made; it stands in every audit event. */
export type Author = { accountId: string | null; entry: string; at: string }

/** Whatever the disk refuses to any of these is thrown as `DiskFull` or `DiskFailing`. */
export type Database = {
  /** One look at one moment of the store; a write through it throws. */
  read<T>(look: (store: Store) => Promise<T>): Promise<T>
  /**
   * All or nothing, one at a time: an exception rolls back every write and its audit events and is thrown on, or
   * what the disk did in its place: `DiskFull`, `DiskFailing` or `StoreGone`. From inside `work` only its store may be
   * asked: any other call of the database throws.
   */
  transact<T>(author: Author, work: (store: Store) => Promise<T>): Promise<T>
  /** The reply kept for an idempotency key, or null. */
  findReply(key: string): Promise<{ entry: string; inputHash: string; reply: string } | null>
  /** Keeps a reply under its key inside the running transaction. */
  keepReply(
    store: Store,
    kept: { key: string; entry: string; inputHash: string; reply: string; at: string },
  ): Promise<void>
  /** Puts another reply in the place of the one kept under a key, inside the running transaction. */
  replaceReply(store: Store, kept: { key: string; reply: string }): Promise<void>
  /**
   * The tables visit, person, ticket, application, application_visit, checklist_mark, condition_answer, registry_check,
   * step_event, letter, letter_number, handover, complaint, print_job, day_closing and audit_event, empty ones too,
   * with the work of one business day and the applications it touched. Columns are named as on disk, JSON is text.
   * Rows of sealed cases carry `sealed: true` and null wherever the case could be recognised; the parts of a sealed
   * application and its person are left out. No signature, no letter text, of an audit event only its entry, subject
   * and hash.
   */
  exportDay(day: string): Promise<ExportTable[]>
  /**
   * Copies the encrypted file while it is in use to a path that must be free, and opens the copy to prove it. Throws
   * `BackupBroken` when it does not hold or the store itself has a damaged page, and `DiskFull`; nothing is left then.
   * Beside the copy lies its key, wrapped for the recovery key where there is one.
   */
  backUp(path: string, watch?: Watch): Promise<{ bytes: number; sha256: string; events: number }>
  /** Opens a copy where it lies and reads all of it. Throws `CopyRefused`. */
  inspect(path: string, watch?: Watch): Promise<FoundCopy>
  /** The same with a key that the recovery key opens from the file beside the copy; `foreign` where it opens none. */
  inspectBy(recovery: Uint8Array, path: string, watch?: Watch): Promise<FoundCopy>
  /** Wraps the key anew for the recovery key in force, beside the store and beside those copies that have the same key. */
  renewRecovery(copies: readonly string[]): Promise<void>
  /**
   * Encrypts the store with another key while everything else waits. Both keys must be kept until it answers: the file has
   * one of them at every moment. Throws `BackupBroken` and `DiskFull`, and the key stays as it was.
   */
  changeKey(newKey: Uint8Array): Promise<void>
  /**
   * Puts a copy in the store's place while everything else waits; the store's own file, damaged or not, is then at `aside`. What `carry`
   * reads of the store it writes to the copy before that takes the store's name, all in one step. Throws `CopyRefused`
   * and `DiskFull`, and the store stays as it was.
   */
  restore(restoration: {
    from: string
    aside: string
    author: Author
    carry(present: Store): Promise<(copy: Store) => Promise<void>>
  }): Promise<void>
  /** Writes the file anew and empties its log, so that neither keeps what was destroyed; older copies beside it go. */
  scrub(): Promise<void>
  /** What opens the copies that are made of the store now; for work on them in another thread. */
  opensCopies(): { key: Uint8Array; nativeBinding?: string }
  /** Whether whoever had the store open before did not close it. */
  endedUncleanly: boolean
  /**
   * Copies the file as it lies, byte for byte, while the counter works. Answers what opens the copy; null where the file
   * was rewritten meanwhile or `goOn` said no, and the copy is worth nothing.
   */
  copyAsItLies(path: string, goOn: () => boolean): Promise<{ key: Uint8Array; nativeBinding?: string } | null>
  /** False once the file that was opened is no longer at its path. */
  stands(): boolean
  rowCounts(): Promise<{ table: string; rows: number }[]>
  schemaVersion: number
  /** The proven copy of the older file, where this opening has brought it to a newer version; it is on no record yet. */
  copyBeforeUpdate: WrittenCopy | null
  close(): Promise<void>
}
