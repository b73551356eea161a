import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { businessDate, letterDate } from '#domain/business-day.ts'
import { isOpenTicket } from '#domain/ticket.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { isClosed } from './day-closed.ts'
import { differencesOf } from './reconciliation.ts'

/**
 * Closes today or an earlier day. Whoever still waits is recorded as absent, whoever stands at the counter as served, and
 * every visit of the day ends.
 */
export async function closeDay(
  desk: OpenDesk,
  { date }: ParsedInputOf<'closing.close-day'>,
): Promise<ReplyOf<'closing.close-day'>> {
  const { store } = desk
  const closedAt = desk.now()
  if (date > businessDate(closedAt, desk.office.zone))
    return refused(
      'day-not-over',
      `Tanggal ${letterDate(date)} belum tiba. Yang dapat ditutup adalah hari ini atau sebelumnya.`,
    )
  const before = await store.closings.find(date)
  if (isClosed(before)) return refused('already-closed', `Tanggal ${letterDate(date)} sudah ditutup.`)
  const blocking = (await differencesOf(desk, date)).filter(({ blocks }) => blocks)
  const [first] = blocking
  if (first !== undefined)
    return refused(
      'differences-open',
      blocking.length === 1
        ? `Masih ada satu selisih. ${first.detail}`
        : `Masih ada ${blocking.length} selisih. Mulai dari yang ini: ${first.detail}`,
    )

  for (const ticket of await store.tickets.listByDay(date))
    if (isOpenTicket(ticket.state))
      await store.tickets.update(
        ticket.id,
        ticket.state === 'serving' ? { state: 'finished', finishedAt: closedAt } : { state: 'absent' },
      )
  for (const visit of await store.visits.listByDay(date))
    if (visit.finishedAt === null) await store.visits.finish(visit.id, closedAt)
  const newest = await store.audit.newest()
  await store.closings.save({
    businessDate: date,
    closedAt,
    closedBy: desk.asker.accountId,
    reopenedAt: null,
    // Stays as a remark on the day's papers.
    reopenReason: before?.reopenReason ?? null,
    registers: [],
    bundle: null,
    backup: null,
    auditSeq: newest?.seq ?? null,
    auditHash: newest?.hash ?? null,
  })
  return granted({ closedAt })
}
