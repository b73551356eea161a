import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** Whether there is a recovery key, and since when. */
export async function recoveryStatus(
  { store }: OpenDesk,
  _input: ParsedInputOf<'recovery.status'>,
): Promise<ReplyOf<'recovery.status'>> {
  return granted({ madeAt: (await store.recoveryKey.find())?.madeAt ?? null })
}
