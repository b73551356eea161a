import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { advanceApplication } from './advance-application.ts'
import { makeFinal, readyDraft, wholeFacts } from './make-final.ts'

/** Makes a letter final: its date is today, its number the next of the year, and its text is frozen, all at once. */
export async function finaliseLetter(
  desk: OpenDesk,
  { letterId }: ParsedInputOf<'letter.finalise'>,
): Promise<ReplyOf<'letter.finalise'>> {
  const ready = await readyDraft(desk, letterId)
  if (!ready.ok) return ready
  const whole = wholeFacts(ready.template, ready.facts)
  if (!whole.ok) return whole
  const { numberText } = await makeFinal(desk, ready, { letterId, given: ready.facts, facts: whole.facts })
  await advanceApplication(desk, ready.application.id)
  return granted({ numberText })
}
