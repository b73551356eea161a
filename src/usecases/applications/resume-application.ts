import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { findApplication } from './find-application.ts'

/** Ties an application of an earlier visit to this one: the file goes on where it stood. */
export async function resumeApplication(
  desk: OpenDesk,
  input: ParsedInputOf<'application.resume'>,
): Promise<ReplyOf<'application.resume'>> {
  const visit = await desk.store.visits.find(input.visitId)
  if (visit === null) return refused('not-found', 'Kunjungan itu tidak ditemukan. Pilih tamu dari daftar antrian.')
  const found = await findApplication(
    desk,
    input.applicationId,
    ['open', 'incomplete', 'complete', 'ready'],
    'Buka permohonan baru bila tamu masih memerlukan layanan ini.',
  )
  if (!found.ok) return found
  const tied = await desk.store.applications.listByVisit(visit.id)
  if (tied.some(({ id }) => id === found.application.id))
    return refused('already-open', 'Permohonan ini sudah ada dalam kunjungan ini.')
  const sealed = await desk.store.applications.sealedIds()
  await desk.store.applications.tieToVisit(found.application.id, visit.id)
  if (sealed.has(found.application.id) && !visit.confidential) await desk.store.visits.seal(visit.id)
  return granted({})
}
