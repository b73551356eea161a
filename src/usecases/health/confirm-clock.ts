import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** The clock is right as it is: what was recorded before was under a wrong one, or nothing was recorded for long. */
export async function confirmClock(
  { store, asker, now }: OpenDesk,
  _input: ParsedInputOf<'clock.confirm'>,
): Promise<ReplyOf<'clock.confirm'>> {
  const note = await store.clock.open()
  if (note !== null) await store.clock.settle(note.id, { settledAt: now(), settledBy: asker.accountId })
  return granted({})
}
