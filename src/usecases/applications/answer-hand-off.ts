import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { addStepEvent, findStep } from './find-step.ts'

/** The colleague takes the step on. */
export async function acceptHandOff(
  desk: OpenDesk,
  input: ParsedInputOf<'step.accept-hand-off'>,
): Promise<ReplyOf<'step.accept-hand-off'>> {
  const found = await offeredStep(desk, input)
  if (!found.ok) return found
  await addStepEvent(desk, input, 'accepted', null)
  return granted({})
}

/** The colleague gives the step back, with a reason; it is the giver's again. */
export async function rejectHandOff(
  desk: OpenDesk,
  input: ParsedInputOf<'step.reject-hand-off'>,
): Promise<ReplyOf<'step.reject-hand-off'>> {
  const found = await offeredStep(desk, input)
  if (!found.ok) return found
  await addStepEvent(desk, input, 'rejected', input.reason)
  return granted({})
}

async function offeredStep(desk: OpenDesk, input: { applicationId: string; stepNo: number }) {
  const found = await findStep(desk, input)
  if (!found.ok) return found
  const { handOff } = found.current
  if (handOff === null || handOff.answer !== null)
    return refused('not-offered', 'Langkah ini tidak sedang ditawarkan kepada siapa pun.')
  if (handOff.offered.details?.accountId !== desk.asker.accountId)
    return refused('not-offered', 'Langkah ini ditawarkan kepada rekan lain, yang menjawab dengan akunnya sendiri.')
  return found
}
