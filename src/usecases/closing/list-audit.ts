import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { auditWords } from '#domain/audit-words.ts'
import { mayDo } from '#domain/rights.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { VisitRecord } from '#ports/records.ts'
import type { Store } from '#ports/store.ts'

/** Who did what to the file of one visitor, oldest first. */
export async function listAudit(
  { store, asker }: OpenDesk,
  { visitId }: ParsedInputOf<'audit.list-for'>,
): Promise<ReplyOf<'audit.list-for'>> {
  const visit = await store.visits.find(visitId)
  if (visit === null) return refused('not-found', 'Kunjungan itu tidak ditemukan. Pilih tamu dari buku tamu.')
  const reader = await store.accounts.find(asker.accountId)
  if (!mayDo(await store.rights.matrix(), reader?.roles ?? [], 'visit.read'))
    return refused('not-allowed', 'Riwayat berkas menyebut nama tamu, sedangkan peran Anda tidak melihat berkas tamu.')
  const file = await fileOf(store, visit)
  const accounts = new Map((await store.accounts.list()).map(({ id, name }) => [id, name]))
  const events = await store.audit.about(file.ids, file.applicationIds)
  return granted({
    sealed: file.sealed,
    events: events.map(event => ({
      seq: event.seq,
      at: event.at,
      by: event.accountId === null ? null : (accounts.get(event.accountId) ?? null),
      entry: event.entry,
      ...auditWords(event, file.sealed),
    })),
  })
}

/** Everything that belongs to a visit, by its ids; sealed where any part of it is. */
async function fileOf(store: Store, visit: VisitRecord) {
  const ticket = await store.tickets.findByVisit(visit.id)
  const applications = await store.applications.listByVisit(visit.id)
  const complaints = await store.complaints.listByVisit(visit.id)
  const ids = [visit.id, visit.personId, ...(ticket ? [ticket.id] : []), ...complaints.map(({ id }) => id)]
  for (const { id } of applications) {
    const letters = await store.letters.listByApplication(id)
    ids.push(id, ...(await store.applications.stepEvents(id)).map(event => event.id))
    ids.push(...letters.flatMap(letter => (letter.numberId === null ? [letter.id] : [letter.id, letter.numberId])))
    ids.push(...(await store.attachments.listAll(id)).map(attachment => attachment.id))
    ids.push(...(await store.handovers.listByApplication(id)).map(handover => handover.id))
  }
  return {
    ids,
    applicationIds: applications.map(({ id }) => id),
    sealed: [visit, ...applications, ...complaints].some(({ confidential }) => confidential),
  }
}
