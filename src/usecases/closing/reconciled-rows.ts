import type { OutputOf } from '#contract/contract.ts'
import { isFinished } from '#domain/letter-progress.ts'
import { isOpenTicket } from '#domain/ticket.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { progressOfLetter } from '../letters/progress-of-letter.ts'
import type { Difference } from './reconciliation.ts'

export type ReconciledRow = OutputOf<'closing.reconcile'>['rows'][number]

/**
 * `difference` is what is missing from the count: a number handed out without its row, a letter without its paper, a
 * handed-over letter without its line in the book. It is 0 on a day that adds up.
 */
export async function reconciledRows(
  desk: OpenDesk,
  date: string,
  differences: readonly Difference[],
): Promise<ReconciledRow[]> {
  const { store } = desk
  const tickets = await store.tickets.listByDay(date)
  const visits = await store.visits.listByDay(date)
  const applications = new Map(
    (await store.applications.listByDay(date)).map(({ application }) => [application.id, application]),
  )
  const letters = await store.letters.listByDay(date)
  const handovers = await store.handovers.listByDay(date)
  const complaints = await store.complaints.listByPeriod(date, date)
  const row = (
    subject: ReconciledRow['subject'],
    recorded: number,
    open: number,
    difference: number,
  ): ReconciledRow => ({
    subject,
    recorded,
    finished: recorded - open,
    open,
    difference,
  })
  return [
    row(
      'ticket',
      tickets.length,
      count(tickets, ({ state }) => isOpenTicket(state)),
      lost(tickets),
    ),
    row(
      'visit',
      visits.length,
      count(visits, ({ finishedAt }) => finishedAt === null),
      missingBelowHighest(visits.map(({ guestNumber }) => guestNumber)),
    ),
    row(
      'application',
      applications.size,
      count([...applications.values()], ({ state }) => state !== 'handed-over' && state !== 'cancelled'),
      0,
    ),
    row(
      'letter',
      letters.length,
      count(letters, letter => !isFinished(progressOfLetter(desk, letter))),
      count(differences, ({ code, blocks }) => blocks && (code === 'letter-unprinted' || code === 'number-gap')),
    ),
    row('handover', handovers.length, 0, 0),
    row('complaint', complaints.length, 0, 0),
  ]
}

const count = <T>(all: readonly T[], is: (each: T) => boolean): number => all.filter(is).length

const missingBelowHighest = (numbers: readonly number[]): number => Math.max(0, ...numbers) - new Set(numbers).size

const lost = (tickets: readonly { lane: string; number: number }[]): number =>
  [...new Set(tickets.map(({ lane }) => lane))].reduce(
    (sum, lane) =>
      sum + missingBelowHighest(tickets.filter(ticket => ticket.lane === lane).map(({ number }) => number)),
    0,
  )
