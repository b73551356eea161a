import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { findApplication } from '../applications/find-application.ts'
import { attachmentGone } from './attachment-gone.ts'
import { notClosed, notClosedAdvice } from './not-closed.ts'

/** The content goes; that something was there, and why it went, stays on record. */
export async function removeAttachment(
  desk: OpenDesk,
  { attachmentId, reason }: ParsedInputOf<'attachment.remove'>,
): Promise<ReplyOf<'attachment.remove'>> {
  const attachment = await desk.store.attachments.find(attachmentId)
  if (attachment === null || attachment.removedAt !== null) return attachmentGone()
  const found = await findApplication(desk, attachment.applicationId, notClosed, notClosedAdvice)
  if (!found.ok) return found
  await desk.store.attachments.remove(attachmentId, { at: desk.now(), by: desk.asker.accountId, reason })
  return granted({})
}
