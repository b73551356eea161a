import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { TRIES_TO_LOCK } from '#domain/sign-in-tries.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** Every account with its roles and how it stands. */
export async function listAccounts(
  desk: OpenDesk,
  _input: ParsedInputOf<'account.list'>,
): Promise<ReplyOf<'account.list'>> {
  const accounts = await desk.store.accounts.list()
  return granted(
    accounts.map(({ id, name, roles, retiredAt, failedTries }) => ({
      id,
      name,
      roles,
      active: retiredAt === null,
      locked: failedTries >= TRIES_TO_LOCK,
    })),
  )
}
