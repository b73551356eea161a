import type { EntryName, InputOf, ReplyOf } from '#contract/contract.ts'
import type { CounterBridge } from '#contract/wire.ts'
import { carriesKey } from './entry-kinds.ts'

declare global {
  interface Window {
    counter: CounterBridge
  }
}

let token: string | null = null

/** The session token lives here and nowhere else: a reload signs the clerk out. */
export const keepToken = (fresh: string | null): void => {
  token = fresh
}

/**
 * The only door out of the window. A write gets an idempotency key; pass the key of an earlier try to repeat it.
 * The desk answers with the entry's own output, so this is the one place that casts.
 */
export const ask = <N extends EntryName>(
  name: N,
  input: InputOf<N>,
  key: string = crypto.randomUUID(),
): Promise<ReplyOf<N>> =>
  window.counter.ask({ name, input, token, key: carriesKey(name) ? key : null }) as Promise<ReplyOf<N>>
