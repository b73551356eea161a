import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import type { LookDesk } from '#ports/ports.ts'

/** The photos and scans of an application, oldest first. */
export async function listAttachments(
  { store, noteReading }: LookDesk,
  { applicationId }: ParsedInputOf<'attachment.list'>,
): Promise<ReplyOf<'attachment.list'>> {
  const application = await store.applications.find(applicationId)
  if (application === null) return refused('not-found', 'Permohonan itu tidak ditemukan. Buka lagi lembar tamunya.')
  if ((await store.applications.sealedIds()).has(applicationId))
    noteReading({ subject: 'application', id: applicationId })
  const names = new Map((await store.accounts.list()).map(({ id, name }) => [id, name]))
  return granted(
    (await store.attachments.list(applicationId)).map(({ id, requirementId, kind, bytes, addedAt, addedBy }) => ({
      id,
      requirementId,
      kind,
      bytes,
      addedAt,
      by: names.get(addedBy) ?? '',
    })),
  )
}
