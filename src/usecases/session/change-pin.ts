import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { WorkDesk } from '#ports/ports.ts'
import { sealedPin } from '../accounts/sealed-pin.ts'
import { tryPin } from './try-pin.ts'

/** Changes the PIN of whoever is signed in; sessions of that account elsewhere end. */
export async function changePin(
  desk: WorkDesk,
  input: ParsedInputOf<'session.change-pin'>,
): Promise<ReplyOf<'session.change-pin'>> {
  const { accountId, sessionId } = desk.asker
  const tried = await tryPin(desk, accountId, input.pin)
  if (!tried.ok) return tried
  const sealed = await sealedPin(desk.secrets, input.newPin)
  await desk.transact(async store => {
    await store.accounts.update(accountId, sealed)
    await store.accounts.endSessionsOf(accountId, desk.now(), sessionId)
  })
  return granted({})
}
