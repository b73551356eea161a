import type { EntryName, InputOf, OutputOf } from '#contract/contract.ts'

type Asked = { key: string; at: string; value?: unknown } & {
  [N in EntryName]: { entry: N; input: InputOf<N> }
}[EntryName]

/** What a process at the counter says: each call before it is asked, and again with its value once it was answered; `at` by its clock. */
export type Told =
  | { what: 'begins' | 'opened' | 'waits' }
  | ({ what: 'asks' } & Asked)
  | ({ what: 'acknowledged' } & Asked)

/** The calls of one entry that were acknowledged. */
export const acknowledged = <N extends EntryName>(told: readonly Told[], entry: N) =>
  told.flatMap(one =>
    one.what === 'acknowledged' && one.entry === entry
      ? [{ input: one.input as InputOf<N>, value: one.value as OutputOf<N> }]
      : [],
  )
