import { callingOrder, callingOrderExplanation, nextToCall } from '#domain/calling-order.ts'
import type { TicketRecord } from '#ports/records.ts'

/** The waiting room of one day as a counter sees it: in calling order, with who is next and why. */
export function callingQueue(
  tickets: readonly TicketRecord[],
  counter: string,
): { waiting: TicketRecord[]; next: TicketRecord | null; explanation: string } {
  const calledLanes = tickets
    .filter(ticket => ticket.calledAt !== null)
    .sort((a, b) => ((a.calledAt ?? '') < (b.calledAt ?? '') ? -1 : 1))
    .map(ticket => ticket.lane)
  const waiting = tickets
    .filter(ticket => ticket.state === 'waiting')
    .map(record => ({ ...record, counter: record.reservedFor, record }))
  const first = nextToCall(waiting, calledLanes, counter)
  const mine = callingOrder(waiting, calledLanes, counter)
  const elsewhere = waiting.filter(ticket => !mine.includes(ticket))
  return {
    waiting: [...mine, ...elsewhere].map(({ record }) => record),
    next: first?.ticket.record ?? null,
    explanation: first?.reason ?? callingOrderExplanation,
  }
}
