import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** How letters look from now on; final letters keep what they were made with. */
export async function saveLetterProfile(
  desk: OpenDesk,
  input: ParsedInputOf<'letter-profile.save'>,
): Promise<ReplyOf<'letter-profile.save'>> {
  await desk.store.office.saveLetterProfile(input)
  return granted({})
}
