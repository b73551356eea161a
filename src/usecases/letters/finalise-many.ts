import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { advanceApplication } from './advance-application.ts'
import { makeFinal, readyDraft, wholeFacts } from './make-final.ts'

/**
 * Makes a final letter for each name out of one draft, in the order of the names: all of them with their numbers, or
 * none. The draft itself becomes the first.
 */
export async function finaliseMany(
  desk: OpenDesk,
  { letterId, names }: ParsedInputOf<'letter.finalise-many'>,
): Promise<ReplyOf<'letter.finalise-many'>> {
  const ready = await readyDraft(desk, letterId)
  if (!ready.ok) return ready
  const { template, letter, application } = ready
  const { manyBy } = template
  if (manyBy === null)
    return refused('letter-not-offered', 'Surat ini dibuat satu per satu. Jadikan final lewat suratnya sendiri.')
  const made: { letterId: string; numberText: string | null }[] = []
  for (const [index, name] of names.entries()) {
    const given = { ...ready.facts, [manyBy]: name }
    const whole = wholeFacts(template, given)
    if (!whole.ok) return whole
    const id = index === 0 ? letterId : desk.newId()
    if (index > 0) await desk.store.letters.add({ ...letter, id, facts: given })
    made.push(await makeFinal(desk, ready, { letterId: id, given, facts: whole.facts }))
  }
  await advanceApplication(desk, application.id)
  return granted({ letters: made })
}
