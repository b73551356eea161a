import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { Ports } from '#ports/ports.ts'

/** How the computer is that the counter works on. */
export async function readHealth(
  { disks, database }: Ports,
  _input: ParsedInputOf<'health.read'>,
): Promise<ReplyOf<'health.read'>> {
  const clock = await database.read(store => store.clock.open())
  return granted({ disks: await disks.look(), clock: clock && { flaw: clock.flaw, newestAt: clock.newestAt } })
}
