import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { callingQueue } from './calling-queue.ts'
import { ticketView } from './ticket-view.ts'

/** Calls the next ticket to this counter. The transaction makes sure that two counters never get the same one. */
export async function callNext(
  desk: OpenDesk,
  _input: ParsedInputOf<'queue.call-next'>,
): Promise<ReplyOf<'queue.call-next'>> {
  const now = desk.now()
  const counter = desk.office.counterName
  const tickets = await desk.store.tickets.listByDay(businessDate(now, desk.office.zone))
  const { next } = callingQueue(tickets, counter)
  if (next === null) return refused('nobody-waits', 'Belum ada yang menunggu. Daftarkan tamu baru dengan F2.')
  const called = { state: 'called' as const, counter, calledAt: now, callCount: next.callCount + 1 }
  await desk.store.tickets.update(next.id, called)
  return granted({ ticket: ticketView({ ...next, ...called }), visitId: next.visitId })
}
