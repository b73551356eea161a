import type { PrintableDocument, PrintablePage } from '#domain/printable.ts'
import type { LyingCopy, RestoreRefusal } from '#domain/restoration.ts'
import type { PrinterState } from './paper.ts'

/** What the desk process needs to open the store. Sent once, after the desk has said `ready`. */
export type DeskInit = {
  readonly dataFolder: string
  /** There was a store there: one that is missing is a failure, and none is made. */
  readonly mustExist: boolean
  readonly outputFolder: string
  /** Where main writes its log; the desk reads there what a clerk sends to support. */
  readonly logFolder: string
  readonly resourcesFolder: string
  readonly programVersion: string
  /** What may encrypt the database file, 32 bytes each; tried in this order. Never logged. */
  readonly keys: readonly Uint8Array[]
  /** What somebody typed from the paper in their place; opens what lies beside the database. */
  readonly recoveryKey: string | null
  /** A copy to put in the place of the store first; the recovery key is then the one that its key is wrapped for. */
  readonly restoreFrom: string | null
  /** A sentence for the clerk when the key lies in a plain file; null when the system's key store holds it. */
  readonly keyWarning: string | null
  /** Path of a rebuilt SQLite addon for a runtime whose Node-API is too old for the shipped one. */
  readonly sqliteBinding: string | null
}

/**
 * A paper on its way to the printer. Sizes in millimetres, as the sheet leaves the printer; `heightMm` null is a roll:
 * the height is measured from what stands on it.
 */
export type PaperSheet = Omit<PrintableDocument, 'page'> & {
  readonly page: Omit<PrintablePage, 'heightMm'> & { readonly heightMm: number | null }
}

/**
 * Why paper did not come. `printer-missing`: no such queue. `spooler-missing`: this computer has no print service that
 * answers. `not-printed`: the queue is stopped or refuses, or the job was taken back. `not-seen`: it was handed over and
 * never showed up, so it may still come. `not-drawn`: the page itself could not be made.
 */
export type PaperFailure = 'printer-missing' | 'spooler-missing' | 'not-printed' | 'not-seen' | 'not-drawn'

/** `detail` is a sentence for the clerk in Indonesian that says what to do. */
export type PaperRefused = { readonly ok: false; readonly failure: PaperFailure; readonly detail: string }

/** What the desk asks of main, and what it gets back. */
export type PaperCalls = {
  /** The finished PDF, fonts embedded. */
  pdf: { ask: { sheet: PaperSheet }; answer: { ok: true; bytes: Uint8Array } | PaperRefused }
  /** Ok only when the spooler itself lists the job or reports it done. `jobId` is the spooler's own, `jobName` an id. */
  print: {
    ask: { sheet: PaperSheet; printer: string; copies: number; jobName: string }
    answer: { ok: true; jobId: string } | PaperRefused
  }
  printers: { ask: Record<never, never>; answer: { ok: true; printers: PrinterState[] } | PaperRefused }
}
export type PaperCall = keyof PaperCalls

export type PaperAsk = {
  [C in PaperCall]: { readonly type: 'paper-ask'; readonly seq: number; readonly call: C } & PaperCalls[C]['ask']
}[PaperCall]

export type PaperAnswer = {
  [C in PaperCall]: {
    readonly type: 'paper-answer'
    readonly seq: number
    readonly call: C
    readonly answer: PaperCalls[C]['answer']
  }
}[PaperCall]

/** What the desk asks of the vault; see `Vault`. */
export type KeyAsk = {
  readonly type: 'key-ask'
  readonly seq: number
  readonly what:
    | { readonly do: 'keep-next'; readonly key: Uint8Array }
    | { readonly do: 'take-next' }
    | { readonly do: 'drop-next' }
}
/** `kept` false: the disk or the key store refused. */
export type KeyAnswer = { readonly type: 'key-answer'; readonly seq: number; readonly kept: boolean }

/**
 * Main to desk, over the utility process's parent port. `port` carries one MessagePort in its transfer list: the
 * window's line, on which AskMessage and DeskMessage travel; a newer port replaces the older one. `close` asks the desk
 * to close the store and leave with exit code 0.
 */
export type MainToDesk =
  | ({ readonly type: 'init' } & DeskInit)
  | { readonly type: 'port' }
  | PaperAnswer
  | KeyAnswer
  | { readonly type: 'close' }

/** Why there is no store, and what it could be restored from. `detail` is a sentence for the clerk. */
export type StartFailed<Failure extends string> = {
  readonly failure: Failure
  readonly detail: string
  /** What lies in the backup folder, the one to begin with first; empty where a copy would not help. */
  readonly copies: readonly LyingCopy[]
  /** The copy that was to be restored and was not. */
  readonly refused: { readonly file: string; readonly refusal: RestoreRefusal } | null
}

/**
 * Desk to main. `ready` comes first, once the desk's module has evaluated; nothing may be sent to it before. Then
 * `opened` once the store can be used, with the key that it opened with, or `failed` once when it cannot; after `failed` main ends the process, and a
 * retry starts a new one. `Failure` and `Logged` are the contract's StoreFailure and LogEvent, which ports
 * may not import.
 */
export type DeskToMain<Failure extends string, Logged> =
  | { readonly type: 'ready' }
  | { readonly type: 'opened'; readonly key: Uint8Array }
  | ({ readonly type: 'failed' } & StartFailed<Failure>)
  | { readonly type: 'log'; readonly event: Logged }
  | PaperAsk
  | KeyAsk
