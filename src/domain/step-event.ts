import type { CalendarDate } from './standard.ts'
import { type Step, stepsFrom } from './step.ts'

export const STEP_EVENTS = [
  'completed',
  'returned',
  /** The file waits for the citizen meanwhile, and its steps stay where they are. */
  'paused',
  'continued',
  /** To somebody outside the office, and the answer. */
  'sent',
  'back',
  /** To a colleague, who takes the step on or not. */
  'offered',
  'accepted',
  'rejected',
  /** What a visit showed; the newest counts. */
  'reported',
] as const
export type StepEventKind = (typeof STEP_EVENTS)[number]

export const VISIT_FINDINGS = ['met', 'not-met', 'unclear'] as const
export type VisitFinding = (typeof VISIT_FINDINGS)[number]

/** What a home visit or a field verification showed. */
export type VisitReport = {
  readonly visitedOn: CalendarDate
  readonly visitors: string
  readonly metWith: string
  readonly place: string
  readonly seen: string
  readonly finding: VisitFinding
  readonly recommendation: string
}

export type StepDetails = {
  /** What a step decided: yes or no to its condition, or approved or not. */
  readonly outcome?: boolean
  readonly decidedBy?: string
  /** The day of a decision, of sending out, or of the answer. */
  readonly on?: CalendarDate
  /** The account a step is offered to. */
  readonly accountId?: string
  readonly report?: VisitReport
}

export type StepEvent = {
  readonly stepNo: number
  readonly event: StepEventKind
  /** UTC instant. */
  readonly at: string
  readonly by: string
  readonly note: string | null
  readonly details: StepDetails | null
}

/** What has happened to one step since it was last come to. */
export type StepTrace = {
  readonly completed: StepEvent | null
  readonly sent: StepEvent | null
  /** The answer to what was sent; null while it is awaited. */
  readonly back: StepEvent | null
  /** Handed to a colleague: offered, then accepted or rejected. */
  readonly handOff: { readonly offered: StepEvent; readonly answer: StepEvent | null } | null
  readonly report: VisitReport | null
}

const untouched: StepTrace = { completed: null, sent: null, back: null, handOff: null, report: null }

/** Reads the events, in the order written, into what is so of each step. */
export function traceEvents(steps: readonly Step[], events: readonly StepEvent[]): (stepNo: number) => StepTrace {
  const traces = new Map<number, StepTrace>()
  const traceOf = (stepNo: number) => traces.get(stepNo) ?? untouched
  for (const event of events)
    if (event.event === 'returned')
      // What was seen on a visit stays as a beginning for seeing it again.
      for (const stepNo of stepsFrom(steps, event.stepNo))
        traces.set(stepNo, { ...untouched, report: traceOf(stepNo).report })
    else traces.set(event.stepNo, { ...traceOf(event.stepNo), ...changeBy(event, traceOf(event.stepNo)) })
  return traceOf
}

function changeBy(event: StepEvent, { handOff }: StepTrace): Partial<StepTrace> {
  switch (event.event) {
    case 'completed':
      return { completed: event }
    case 'sent':
      return { sent: event, back: null }
    case 'back':
      return { back: event }
    case 'offered':
      return { handOff: { offered: event, answer: null } }
    case 'accepted':
    case 'rejected':
      return handOff === null ? {} : { handOff: { ...handOff, answer: event } }
    case 'reported':
      return { report: event.details?.report ?? null }
    case 'returned':
    case 'paused':
    case 'continued':
      return {}
  }
}
