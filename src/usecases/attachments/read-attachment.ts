import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { LookDesk } from '#ports/ports.ts'
import { attachmentGone } from './attachment-gone.ts'

/** One photo or scan to look at. */
export async function readAttachment(
  { store, noteReading }: LookDesk,
  { attachmentId }: ParsedInputOf<'attachment.read'>,
): Promise<ReplyOf<'attachment.read'>> {
  const attachment = await store.attachments.find(attachmentId)
  const content = attachment && (await store.attachments.content(attachmentId))
  if (attachment === null || content === null) return attachmentGone()
  if ((await store.applications.sealedIds()).has(attachment.applicationId))
    noteReading({ subject: 'attachment', id: attachmentId })
  return granted({ kind: attachment.kind, content })
}
