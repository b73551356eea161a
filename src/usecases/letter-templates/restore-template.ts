import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** Goes back to the shipped wording; the office's own one stays in the audit trail. */
export async function restoreTemplate(
  desk: OpenDesk,
  { kind }: ParsedInputOf<'letter-template.restore'>,
): Promise<ReplyOf<'letter-template.restore'>> {
  if ((await desk.store.ownWordings.find(kind)) === null)
    return refused('not-own', 'Surat ini sudah memakai redaksi bawaan.')
  await desk.store.ownWordings.drop(kind)
  return granted({})
}
