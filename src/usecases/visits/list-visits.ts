import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { sealedName } from '#domain/sealed.ts'
import { ticketLabel } from '#domain/ticket.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { aboutVisit } from './about-visit.ts'
import { applicationsByVisit } from './applications-by-visit.ts'

/** The guest book of one day, in order of arrival; sealed visits without a name. */
export async function listVisits(desk: OpenDesk, input: ParsedInputOf<'visit.list'>): Promise<ReplyOf<'visit.list'>> {
  const { store } = desk
  const tickets = new Map((await store.tickets.listByDay(input.date)).map(ticket => [ticket.visitId, ticket]))
  const applications = await applicationsByVisit(desk, input.date)
  return granted(
    (await store.visits.listByDay(input.date)).map(visit => {
      const ticket = tickets.get(visit.id)
      return {
        visitId: visit.id,
        ticketLabel: ticket ? ticketLabel(ticket.lane, ticket.number) : null,
        arrivedAt: visit.arrivedAt,
        finishedAt: visit.finishedAt,
        name: visit.confidential ? sealedName : visit.personName,
        about: aboutVisit(visit, applications.get(visit.id) ?? []),
        confidential: visit.confidential,
      }
    }),
  )
}
