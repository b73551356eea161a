import { shortDate } from '#domain/business-day.ts'
import { grouped } from '#domain/grouped.ts'
import type { RegisterRow } from '#domain/registers/register.ts'
import { sealedName } from '#domain/sealed.ts'
import { ticketLabel } from '#domain/ticket.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { NamedVisit } from '#ports/store.ts'
import { aboutVisit } from '../visits/about-visit.ts'
import { applicationsByVisit } from '../visits/applications-by-visit.ts'
import { clockOf, phoneOf, type Span, sexLetter } from './row-text.ts'

/** Who came; a sealed visit shows its neutral name and nothing else of the person. */
export async function visitRows(desk: OpenDesk, { from, to }: Span): Promise<RegisterRow<'visits'>[]> {
  const rows: RegisterRow<'visits'>[] = []
  const byDay = grouped(await desk.store.visits.listByPeriod(from, to), ({ businessDate }) => businessDate)
  for (const [day, visits] of byDay) rows.push(...(await rowsOfDay(desk, day, visits, rows.length)))
  return rows
}

async function rowsOfDay(
  desk: OpenDesk,
  day: string,
  visits: readonly NamedVisit[],
  before: number,
): Promise<RegisterRow<'visits'>[]> {
  const tickets = new Map((await desk.store.tickets.listByDay(day)).map(ticket => [ticket.visitId, ticket]))
  const applications = await applicationsByVisit(desk, day)
  return visits.map((visit, index) => {
    const ticket = tickets.get(visit.id)
    const open = (value: string | null): string => (visit.confidential ? '' : (value ?? ''))
    return {
      row: String(before + index + 1),
      number: String(visit.guestNumber),
      date: shortDate(day),
      time: clockOf(visit.arrivedAt, desk.office.zone),
      name: visit.confidential ? sealedName : visit.personName,
      sex: open(sexLetter(visit.personSex)),
      address: open(visit.personAddress),
      phone: open(phoneOf(desk, visit.personPhone)),
      purpose: aboutVisit(visit, applications.get(visit.id) ?? []),
      meets: open(visit.meets),
      ticket: ticket ? ticketLabel(ticket.lane, ticket.number) : '',
    }
  })
}
