import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { accountNotFound } from './account-not-found.ts'
import { nameTaken } from './name-taken.ts'

/** Changes an account; one that no longer works here is retired, never deleted, for its name stands in the audit trail. */
export async function changeAccount(
  desk: OpenDesk,
  input: ParsedInputOf<'account.change'>,
): Promise<ReplyOf<'account.change'>> {
  const { accounts } = desk.store
  const account = await accounts.find(input.accountId)
  if (account === null) return accountNotFound()
  const taken = await nameTaken(desk.store, input.name, account.id)
  if (taken !== null) return taken
  const staysAdministrator = input.active && input.roles.includes('administrator')
  const others = (await accounts.list()).filter(
    ({ id, roles, retiredAt }) => id !== account.id && retiredAt === null && roles.includes('administrator'),
  )
  if (!staysAdministrator && others.length === 0)
    return refused(
      'last-administrator',
      'Ini administrator terakhir. Jadikan akun lain administrator lebih dahulu, baru ubah akun ini.',
    )
  await accounts.update(account.id, {
    name: input.name,
    roles: [...new Set(input.roles)],
    retiredAt: input.active ? null : (account.retiredAt ?? desk.now()),
  })
  if (!input.active) await accounts.endSessionsOf(account.id, desk.now())
  return granted({})
}
