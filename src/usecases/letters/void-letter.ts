import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { advanceApplication } from './advance-application.ts'
import { findLetter } from './find-letter.ts'

/** Voids a letter that has not left the house; its number stays in the agenda with the reason and is never used again. */
export async function voidLetter(desk: OpenDesk, input: ParsedInputOf<'letter.void'>): Promise<ReplyOf<'letter.void'>> {
  const found = await findLetter(
    desk,
    input.letterId,
    ['final', 'signed'],
    'Yang dapat dibatalkan hanya surat final yang belum diserahkan; konsep cukup dibuang.',
  )
  if (!found.ok) return found
  const { letter } = found
  if (letter.numberId !== null) await desk.store.letters.voidNumber(letter.numberId, input.reason)
  await desk.store.letters.update(letter.id, { state: 'void', voidReason: input.reason })
  await advanceApplication(desk, letter.applicationId)
  return granted({})
}
