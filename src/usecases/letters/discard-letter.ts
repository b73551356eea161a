import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { advanceApplication } from './advance-application.ts'
import { findLetter } from './find-letter.ts'

/** Throws a draft away; it never had a number, so nothing of it stays but its audit events. */
export async function discardLetter(
  desk: OpenDesk,
  input: ParsedInputOf<'letter.discard'>,
): Promise<ReplyOf<'letter.discard'>> {
  const found = await findLetter(
    desk,
    input.letterId,
    ['draft'],
    'Yang dapat dibuang hanya konsep; surat final dibatalkan dengan alasan.',
  )
  if (!found.ok) return found
  await desk.store.letters.discard(found.letter.id)
  await advanceApplication(desk, found.application.id)
  return granted({})
}
