import { clockText, minuteOfDay } from '#domain/business-day.ts'
import type { GuestBook } from '#domain/papers/registers.ts'
import { sealedName } from '#domain/sealed.ts'
import { ticketLabel } from '#domain/ticket.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { aboutVisit } from '../visits/about-visit.ts'
import { applicationsByVisit } from '../visits/applications-by-visit.ts'
import { registerHead, sexLetter } from './register-head.ts'

/** Buku tamu of one day; a sealed visit shows its neutral name and nothing else of the person. */
export async function guestBook(desk: OpenDesk, date: string): Promise<GuestBook> {
  const { store, office } = desk
  const tickets = new Map((await store.tickets.listByDay(date)).map(ticket => [ticket.visitId, ticket]))
  const applications = await applicationsByVisit(desk, date)
  const visits = await store.visits.listByDay(date)
  return {
    ...(await registerHead(desk, date, `buku-tamu-${date}`)),
    rows: visits.map(visit => {
      const ticket = tickets.get(visit.id)
      const open = <T>(value: T, sealed: T): T => (visit.confidential ? sealed : value)
      return {
        no: visit.guestNumber,
        time: clockText(minuteOfDay(visit.arrivedAt, office.zone)),
        name: open(visit.personName, sealedName),
        sex: open(sexLetter(visit.personSex), ''),
        address: open(visit.personAddress ?? '', ''),
        phone: open(visit.personPhone ?? '', ''),
        purpose: aboutVisit(visit, applications.get(visit.id) ?? []),
        meets: open(visit.meets ?? '', ''),
        ticketLabel: ticket ? ticketLabel(ticket.lane, ticket.number) : '',
      }
    }),
  }
}
