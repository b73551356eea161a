import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { rightsOf } from '#domain/rights.ts'
import type { PublicWorkDesk } from '#ports/ports.ts'
import { tryPin } from './try-pin.ts'

/** Signs an account in. Only a hash of the token is kept, so that a copied database opens no session. */
export async function signIn(
  desk: PublicWorkDesk,
  input: ParsedInputOf<'session.sign-in'>,
): Promise<ReplyOf<'session.sign-in'>> {
  const tried = await tryPin(desk, input.accountId, input.pin)
  if (!tried.ok) return tried
  const { id, name, roles } = tried.account
  const token = desk.secrets.random()
  const matrix = await desk.read(store => store.rights.matrix())
  await desk.transact(store =>
    store.accounts.addSession({
      id: desk.secrets.hashToken(token),
      accountId: id,
      startedAt: desk.now(),
      endedAt: null,
    }),
  )
  return granted({ token, account: { id, name, roles }, rights: rightsOf(matrix, roles) })
}
