import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { currentServices } from '../catalogue/office-standards.ts'
import { isDayClosed } from '../closing/day-closed.ts'
import { newApplication } from './new-application.ts'

/** Adds a service to a visit. A confidential service seals the visit from then on. */
export async function openApplication(
  desk: OpenDesk,
  input: ParsedInputOf<'application.open'>,
): Promise<ReplyOf<'application.open'>> {
  const visit = await desk.store.visits.find(input.visitId)
  if (visit === null) return refused('not-found', 'Kunjungan itu tidak ditemukan. Pilih tamu dari daftar antrian.')
  const catalogued = (await currentServices(desk)).find(input.serviceId)
  if (catalogued === null)
    return refused('unknown-service', `Layanan ${input.serviceId} tidak ada dalam katalog. Pilih layanan dari daftar.`)
  if (await isDayClosed(desk.store, visit.businessDate))
    return refused('day-closed', 'Hari kunjungan ini sudah ditutup. Daftarkan tamu sekali lagi untuk hari ini.')
  const current = await desk.store.applications.listByVisit(visit.id)
  if (current.some(({ serviceId, state }) => serviceId === input.serviceId && state !== 'cancelled'))
    return refused('already-open', 'Layanan ini sudah ada dalam kunjungan. Pilih dari rel Layanan.')

  const application = newApplication(desk, {
    catalogued,
    personId: visit.personId,
    visitId: visit.id,
    openedAt: desk.now(),
  })
  await desk.store.applications.add(application)
  await desk.store.applications.tieToVisit(application.id, visit.id)
  if (application.confidential && !visit.confidential) await desk.store.visits.seal(visit.id)
  return granted({ applicationId: application.id })
}
