import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import type { Desk } from '#ports/ports.ts'

/** Signs an account in. Only a hash of the token is kept, so that a copied database opens no session. */
export async function signIn(desk: Desk, input: ParsedInputOf<'session.sign-in'>): Promise<ReplyOf<'session.sign-in'>> {
  const account = await desk.store.accounts.find(input.accountId)
  if (account === null || (await desk.secrets.hashPin(input.pin, account.pinSalt)) !== account.pinHash)
    return refused('wrong-pin', 'PIN tidak cocok. Periksa nama petugas, lalu ketik PIN sekali lagi.')
  const token = desk.secrets.random()
  await desk.store.accounts.addSession({
    id: desk.secrets.hashToken(token),
    accountId: account.id,
    startedAt: desk.now(),
    endedAt: null,
  })
  return granted({ token, account: { id: account.id, name: account.name, role: account.role } })
}
