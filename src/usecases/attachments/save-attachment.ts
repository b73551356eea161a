import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { bytesOf } from '#domain/base64.ts'
import { businessDate } from '#domain/business-day.ts'
import type { WorkDesk } from '#ports/ports.ts'
import { folderNotWritable } from '../paper/draw-pdf.ts'
import { attachmentGone } from './attachment-gone.ts'

/** A photo or scan as a file in the output folder; of a sealed case none leaves the store. Who asked is on record first. */
export async function saveAttachment(
  desk: WorkDesk,
  { attachmentId }: ParsedInputOf<'attachment.save'>,
): Promise<ReplyOf<'attachment.save'>> {
  const seen = await desk.transact(async store => {
    const attachment = await store.attachments.find(attachmentId)
    const content = attachment && (await store.attachments.content(attachmentId))
    if (attachment === null || content === null) return attachmentGone()
    if ((await store.applications.sealedIds()).has(attachment.applicationId))
      return refused(
        'sealed',
        'Lampiran kasus rahasia tidak disimpan di luar Loket. Agar dapat dilihat di sini, lampirkan sebagai foto.',
      )
    await store.audit.noteReading('attachment', attachmentId)
    return { ok: true as const, kind: attachment.kind, bytes: bytesOf(content) }
  })
  if (!seen.ok) return seen
  if (seen.bytes === null) throw new Error('An attachment came back as no base64')
  const day = businessDate(desk.now(), desk.office.zone)
  try {
    return granted({ file: await desk.files.writeWhole(`${day}/lampiran-${attachmentId}.${seen.kind}`, seen.bytes) })
  } catch (error) {
    return folderNotWritable(error, desk)
  }
}
