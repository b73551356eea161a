import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** Whether there is a recovery key, and since when. */
export async function recoveryStatus(
  { store }: OpenDesk,
  _input: ParsedInputOf<'recovery.status'>,
): Promise<ReplyOf<'recovery.status'>> {
  const inForce = await store.recoveryKey.find()
  return granted({ madeAt: inForce?.madeAt ?? null, keyChangedAt: await store.recoveryKey.lastKeyChange() })
}
