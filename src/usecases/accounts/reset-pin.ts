import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { accountNotFound } from './account-not-found.ts'
import { sealedPin } from './sealed-pin.ts'

/** Gives an account a new PIN and unlocks it. Nobody resets an administrator: that would hand the office over. */
export async function resetPin(
  desk: OpenDesk,
  input: ParsedInputOf<'account.reset-pin'>,
): Promise<ReplyOf<'account.reset-pin'>> {
  const { accounts } = desk.store
  const account = await accounts.find(input.accountId)
  if (account === null) return accountNotFound()
  if (account.roles.includes('administrator'))
    return refused(
      'administrator-pin',
      'PIN administrator tidak dapat diganti orang lain. Pakai kunci pemulihan di layar masuk.',
    )
  await accounts.update(account.id, await sealedPin(desk.secrets, input.pin))
  await accounts.endSessionsOf(account.id, desk.now())
  return granted({})
}
