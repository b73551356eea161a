import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { shippedPeriods } from '#domain/retention.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** How long each kind of record is kept, beside what the program ships. */
export async function readPeriods(
  desk: OpenDesk,
  _input: ParsedInputOf<'retention.read'>,
): Promise<ReplyOf<'retention.read'>> {
  return granted({ periods: await desk.store.retention.periods(), shipped: shippedPeriods })
}
