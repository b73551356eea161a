import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { drawRecoveryKey } from '#domain/recovery-key.ts'
import type { WorkDesk } from '#ports/ports.ts'

/** Makes a recovery key. It is told this once and kept nowhere but in memory, until its paper is confirmed. */
export async function beginRecoveryKey(
  desk: WorkDesk,
  _input: ParsedInputOf<'recovery.begin'>,
): Promise<ReplyOf<'recovery.begin'>> {
  const { text, asked } = drawRecoveryKey(desk.secrets.random())
  desk.recovery.begin(desk.asker.sessionId, { text, asked })
  return granted({ recoveryKey: text, asked })
}
