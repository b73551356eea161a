import type { OutputOf, ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import { dueGroup } from '#domain/due-group.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { ApplicationRecord, TicketRecord, VisitRecord } from '#ports/records.ts'
import { openWork } from '../applications/open-work.ts'
import { isDayClosed } from '../closing/day-closed.ts'
import { aboutVisit } from '../visits/about-visit.ts'
import { applicationsByVisit } from '../visits/applications-by-visit.ts'
import { callingQueue } from './calling-queue.ts'
import { ticketView } from './ticket-view.ts'

type Queued = OutputOf<'queue.board'>['waiting'][number]
const MINUTE_MS = 60_000

/** Who waits, who is served where, and the unfinished work of the office. */
export async function board(desk: OpenDesk, _input: ParsedInputOf<'queue.board'>): Promise<ReplyOf<'queue.board'>> {
  const { store, office } = desk
  const now = desk.now()
  const today = businessDate(now, office.zone)
  const tickets = await store.tickets.listByDay(today)
  const visits = new Map((await store.visits.listByDay(today)).map(visit => [visit.id, visit]))
  const applications = await applicationsByVisit(desk, today)
  const { waiting, explanation } = callingQueue(tickets, office.counterName)

  const queued = (ticket: TicketRecord): Queued[] => {
    const visit = visits.get(ticket.visitId)
    return visit ? [queuedOf(ticket, visit, applications.get(visit.id) ?? [], now)] : []
  }
  const inState = (...states: TicketRecord['state'][]) =>
    tickets.filter(({ state }) => states.includes(state)).flatMap(queued)

  const work = await openWork(desk)
  const lastDay = await store.visits.lastDayBefore(today)
  return granted({
    businessDate: today,
    dayClosed: await isDayClosed(store, today),
    unclosedDay: lastDay !== null && !(await isDayClosed(store, lastDay)) ? lastDay : null,
    counter: office.counterName,
    serving: inState('called', 'serving'),
    waiting: waiting.flatMap(queued),
    held: inState('held'),
    absent: inState('absent'),
    finishedCount: tickets.filter(({ state }) => state === 'finished').length,
    nextExplanation: explanation,
    work: {
      readyForHandover: work['ready-for-handover'].length,
      waitingForSignature: work['waiting-for-signature'].length,
      inProgress: work['in-progress'].length,
      waitingForPapers: work['waiting-for-papers'].length,
      late: work.late.length,
      dueToday: [...work['in-progress'], ...work['waiting-for-signature']].filter(
        ({ application: { state }, dueAt, late }) => dueGroup({ state, dueAt, late }, now, office.zone) === 'due-today',
      ).length,
    },
  })
}

const queuedOf = (
  ticket: TicketRecord,
  visit: VisitRecord,
  applications: readonly ApplicationRecord[],
  now: string,
): Queued => ({
  ticket: ticketView(ticket),
  visitId: visit.id,
  about: aboutVisit(visit, applications),
  priority: visit.confidential ? 'none' : visit.priority,
  waitingMinutes: Math.max(0, Math.floor((Date.parse(now) - Date.parse(ticket.queuedAt)) / MINUTE_MS)),
  resumes: applications.some(application => application.firstVisitId !== visit.id),
})
