import type { ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { nextTicketState, type TicketAction, ticketLabel, ticketRefusal } from '#domain/ticket.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { TicketRecord } from '#ports/records.ts'
import { ticketView } from './ticket-view.ts'

/** One move of a ticket at this counter; `transfer` also names the counter it waits for. */
export const moveTicket =
  (action: TicketAction) =>
  async (desk: OpenDesk, input: { ticketId: string; counter?: string }): Promise<ReplyOf<'queue.transfer'>> => {
    const ticket = await desk.store.tickets.find(input.ticketId)
    if (ticket === null) return refused('not-found', 'Nomor antrian itu tidak ditemukan. Pilih nomor dari daftar.')
    const here = desk.office.counterName
    const label = ticketLabel(ticket.lane, ticket.number)
    const state = nextTicketState(ticket.state, action)
    if (state === undefined) return refused('wrong-state', ticketRefusal(label, ticket.state, action))
    if (isServed(ticket) && ticket.counter !== here)
      return refused(
        'other-counter',
        `Nomor ${label} sedang dilayani ${ticket.counter}. Minta loket itu mengalihkannya.`,
      )
    const patch = { state, ...changeOf(action, ticket, { now: desk.now(), here, to: input.counter }) }
    await desk.store.tickets.update(ticket.id, patch)
    if (action === 'finish') await desk.store.visits.finish(ticket.visitId, desk.now())
    return granted({ ticket: ticketView({ ...ticket, ...patch }), visitId: ticket.visitId })
  }

const isServed = ({ state }: TicketRecord): boolean => state === 'called' || state === 'serving'

function changeOf(
  action: TicketAction,
  ticket: TicketRecord,
  at: { now: string; here: string; to: string | undefined },
): Partial<TicketRecord> {
  switch (action) {
    case 'call':
    case 'recall':
      return { counter: at.here, calledAt: at.now, callCount: ticket.callCount + 1 }
    case 'begin':
      return { counter: at.here }
    case 'transfer':
      return { counter: null, reservedFor: at.to ?? null, queuedAt: at.now }
    case 'finish':
      return { counter: at.here, finishedAt: at.now }
    case 'hold':
    case 'mark-absent':
      return {}
  }
}
