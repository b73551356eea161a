import { stepsOf } from '#domain/procedure.ts'
import type { Service } from '#domain/standard.ts'
import { isApproval } from '#domain/step.ts'
import { type Application, bringEverything, onlyApplication, registration } from './day.ts'
import { templateNamed } from './letter-templates.ts'
import { resident } from './letters.ts'
import type { OpenCounter } from './open-counter.ts'
import { draftPaper, finishPaper, paperOf } from './papers-of-a-case.ts'
import { due, finishStep, type Step } from './steps.ts'

/** One way through a service: what the register shows, and how each decision falls; yes where the list has ended. */
export type Way = { readonly registered: boolean; readonly outcomes: readonly boolean[] }
export type Walk = {
  readonly way: Way
  readonly application: Application
  readonly visitId: string
  readonly name: string
  /** The register's answer kept the papers from being complete at first. */
  readonly turnedAway: boolean
}

/** Every way that decisions and the look-up in the register open, walked one after the other. */
export async function everyWalk(walk: (way: Way) => Promise<Walk & { chosen: readonly boolean[] }>): Promise<Walk[]> {
  const walks: Walk[] = []
  const open: Way[] = [{ registered: true, outcomes: [] }]
  for (let way = open.shift(); way; way = open.shift()) {
    const done = await walk(way)
    walks.push(done)
    if (walks.length === 1 && done.application.registry) open.push({ registered: false, outcomes: [] })
    for (let place = way.outcomes.length; place < done.chosen.length; place += 1)
      open.push({ registered: way.registered, outcomes: [...done.chosen.slice(0, place), false] })
  }
  return walks
}

type Case = { service: Service; name: string; way: Way }

/** Papers that no step works on are made at the end: those named here only when their case asks for it. */
export type Occasions = Readonly<Record<string, (way: Way) => boolean>>

/** One visitor from the door to the last paper of the service. */
export async function walkWholeService(
  counter: OpenCounter,
  { service, name, way }: Case,
  occasions: Occasions,
): Promise<Walk & { chosen: readonly boolean[] }> {
  const { visitId } = await counter.done(
    'visit.register',
    registration(name, { person: resident(name), serviceIds: [service.id] }),
  )
  const turnedAway = await takeIn(counter, visitId, way)
  const chosen: boolean[] = []
  for (;;) {
    const application = await onlyApplication(counter, visitId)
    const [step] = due(application)
    if (step === undefined) return { way, application, visitId, name, chosen, turnedAway }
    const outcome = step.choice === null || (way.outcomes[chosen.length] ?? true)
    if (step.choice !== null) chosen.push(outcome)
    if (!outcome && isApproval(stepOf(service, step))) await dropPapers(counter, application, step)
    else await workOnPapers(counter, application, step, { service, name, way }, occasions)
    // A paper in the applicant's hands has done the step already.
    const after = await onlyApplication(counter, visitId)
    const still = due(after).find(({ no }) => no === step.no)
    if (still) await finishStep(counter, after, still, { outcome })
  }
}

/**
 * Accepts the papers. Where being in the register is itself required, who is not in it is first sent home with the list of
 * what is missing; the look-up that is corrected after the acceptance then shows the rest of the way.
 */
async function takeIn(counter: OpenCounter, visitId: string, { registered }: Way): Promise<boolean> {
  const { id: applicationId, verdict } = await bringEverything(counter, visitId, registered)
  if (verdict !== 'complete') {
    await counter.done('application.return-incomplete', { applicationId })
    await counter.done('registry.record-check', { applicationId, found: true })
  }
  await bringEverything(counter, visitId, registered || verdict !== 'complete')
  await counter.done('application.accept', { applicationId })
  if (verdict !== 'complete') await counter.done('registry.record-check', { applicationId, found: registered })
  return verdict !== 'complete'
}

const stepOf = (service: Service, { no }: Step) => {
  const found = stepsOf(service).find(each => each.no === no)
  if (found === undefined) throw new Error(`${service.id} has no step ${no}`)
  return found
}

/** Begins the papers a step works on, and finishes those that no later step works on. */
async function workOnPapers(
  counter: OpenCounter,
  application: Application,
  step: Step,
  { name, way }: Case,
  occasions: Occasions,
): Promise<void> {
  const later = application.steps.filter(({ no, state }) => no > step.no && state !== 'skipped')
  const named = new Set(application.steps.flatMap(({ letters }) => letters))
  const offered = application.letterKinds.map(({ kind }) => kind)
  const ruledOut = way.registered ? 'not-found' : 'found'
  const possible = (kind: string) => templateNamed(kind).registry !== ruledOut
  const wanted = offered.filter(kind => step.letters.includes(kind) && possible(kind))
  const occasional = offered.filter(
    kind => later.length === 0 && !named.has(kind) && possible(kind) && (occasions[kind]?.(way) ?? true),
  )
  for (const kind of [...occasional, ...wanted]) {
    const letterId = paperOf(application, kind)?.id ?? (await draftPaper(counter, application, kind, name))
    if (!later.some(({ letters }) => letters.includes(kind))) await finishPaper(counter, letterId, name)
  }
}

/** An approval is refused: what was to be given out is thrown away, and nothing that follows is done. */
async function dropPapers(counter: OpenCounter, application: Application, { letters }: Step): Promise<void> {
  for (const kind of letters) {
    const paper = paperOf(application, kind)
    if (paper?.state === 'draft') await counter.done('letter.discard', { letterId: paper.id })
  }
}
