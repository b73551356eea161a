import { type CaseNotes, whenApplies } from './conditions.ts'
import type { Service, Step } from './standard.ts'

export type StepEvent = {
  readonly stepNo: number
  /** `paused` and `continued`: the file waits for the citizen meanwhile, and its steps stay where they are. */
  readonly event: 'completed' | 'returned' | 'paused' | 'continued'
  /** UTC instant. */
  readonly at: string
  readonly by: string
  readonly note: string | null
}

export type StepProgress = {
  readonly step: Step
  /** `skipped`: a condition of the standard takes the step out of this case. */
  readonly state: 'done' | 'current' | 'upcoming' | 'skipped'
  readonly completed: StepEvent | null
}

/** Five services of Seruyan print no steps: the counter then has one, its own. */
const unprintedStep: Step = {
  no: 1,
  text: 'Memberikan layanan sesuai standar (langkah tidak dicetak dalam keputusan)',
  actors: ['Petugas pelayanan'],
  product: null,
  when: null,
}

/** The steps of a standard, in their order. */
export const stepsOf = (service: Service): readonly Step[] =>
  service.steps.length > 0 ? service.steps : [unprintedStep]

/**
 * How far a file has come, read from its events. Going back to a step takes back that step and every later one.
 * A step whose condition is not answered yet stays in; it can be answered before its turn comes.
 */
export function progressOf(service: Service, notes: CaseNotes, events: readonly StepEvent[]): StepProgress[] {
  const completed = new Map<number, StepEvent>()
  const steps = stepsOf(service)
  const place = (stepNo: number) => steps.findIndex(step => step.no === stepNo)
  for (const event of events) {
    if (event.event === 'completed') completed.set(event.stepNo, event)
    else if (event.event === 'returned')
      for (const stepNo of [...completed.keys()]) if (place(stepNo) >= place(event.stepNo)) completed.delete(stepNo)
  }
  let currentFound = false
  return steps.map(step => {
    const event = completed.get(step.no) ?? null
    if (event !== null) return { step, state: 'done', completed: event }
    if (whenApplies(step.when, service, notes) === 'no') return { step, state: 'skipped', completed: null }
    if (currentFound) return { step, state: 'upcoming', completed: null }
    currentFound = true
    return { step, state: 'current', completed: null }
  })
}

/** The step to do now, or null when the procedure is through. */
export const currentStep = (progress: readonly StepProgress[]): Step | null =>
  progress.find(({ state }) => state === 'current')?.step ?? null
