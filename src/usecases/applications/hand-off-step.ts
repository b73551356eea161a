import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { mayDo } from '#domain/rights.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { addStepEvent, findStep } from './find-step.ts'

/** Offers a step to a colleague, who takes it on or gives it back with a reason. */
export async function handOffStep(
  desk: OpenDesk,
  input: ParsedInputOf<'step.hand-off'>,
): Promise<ReplyOf<'step.hand-off'>> {
  const found = await findStep(desk, input)
  if (!found.ok) return found
  const account = await desk.store.accounts.find(input.accountId)
  if (account === null || account.retiredAt !== null || account.id === desk.asker.accountId)
    return refused('unknown-account', 'Pilih rekan yang masih aktif, bukan diri sendiri.')
  if (!mayDo(await desk.store.rights.matrix(), account.roles, 'application.handle'))
    return refused('unknown-account', `${account.name} belum berhak menjalankan langkah. Pilih rekan lain.`)
  await addStepEvent(desk, input, 'offered', input.note, { accountId: account.id })
  return granted({})
}
