import { type CaseNotes, REGISTERED_FACT, whenApplies } from './conditions.ts'
import type { Service } from './standard.ts'
import { isApproval, isVisit, plainStep, type Step, stepsBefore, stepsFrom } from './step.ts'
import { type StepEvent, type StepTrace, traceEvents } from './step-event.ts'

export type StepProgress = StepTrace & {
  readonly step: Step
  /**
   * `waiting`: under way, and with somebody outside the office. `skipped`: a condition of the standard, or an approval
   * that was not given, takes the step out of this case.
   */
  readonly state: 'done' | 'current' | 'waiting' | 'upcoming' | 'skipped'
}

/** Five services of Seruyan print no steps: a counter without steps of ours has one. */
const unprintedStep: Step = {
  ...plainStep,
  no: 1,
  text: 'Memberikan layanan sesuai standar (langkah tidak dicetak dalam keputusan)',
  actors: ['Petugas pelayanan'],
  product: null,
  when: null,
}

/**
 * The steps of a standard, in their order. A catalogue from before steps named their letters lets the last one stand for
 * all of them.
 */
export function stepsOf({ steps: printed, ownSteps = [], letters }: Service): readonly Step[] {
  const known = printed.length > 0 ? printed : ownSteps.length > 0 ? ownSteps : [unprintedStep]
  const steps = known.map(step => ({ ...plainStep, ...step }))
  if (steps.some(step => step.letters.length > 0)) return steps
  return steps.map((step, place) => (place === steps.length - 1 ? { ...step, letters } : step))
}

/**
 * How far a file has come, read from its events. Going back to a step takes back that step and all that follows it. A step
 * whose condition is not answered yet stays in; it can be answered before its turn comes.
 */
export function progressOf(service: Service, notes: CaseNotes, events: readonly StepEvent[]): StepProgress[] {
  const steps = stepsOf(service)
  const traceOf = traceEvents(steps, events)
  const outcomes = steps.flatMap(({ no, decides }) => {
    const outcome = traceOf(no).completed?.details?.outcome
    return decides !== null && outcome !== undefined ? [[decides.condition, outcome] as const] : []
  })
  const known = { ...notes, answers: { ...notes.answers, ...Object.fromEntries(outcomes) } }
  const notApproved = new Set(
    steps.filter(step => isRefused({ step, ...traceOf(step.no) })).flatMap(({ no }) => [...stepsFrom(steps, no)]),
  )
  const settled = new Map(
    steps.map(({ no, when }) => {
      if (traceOf(no).completed !== null) return [no, 'done'] as const
      return [no, notApproved.has(no) || whenApplies(when, service, known) === 'no' ? 'skipped' : null] as const
    }),
  )
  const before = stepsBefore(steps)
  return steps.map(step => {
    const trace = traceOf(step.no)
    const free = before.get(step.no)?.every(no => settled.get(no) !== null)
    const state =
      settled.get(step.no) ?? (!free ? 'upcoming' : trace.sent !== null && trace.back === null ? 'waiting' : 'current')
    return { ...trace, step, state }
  })
}

/** An approval that was not given: what it would have led to is given to nobody. */
export const isRefused = ({ step, completed }: Pick<StepProgress, 'step' | 'completed'>): boolean =>
  isApproval(step) && completed?.details?.outcome === false

/** The steps under way, several only where they stand side by side; none when the procedure is through. */
export const currentSteps = (progress: readonly StepProgress[]): StepProgress[] =>
  progress.filter(({ state }) => state === 'current' || state === 'waiting')

/** The first step to do now, or null when the procedure is through. */
export const currentStep = (progress: readonly StepProgress[]): Step | null => currentSteps(progress)[0]?.step ?? null

/** Whom a file waits for: whoever is outside the office, or the actors of the steps to do now. */
export function waitedFor(progress: readonly StepProgress[]): string | null {
  const current = currentSteps(progress)
  if (current.length === 0) return null
  const names = current.flatMap(({ step, state }) => {
    if (state === 'waiting' && step.outside !== null) return [step.outside]
    return step.actors.length > 0 ? step.actors : [step.text]
  })
  return [...new Set(names)].join(', ')
}

/** What still has to be on record before a step can be done; null when nothing is missing. */
export function missingRecord(
  { step, state, report }: StepProgress,
  notes: CaseNotes,
  outcome: boolean | null,
): 'answer-from-outside' | 'outcome' | 'report' | 'registry-check' | null {
  if (state === 'waiting') return 'answer-from-outside'
  if (isVisit(step) && report === null) return 'report'
  if (step.form === 'registry-check' && notes.facts[REGISTERED_FACT] === undefined) return 'registry-check'
  return (step.form === 'decision' || step.decides !== null) && outcome === null ? 'outcome' : null
}

/**
 * The steps that letters in the applicant's hands show to be done, in their order: up to the last step that works on one
 * of them, as far as nobody has to wait, decide or write down anything on the way.
 */
export function stepsShownBy(
  letters: ReadonlySet<string>,
  service: Service,
  notes: CaseNotes,
  events: readonly StepEvent[],
): number[] {
  const progress = progressOf(service, notes, events)
  const last = progress.findLastIndex(({ step }) => step.letters.some(kind => letters.has(kind)))
  const [next] = currentSteps(progress.slice(0, last + 1)).filter(
    each => each.step.outside === null && missingRecord(each, notes, null) === null,
  )
  if (next === undefined) return []
  const done: StepEvent = { stepNo: next.step.no, event: 'completed', at: '', by: '', note: null, details: null }
  return [next.step.no, ...stepsShownBy(letters, service, notes, [...events, done])]
}
