import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { dueGroups } from './due-groups.ts'

/** What will have passed its period on a day; looking changes nothing. */
export async function listDue(
  desk: OpenDesk,
  { asOf }: ParsedInputOf<'retention.list-due'>,
): Promise<ReplyOf<'retention.list-due'>> {
  return granted({ asOf, groups: await dueGroups(desk, desk.store, asOf) })
}
