/** What went wrong at one field of the input: `path` as in `person.nik`, `detail` a sentence for the clerk. */
export type FieldProblem = { path: string; detail: string }

/** Refusals any entry may answer with; each entry adds its own closed list. */
export const commonRefusals = [
  'invalid-input',
  'unknown-entry',
  'not-set-up',
  'not-signed-in',
  'not-allowed',
  'not-found',
  'key-missing',
  'key-reused',
  'disk-full',
  /** Long work that was told to stop. */
  'cancelled',
  /** The disk of the data was taken off or takes no writes; nothing was kept, and the same call may be repeated. */
  'store-gone',
  /** The disk did not do what it was told to. Whether the write is there, the same call under the same key will tell. */
  'disk-failing',
  'catalogue-broken',
  /** The data was restored at a start, and nobody has told the last printed numbers since. */
  'numbers-unsettled',
  /** A bug or a store that stopped answering: nothing was changed. */
  'broken',
] as const

export type CommonRefusal = (typeof commonRefusals)[number]

/** A no that is part of the job: a code for the program, a sentence for the clerk. Bugs throw instead. */
export type Refused<R extends string = string> = {
  ok: false
  refusal: R | CommonRefusal
  detail: string
  fields?: FieldProblem[]
}

export type Granted<T> = { ok: true; value: T }

/** The answer to every question of the contract. */
export type Reply<T, R extends string = string> = Granted<T> | Refused<R>

export const granted = <T>(value: T): Granted<T> => ({ ok: true, value })

export const refused = <R extends string>(
  refusal: R | CommonRefusal,
  detail: string,
  fields?: FieldProblem[],
): Refused<R> => (fields ? { ok: false, refusal, detail, fields } : { ok: false, refusal, detail })
