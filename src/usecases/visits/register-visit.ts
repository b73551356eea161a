import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import { laneOf } from '#domain/ticket.ts'
import type { CataloguedService, OpenDesk } from '#ports/ports.ts'
import type { ApplicationRecord, PersonRecord } from '#ports/records.ts'
import { newApplication } from '../applications/new-application.ts'
import { currentServices } from '../catalogue/office-standards.ts'
import { isDayClosed, todayClosed } from '../closing/day-closed.ts'
import { personWarnings } from '../people/person-warnings.ts'
import { ticketView } from '../queue/ticket-view.ts'

type Input = ParsedInputOf<'visit.register'>
type Answer = ReplyOf<'visit.register'>

/** Guest-book entry, ticket and applications of one walk-in visitor. A NIK that cannot be right warns and never blocks. */
export async function registerVisit(desk: OpenDesk, input: Input): Promise<Answer> {
  const { store, office } = desk
  const now = desk.now()
  const today = businessDate(now, office.zone)
  if (await isDayClosed(store, today)) return todayClosed(today, 'daftarkan tamu lagi')

  const catalogue = await currentServices(desk)
  const services: CataloguedService[] = []
  for (const serviceId of new Set(input.serviceIds)) {
    const catalogued = catalogue.find(serviceId)
    if (catalogued === null)
      return refused('unknown-service', `Layanan ${serviceId} tidak ada dalam katalog. Pilih layanan dari daftar.`)
    services.push(catalogued)
  }
  const resumed: ApplicationRecord[] = []
  for (const applicationId of new Set(input.resumes)) {
    const application = await store.applications.find(applicationId)
    if (application === null || !isUnfinished(application))
      return refused('not-found', 'Berkas yang dilanjutkan tidak lagi menunggu. Cari lagi tamunya, lalu pilih ulang.')
    resumed.push(application)
  }
  if (input.purpose === 'meeting' && !input.meets)
    return refused('purpose-incomplete', 'Tuliskan pejabat atau bidang yang hendak ditemui.', [
      { path: 'meets', detail: 'Tuliskan pejabat atau bidang yang hendak ditemui.' },
    ])

  const person = await personOf(desk, input, now)
  if (person === null)
    return refused('not-found', 'Data tamu itu tidak ditemukan. Cari lagi, atau isi sebagai tamu baru.')

  const sealed = resumed.length > 0 ? await store.applications.sealedIds() : new Set<string>()
  const confidential = services.some(({ service }) => service.confidential) || resumed.some(({ id }) => sealed.has(id))
  const visitId = desk.newId()
  await store.visits.add({
    id: visitId,
    businessDate: today,
    guestNumber: await store.visits.nextGuestNumber(today),
    personId: person.id,
    hasIdentity: input.hasIdentity,
    purpose: input.purpose,
    purposeNote: input.purposeNote || null,
    meets: input.meets || null,
    priority: input.priority,
    actingFor: input.actingFor,
    confidential,
    arrivedAt: now,
    finishedAt: null,
  })
  for (const catalogued of services) {
    const application = newApplication(desk, { catalogued, personId: person.id, visitId, openedAt: now })
    await store.applications.add(application)
    await store.applications.tieToVisit(application.id, visitId)
  }
  for (const application of resumed) await store.applications.tieToVisit(application.id, visitId)

  const ticket = input.ticket === 'issue' ? await issueTicket(desk, { visitId, today, now, confidential, input }) : null
  return granted({ visitId, ticket: ticket && ticketView(ticket), warnings: personWarnings(person, desk) })
}

const isUnfinished = ({ state }: ApplicationRecord): boolean => state !== 'handed-over' && state !== 'cancelled'

async function personOf(desk: OpenDesk, input: Input, now: string): Promise<PersonRecord | null> {
  if ('personId' in input.person) return desk.store.people.find(input.person.personId)
  const person = { ...input.person, id: desk.newId(), createdAt: now }
  await desk.store.people.add(person)
  return person
}

async function issueTicket(
  desk: OpenDesk,
  visit: { visitId: string; today: string; now: string; confidential: boolean; input: Input },
) {
  const lane = laneOf({ confidential: visit.confidential, priority: visit.input.priority })
  const ticket = {
    id: desk.newId(),
    visitId: visit.visitId,
    businessDate: visit.today,
    lane,
    number: await desk.store.tickets.takeNumber(visit.today, lane),
    state: 'waiting' as const,
    counter: null,
    reservedFor: null,
    issuedAt: visit.now,
    queuedAt: visit.now,
    calledAt: null,
    callCount: 0,
    finishedAt: null,
    printState: 'unprinted' as const,
  }
  await desk.store.tickets.add(ticket)
  return ticket
}
