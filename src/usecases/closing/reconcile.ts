import type { OutputOf, ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { isOpenTicket } from '#domain/ticket.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { isClosed } from './day-closed.ts'
import { type Difference, differencesOf } from './reconciliation.ts'
import { remarksOf } from './remarks.ts'

type Row = OutputOf<'closing.reconcile'>['rows'][number]

/** The day on one screen: what came in, what is done, what stays open, and every difference with what to do about it. */
export async function reconcile(
  desk: OpenDesk,
  { date }: ParsedInputOf<'closing.reconcile'>,
): Promise<ReplyOf<'closing.reconcile'>> {
  const { store } = desk
  const differences = await differencesOf(desk, date)
  const closing = await store.closings.find(date)
  const closer = isClosed(closing) ? await store.accounts.find(closing.closedBy) : null
  return granted({
    date,
    rows: await rowsOf(desk, date, differences),
    differences,
    remarks: await remarksOf(desk, date),
    closed: isClosed(closing)
      ? {
          at: closing.closedAt,
          by: closer?.name ?? '',
          registers: closing.registers,
          bundle: closing.bundle,
          backup: closing.backup,
        }
      : null,
  })
}

/**
 * `difference` is what is missing from the count: a number handed out without its row, a letter without its paper, a
 * handed-over letter without its line in the book. It is 0 on a day that adds up.
 */
async function rowsOf({ store }: OpenDesk, date: string, differences: readonly Difference[]): Promise<Row[]> {
  const tickets = await store.tickets.listByDay(date)
  const visits = await store.visits.listByDay(date)
  const applications = new Map(
    (await store.applications.listByDay(date)).map(({ application }) => [application.id, application]),
  )
  const letters = await store.letters.listByDay(date)
  const handovers = await store.handovers.listByDay(date)
  const complaints = await store.complaints.listByPeriod(date, date)
  const row = (subject: Row['subject'], recorded: number, open: number, difference: number): Row => ({
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
      count(letters, ({ state }) => state === 'final' || state === 'signed'),
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
