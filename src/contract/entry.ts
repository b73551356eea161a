import type { z } from 'zod'
import type { Right } from '#domain/rights.ts'
import type { Topic } from './topics.ts'

/**
 * How an entry is answered. `read` is one look at the store, `probe` a look outside it, such as at the printers; neither
 * changes anything. `write` runs in one transaction: a refusal rolls all of it back. `work` reaches outside the store
 * (printer, files) and opens its own transactions. `write` and `work` carry a client-made idempotency key.
 */
export type EntryKind = 'read' | 'probe' | 'write' | 'work'

export type Entry<
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
  R extends string = string,
  K extends EntryKind = EntryKind,
  W extends Right = Right,
> = {
  kind: K
  summary: string
  right: W
  input: I
  output: O
  refusals: readonly R[]
  topics: readonly Topic[]
}

type Question<I, O, R, W> = { summary: string; right: W; input: I; output: O; refusals?: readonly R[] }
type Change<I, O, R, W> = Question<I, O, R, W> & { topics: readonly Topic[] }

export const read = <I extends z.ZodType, O extends z.ZodType, W extends Right, R extends string = never>(
  question: Question<I, O, R, W>,
): Entry<I, O, R, 'read', W> => ({ refusals: [], ...question, kind: 'read', topics: [] })

export const probe = <I extends z.ZodType, O extends z.ZodType, W extends Right, R extends string = never>(
  question: Question<I, O, R, W>,
): Entry<I, O, R, 'probe', W> => ({ refusals: [], ...question, kind: 'probe', topics: [] })

export const write = <I extends z.ZodType, O extends z.ZodType, W extends Right, R extends string = never>(
  change: Change<I, O, R, W>,
): Entry<I, O, R, 'write', W> => ({ refusals: [], ...change, kind: 'write' })

export const work = <I extends z.ZodType, O extends z.ZodType, W extends Right, R extends string = never>(
  change: Change<I, O, R, W>,
): Entry<I, O, R, 'work', W> => ({ refusals: [], ...change, kind: 'work' })
