import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { rightsOf } from '#domain/rights.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** Whose session this is, and what its roles may do. */
export async function currentSession(
  desk: OpenDesk,
  _input: ParsedInputOf<'session.current'>,
): Promise<ReplyOf<'session.current'>> {
  const account = await desk.store.accounts.find(desk.asker.accountId)
  const session = await desk.store.accounts.findSession(desk.asker.sessionId)
  if (account === null || session === null) return refused('not-signed-in', 'Silakan masuk dengan PIN lebih dahulu.')
  const matrix = await desk.store.rights.matrix()
  return granted({
    account: { id: account.id, name: account.name, roles: account.roles },
    rights: rightsOf(matrix, account.roles),
    startedAt: session.startedAt,
  })
}
