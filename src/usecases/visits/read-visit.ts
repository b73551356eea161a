import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import type { LookDesk, OpenDesk } from '#ports/ports.ts'
import { applicationView, type Surroundings } from '../applications/application-view.ts'
import { officeCalendar } from '../applications/office-calendar.ts'
import { personWarnings } from '../people/person-warnings.ts'
import { ticketView } from '../queue/ticket-view.ts'
import { aboutVisit } from './about-visit.ts'

/** The sheet of one visitor, from name to handover. */
export async function readVisit(desk: LookDesk, input: ParsedInputOf<'visit.read'>): Promise<ReplyOf<'visit.read'>> {
  const { store } = desk
  const visit = await store.visits.find(input.visitId)
  const person = visit && (await store.people.find(visit.personId))
  if (visit === null || person === null)
    return refused('not-found', 'Kunjungan itu tidak ditemukan. Pilih tamu dari daftar antrian.')
  if (visit.confidential) desk.noteReading({ subject: 'visit', id: visit.id })
  const ticket = await store.tickets.findByVisit(visit.id)
  const applications = await store.applications.listByVisit(visit.id)
  const complaints = await store.complaints.listByVisit(visit.id)
  const previous = await store.visits.previousOf(person.id, visit.id)
  const around = await surroundings(desk)
  const views = []
  for (const application of applications) {
    views.push(await applicationView(desk, application, around))
  }
  const { createdAt: _, ...fields } = person
  return granted({
    id: visit.id,
    businessDate: visit.businessDate,
    arrivedAt: visit.arrivedAt,
    finishedAt: visit.finishedAt,
    person: fields,
    hasIdentity: visit.hasIdentity,
    purpose: visit.purpose,
    purposeNote: visit.purposeNote,
    meets: visit.meets,
    priority: visit.priority,
    actingFor: visit.actingFor,
    confidential: visit.confidential,
    ticket: ticket && ticketView(ticket),
    applications: views,
    complaints: complaints.map(({ id, number, matter, printState }) => ({ id, number, matter, printState })),
    previousVisit: previous && {
      date: previous.businessDate,
      about: aboutVisit(previous, await store.applications.listByVisit(previous.id)),
    },
    warnings: personWarnings(person, desk),
  })
}

const surroundings = async (desk: OpenDesk): Promise<Surroundings> => ({
  calendar: await officeCalendar(desk),
  names: new Map((await desk.store.accounts.list()).map(({ id, name }) => [id, name])),
  officials: new Map((await desk.store.officials.list()).map(({ id, name }) => [id, name])),
})
