import type { OutputOf } from '#contract/contract.ts'
import { ticketLabel } from '#domain/ticket.ts'
import type { TicketRecord } from '#ports/records.ts'

/** A ticket as screens see it. */
export const ticketView = (ticket: TicketRecord): OutputOf<'queue.call-next'>['ticket'] => ({
  id: ticket.id,
  label: ticketLabel(ticket.lane, ticket.number),
  lane: ticket.lane,
  number: ticket.number,
  state: ticket.state,
  counter: ticket.counter,
  issuedAt: ticket.issuedAt,
  calledAt: ticket.calledAt,
  callCount: ticket.callCount,
  printState: ticket.printState,
})
