/** Why the store cannot be opened, in the contract's words for it. */
export type StoreOpenFailure =
  | 'store-missing'
  | 'folder-not-writable'
  | 'file-locked'
  | 'file-corrupt'
  | 'wrong-key'
  | 'newer-data'
  | 'disk-full'
  | 'update-failed'
  | 'disk-failing'

/** The store was not opened and nothing was changed. `message` is a sentence for the clerk; it holds no key. */
export class StoreCannotOpen extends Error {
  override name = 'StoreCannotOpen'
  readonly failure: StoreOpenFailure

  constructor(failure: StoreOpenFailure, message: string, options?: ErrorOptions) {
    super(message, options)
    this.failure = failure
  }
}

/** The disk took no more bytes; what was being written has been taken back whole. */
export class DiskFull extends Error {
  override name = 'DiskFull'
}

/** The disk did not do what it was told to. What was being committed may or may not be there at the next start. */
export class DiskFailing extends Error {
  override name = 'DiskFailing'
}

/** The open store is no longer at its path, or its disk takes no writes; nothing of what was being written is kept. */
export class StoreGone extends Error {
  override name = 'StoreGone'
}

/** A copy of the store that does not hold what the store held; it has been deleted. */
export class BackupBroken extends Error {
  override name = 'BackupBroken'
}

/** `foreign`: under another key, or of another office. `newer`: of a version that this program does not know. */
export type CopyFlaw = 'broken' | 'foreign' | 'newer'

/** A copy, found on a disk, that the store cannot be restored from. */
export class CopyRefused extends Error {
  override name = 'CopyRefused'
  readonly flaw: CopyFlaw

  constructor(flaw: CopyFlaw, message: string, options?: ErrorOptions) {
    super(message, options)
    this.flaw = flaw
  }
}
