import type { Progress } from '#domain/progress.ts'
import type { LyingCopy, RestoreRefusal } from '#domain/restoration.ts'
import type { Reply } from './reply.ts'
import type { Topic } from './topics.ts'

/** What goes over the port between a window (or the command line) and the desk. */
export type AskMessage = {
  type: 'ask'
  /** Names the question on this port, so that its answer finds it. */
  seq: number
  name: string
  input: unknown
  /** The session token; absent for public entries. */
  token: string | null
  /** Idempotency key of a write; the same key is sent again when a call is repeated. */
  key: string | null
}

/** Stops long work at its next piece; it is named by its idempotency key. */
export type CancelMessage = { type: 'cancel'; key: string }

/** How far the long work with this idempotency key is. */
export type KeyedProgress = { key: string; progress: Progress }

export type DeskMessage =
  | { type: 'answer'; seq: number; reply: Reply<unknown> }
  | { type: 'changed'; topics: Topic[] }
  | ({ type: 'progress' } & KeyedProgress)

/** Why the store cannot be opened; each has a screen of its own. */
export const storeFailures = [
  'store-missing',
  'folder-not-writable',
  'file-locked',
  'file-corrupt',
  'wrong-key',
  'wrong-recovery-key',
  'newer-data',
  /** A copy was to be put in the store's place and was not; the store is as it was. */
  'not-restored',
  'disk-full',
  'update-failed',
  'disk-failing',
  'unknown',
] as const
export type StoreFailure = (typeof storeFailures)[number]

/** How the desk process is, as the window shows it. */
export type DeskState =
  | { state: 'starting'; restoring: boolean }
  | { state: 'ready' }
  /** It died and is being started again; questions asked meanwhile are repeated with their keys. */
  | { state: 'restarting'; attempt: number }
  | {
      state: 'failed'
      failure: StoreFailure
      dataFolder: string
      detail: string
      /** What lies in the backup folder, the one to begin with first; empty where a copy would not help. */
      copies: readonly LyingCopy[]
      /** The copy that was to be restored and was not. */
      refused: { file: string; refusal: RestoreRefusal } | null
    }

/** `file` is one that main has told of, or null to let the clerk choose one on the disk. */
export type RestoreWish = { file: string | null; recoveryKey: string | null }

/** What the preload gives the page; the only door between a window and the rest. */
export type CounterBridge = {
  ask(message: Omit<AskMessage, 'type' | 'seq'>): Promise<Reply<unknown>>
  /** Asks for no more of the long work with this idempotency key. */
  cancel(key: string): void
  onProgress(listener: (progress: KeyedProgress) => void): () => void
  onChanged(listener: (topics: Topic[]) => void): () => void
  onDesk(listener: (state: DeskState) => void): () => void
  /** Asks main to try the store again after a failure, or to leave off a restoration that takes too long. */
  retryDesk(): void
  /** Asks main to begin with an empty store where the one that was there is missing. */
  beginAnew(): void
  /** Asks main to open the store with the recovery key, as `parseRecoveryKey` writes it, and to keep the key it finds. */
  recoverDesk(recoveryKey: string): void
  /** Asks main to put a copy in the place of a store that cannot be opened, or that no office has been set up in. */
  restoreDesk(wish: RestoreWish): void
  /** Lets the clerk pick a folder in the system's dialog, which begins at `start`; null where none was picked. */
  chooseFolder(start: string | null): Promise<string | null>
  /** Shows a file that the program wrote, or its folder; main refuses any path outside the output folder. */
  showOutput(path: string): void
  /** Puts the text of `support.read` on the clipboard, which the page itself may not touch. */
  copySupport(text: string): void
  /** An error of the page that nobody caught, for the log; main keeps what it knows to be no input of anybody. */
  tellError(error: { name: string; stack: string }): void
}
