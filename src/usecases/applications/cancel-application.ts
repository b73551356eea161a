import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { findApplication } from './find-application.ts'

/** Ends an application that the visitor withdraws. A letter that has a number must be voided first. */
export async function cancelApplication(
  desk: OpenDesk,
  input: ParsedInputOf<'application.cancel'>,
): Promise<ReplyOf<'application.cancel'>> {
  const found = await findApplication(
    desk,
    input.applicationId,
    ['open', 'incomplete', 'complete', 'ready'],
    'Permohonan ini tidak dapat dibatalkan lagi.',
  )
  if (!found.ok) return found
  const letters = await desk.store.letters.listByApplication(found.application.id)
  if (letters.some(({ state }) => state !== 'void' && state !== 'draft'))
    return refused(
      'wrong-state',
      'Permohonan ini sudah mempunyai surat. Batalkan suratnya lebih dahulu, dengan alasan.',
    )
  for (const letter of letters) if (letter.state === 'draft') await desk.store.letters.discard(letter.id)
  await desk.store.applications.update(found.application.id, {
    state: 'cancelled',
    closedAt: desk.now(),
    closedReason: input.reason,
  })
  return granted({})
}
