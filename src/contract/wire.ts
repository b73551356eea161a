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

export type DeskMessage = { type: 'answer'; seq: number; reply: Reply<unknown> } | { type: 'changed'; topics: Topic[] }

/** Why the store cannot be opened; each has a screen of its own. */
export const storeFailures = [
  'folder-not-writable',
  'file-locked',
  'file-corrupt',
  'wrong-key',
  'wrong-recovery-key',
  'newer-data',
  'disk-full',
  'disk-failing',
  'unknown',
] as const
export type StoreFailure = (typeof storeFailures)[number]

/** How the desk process is, as the window shows it. */
export type DeskState =
  | { state: 'starting' }
  | { state: 'ready' }
  /** It died and is being started again; questions asked meanwhile are repeated with their keys. */
  | { state: 'restarting'; attempt: number }
  | { state: 'failed'; failure: StoreFailure; dataFolder: string; detail: string }

/** What the preload gives the page; the only door between a window and the rest. */
export type CounterBridge = {
  ask(message: Omit<AskMessage, 'type' | 'seq'>): Promise<Reply<unknown>>
  onChanged(listener: (topics: Topic[]) => void): () => void
  onDesk(listener: (state: DeskState) => void): () => void
  /** Asks main to try the store again after a failure. */
  retryDesk(): void
  /** Asks main to open the store with the recovery key, as `parseRecoveryKey` writes it, and to keep the key it finds. */
  recoverDesk(recoveryKey: string): void
  /** Shows a file that the program wrote, or its folder; main refuses any path outside the output folder. */
  showOutput(path: string): void
}
