import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** Ends the session; its token opens nothing any more. */
export async function signOut(
  desk: OpenDesk,
  _input: ParsedInputOf<'session.sign-out'>,
): Promise<ReplyOf<'session.sign-out'>> {
  await desk.store.accounts.endSession(desk.asker.sessionId, desk.now())
  return granted({})
}
