import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { nameTaken } from './name-taken.ts'
import { sealedPin } from './sealed-pin.ts'

/** Adds an account; whoever it is for changes the first PIN after signing in. */
export async function addAccount(desk: OpenDesk, input: ParsedInputOf<'account.add'>): Promise<ReplyOf<'account.add'>> {
  const taken = await nameTaken(desk.store, input.name, null)
  if (taken !== null) return taken
  const accountId = desk.newId()
  await desk.store.accounts.add({
    id: accountId,
    name: input.name,
    roles: [...new Set(input.roles)],
    ...(await sealedPin(desk.secrets, input.pin)),
    createdAt: desk.now(),
    retiredAt: null,
  })
  return granted({ accountId })
}
