import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadCatalogue } from '#desk/catalogue/load-catalogue.ts'
import { acceptedVisit, onlyApplication } from '../support/day.ts'
import { resourcesFolder } from '../support/folders.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'
import { walkSteps } from '../support/steps.ts'

const services = loadCatalogue(join(resourcesFolder, 'catalogue'))
  .services()
  .map(({ service }) => service)

let counter: OpenCounter
beforeAll(async () => {
  counter = await openCounter()
})
afterAll(() => counter.close())

/** One file from the accepted papers to its last step, with these outcomes first and yes from then on. */
async function walk(serviceId: string, outcomes: readonly boolean[], registered: boolean) {
  const { visitId, applicationId } = await acceptedVisit(counter, serviceId, `Uji ${serviceId}`)
  if (!registered) await counter.done('registry.record-check', { applicationId, found: false })
  const chosen: boolean[] = []
  const application = await walkSteps(counter, visitId, {
    choose: () => {
      const outcome = outcomes[chosen.length] ?? true
      chosen.push(outcome)
      return outcome
    },
  })
  return { application, chosen, visitId }
}

/** Every way through a procedure: each decision both ways, and the look-up in the register too. */
async function everyWalk(serviceId: string) {
  const walks: Awaited<ReturnType<typeof walk>>[] = []
  const first = await walk(serviceId, [], true)
  const open: { outcomes: boolean[]; registered: boolean }[] = first.application.registry
    ? [{ outcomes: [], registered: false }]
    : []
  const branch = (from: number, done: { chosen: boolean[] }, registered: boolean) => {
    for (let place = from; place < done.chosen.length; place += 1)
      open.push({ outcomes: [...done.chosen.slice(0, place), false], registered })
  }
  walks.push(first)
  branch(0, first, true)
  for (let next = open.pop(); next; next = open.pop()) {
    const done = await walk(serviceId, next.outcomes, next.registered)
    walks.push(done)
    branch(next.outcomes.length, done, next.registered)
  }
  return walks
}

it.each(services.map(service => [service.id, service] as const))(
  '%s goes through every step of its decree, in every branch, to its end',
  async (_id, service) => {
    const walks = await everyWalk(service.id)
    for (const { application } of walks) {
      const { steps, state, letterKinds } = application
      expect(steps.map(({ state: each }) => each).filter(each => each !== 'done' && each !== 'skipped')).toEqual([])
      const printed = service.steps.length > 0 ? service.steps : service.ownSteps
      expect(steps.map(({ no, text, actor, product }) => ({ no, text, actor, product }))).toEqual(
        printed.map(({ no, text, actors, product }) => ({ no, text, actor: actors.join(', ') || null, product })),
      )
      const letterDue = steps.some(
        step =>
          step.state === 'done' &&
          letterKinds.some(({ kind, goesTo }) => goesTo === 'applicant' && step.letters.includes(kind)),
      )
      expect(state).toBe(letterDue ? 'complete' : 'handed-over')
    }
    for (const { no } of service.steps)
      expect([
        no,
        walks.some(({ application }) => application.steps.some(step => step.no === no && step.state === 'done')),
      ]).toEqual([no, true])
    const { ticket } = await counter.done('visit.read', { visitId: walks[0]?.visitId ?? '' })
    expect(ticket?.lane === 'C').toBe(service.confidential)
  },
)

it('shows in the sheet who decided, who answered and what a visit found', async () => {
  const { visitId } = await acceptedVisit(counter, 'mjk-kota-bansos-sembako-apbd')
  await walkSteps(counter, visitId)
  const { steps } = await onlyApplication(counter, visitId)
  expect(steps.find(({ no }) => no === 8)).toMatchObject({
    outside: { name: 'Walikota', sentOn: '2026-11-23', backOn: '2026-11-23' },
    decision: { outcome: true, decidedBy: 'Pejabat Contoh', decidedOn: '2026-11-23' },
  })
  expect(steps.find(({ no }) => no === 4)).toMatchObject({ report: { finding: 'met' }, outside: { name: 'Kelurahan' } })
})
