import { setTimeout as after } from 'node:timers/promises'
import { contract } from '#contract/contract.ts'
import type { OpenCounter } from '#tests/support/open-counter.ts'

export type Pace = {
  /** Writes that were acknowledged. */
  writes: number
  /** How long the slowest kept the clerk waiting, from the moment it was due. */
  slowestMs: number
}

/** The counter with its writes so many a second at most, one after the other, and what they took. */
export function paced(counter: OpenCounter, perSecond: number): { counter: OpenCounter; pace: Pace } {
  const pace: Pace = { writes: 0, slowestMs: 0 }
  let due = performance.now()
  const done: OpenCounter['done'] = async (entry, input, key) => {
    if (contract[entry].kind === 'read') return counter.done(entry, input)
    due += 1000 / perSecond
    await after(Math.max(0, due - performance.now()))
    const value = await counter.done(entry, input, key)
    pace.writes += 1
    pace.slowestMs = Math.max(pace.slowestMs, performance.now() - due)
    return value
  }
  return { counter: { ...counter, done }, pace }
}
