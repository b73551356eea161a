import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { MOST_ATTACHMENT_BYTES, MOST_ATTACHMENTS, readAttachment } from '#domain/attachment.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { findApplication } from '../applications/find-application.ts'
import { notClosed, notClosedAdvice } from './not-closed.ts'

/** Keeps a photo or scan inside the encrypted store. */
export async function addAttachment(
  desk: OpenDesk,
  { applicationId, requirementId, content }: ParsedInputOf<'attachment.add'>,
): Promise<ReplyOf<'attachment.add'>> {
  const found = await findApplication(desk, applicationId, notClosed, notClosedAdvice)
  if (!found.ok) return found
  const { requirements } = found.application.service.service
  if (requirementId !== null && !requirements.some(({ id }) => id === requirementId))
    return refused('unknown-requirement', 'Persyaratan itu tidak ada dalam layanan ini. Muat ulang daftar periksa.')
  const read = readAttachment(content)
  if (read === null)
    return refused('unknown-kind', 'Berkas ini bukan foto JPEG, gambar PNG, atau PDF. Pindai lagi dalam bentuk itu.')
  if (read.bytes > MOST_ATTACHMENT_BYTES)
    return refused('too-large', 'Berkas paling besar 5 MB. Perkecil dahulu, lalu lampirkan.')
  if ((await desk.store.attachments.list(applicationId)).length >= MOST_ATTACHMENTS)
    return refused(
      'too-many',
      `Satu permohonan memuat paling banyak ${MOST_ATTACHMENTS} lampiran. Hapus yang tidak perlu.`,
    )
  const id = desk.newId()
  await desk.store.attachments.add(
    {
      id,
      applicationId,
      requirementId,
      ...read,
      addedAt: desk.now(),
      addedBy: desk.asker.accountId,
      removedAt: null,
      removedBy: null,
      removalReason: null,
    },
    content,
  )
  return granted({ attachmentId: id, ...read })
}
