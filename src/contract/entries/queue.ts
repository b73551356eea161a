import { z } from 'zod'
import { read, write } from '../entry.ts'
import * as shape from '../shapes.ts'

const queued = z.object({
  ticket: shape.ticket,
  visitId: shape.id,
  /** What the visitor comes for, in few words; the neutral label where the service is confidential. */
  about: z.string(),
  priority: shape.priority,
  waitingMinutes: z.int(),
  resumes: z.boolean(),
})
const onTicket = z.strictObject({ ticketId: shape.id })
const moved = z.object({ ticket: shape.ticket, visitId: shape.id })

const move = (summary: string) =>
  write({
    summary,
    right: 'queue.serve',
    input: onTicket,
    output: moved,
    refusals: ['wrong-state', 'other-counter'],
    topics: ['queue', 'visit'],
  })

export const queue = {
  'queue.board': read({
    summary: 'Who waits, who is served where, and today’s unfinished work',
    right: 'visit.read',
    input: z.strictObject({}),
    output: z.object({
      businessDate: shape.day,
      dayClosed: z.boolean(),
      /** The last day before today that anybody came, where it was never closed. */
      unclosedDay: shape.day.nullable(),
      counter: z.string(),
      serving: z.array(queued),
      waiting: z.array(queued),
      held: z.array(queued),
      absent: z.array(queued),
      finishedCount: z.int(),
      /** Why the next one is next, in one sentence. */
      nextExplanation: z.string(),
      work: z.object({
        readyForHandover: z.int(),
        waitingForSignature: z.int(),
        inProgress: z.int(),
        waitingForPapers: z.int(),
        late: z.int(),
        dueToday: z.int(),
      }),
    }),
  }),
  'queue.call-next': write({
    summary: 'Calls the next ticket to this counter',
    right: 'queue.serve',
    input: z.strictObject({}),
    output: moved,
    refusals: ['nobody-waits'],
    topics: ['queue', 'visit'],
  }),
  'queue.call': move('Calls one ticket out of order, a held or an absent one'),
  'queue.recall': move('Calls the same ticket once more'),
  'queue.begin': move('The called visitor stands at the counter'),
  'queue.mark-absent': move('The called visitor did not come'),
  'queue.hold': move('Puts a visitor aside, for example while papers are copied'),
  'queue.finish': move('The visitor has been served'),
  'queue.transfer': write({
    summary: 'Sends a visitor back to the queue of another counter',
    right: 'queue.serve',
    input: z.strictObject({ ticketId: shape.id, counter: shape.line }),
    output: moved,
    refusals: ['wrong-state', 'other-counter'],
    topics: ['queue', 'visit'],
  }),
}
