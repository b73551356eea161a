const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS

/** Wait after the third, fourth … wrong PIN in a row; the tenth locks the account until an administrator opens it. */
const waitsMs = [
  5 * SECOND_MS,
  15 * SECOND_MS,
  30 * SECOND_MS,
  MINUTE_MS,
  5 * MINUTE_MS,
  15 * MINUTE_MS,
  30 * MINUTE_MS,
]
const FREE_TRIES = 2
export const TRIES_TO_LOCK = FREE_TRIES + waitsMs.length + 1

export type Tries = { readonly failedTries: number; readonly lastFailureAt: string | null }

type TryOrWait = { may: 'try' } | { may: 'wait'; seconds: number }
/** The clock was set back since the last wrong try: the wait begins anew from now, or it would last for as long as that. */
export const isAheadOf = ({ lastFailureAt }: Pick<Tries, 'lastFailureAt'>, now: string): boolean =>
  lastFailureAt !== null && Date.parse(lastFailureAt) > Date.parse(now)

export type TryAnswer = TryOrWait | { may: 'never' }

/**
 * Whether this account may try a PIN now. `now` is a UTC instant. A clock set back before the last wrong try makes the
 * wait start anew rather than end.
 */
export function mayTry({ failedTries, lastFailureAt }: Tries, now: string): TryAnswer {
  if (failedTries >= TRIES_TO_LOCK) return { may: 'never' }
  return tryOrWait({ failedTries, lastFailureAt }, now)
}

/** The same for a recovery key, which is slowed as long but never locked: nothing else would be left to open it. */
export const mayTryRecovery = ({ failedTries, lastFailureAt }: Tries, now: string): TryOrWait =>
  tryOrWait({ failedTries: Math.min(failedTries, TRIES_TO_LOCK - 1), lastFailureAt }, now)

function tryOrWait({ failedTries, lastFailureAt }: Tries, now: string): TryOrWait {
  const waitMs = waitsMs[failedTries - FREE_TRIES - 1]
  if (waitMs === undefined || lastFailureAt === null) return { may: 'try' }
  const passedMs = Math.max(0, Date.parse(now) - Date.parse(lastFailureAt))
  return passedMs >= waitMs ? { may: 'try' } : { may: 'wait', seconds: Math.ceil((waitMs - passedMs) / SECOND_MS) }
}
