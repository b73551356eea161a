import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '#desk/catalogue/load-catalogue.ts'
import { type CaseNotes, noNotes, REGISTERED_FACT } from '#domain/conditions.ts'
import { currentSteps, progressOf, stepsOf } from '#domain/procedure.ts'
import type { Service } from '#domain/standard.ts'
import type { StepEvent } from '#domain/step-event.ts'
import { resourcesFolder } from '../../support/folders.ts'

const services = loadCatalogue(join(resourcesFolder, 'catalogue'))
  .services()
  .map(({ service }) => service)

/** Walks a procedure in every way its decisions allow; answers how each walk left the steps. */
function everyWalk(service: Service, notes: CaseNotes, events: StepEvent[] = []): string[][] {
  const progress = progressOf(service, notes, events)
  const [next] = currentSteps(progress)
  if (next === undefined) return [progress.map(({ state }) => state)]
  if (events.length > progress.length) throw new Error(`${service.id} goes round in a circle`)
  const { form, decides, no } = next.step
  const outcomes = form === 'decision' || decides !== null ? [true, false] : [undefined]
  return outcomes.flatMap(outcome =>
    everyWalk(service, notes, [
      ...events,
      {
        stepNo: no,
        event: 'completed',
        at: '',
        by: '',
        note: null,
        details: outcome === undefined ? null : { outcome },
      },
    ]),
  )
}

/** Every answer to the conditions that the counter settles before the first step. */
function everyNotes({ conditions }: Service): CaseNotes[] {
  const facts = [{ [REGISTERED_FACT]: true }, { [REGISTERED_FACT]: false }]
  const answers = conditions.reduce<Record<string, boolean>[]>(
    (all, { id }) => all.flatMap(each => [true, false].map(answer => ({ ...each, [id]: answer }))),
    [{}],
  )
  return facts.flatMap(fact => answers.map(each => ({ ...noNotes, answers: each, facts: fact })))
}

describe('the procedure of every shipped service', () => {
  it('is there 49 times, five times as our own', () => {
    expect(services).toHaveLength(49)
    expect(
      services.filter(({ steps }) => steps.length === 0).map(({ id, ownSteps }) => [id, ownSteps.length > 1]),
    ).toEqual(
      [
        'sry-kab-rekomendasi-pub-ugb',
        'sry-kab-permakanan-sandang-alat-bantu',
        'sry-kab-kedaruratan-rehabsos',
        'sry-kab-dtks-pkh-sembako',
        'sry-kab-kedaruratan-logistik-bencana',
      ].map(id => [id, true]),
    )
  })

  it.each(services.map(service => [service.id, service] as const))(
    '%s can be walked to its end in every way, and every step is done in one of them',
    (_id, service) => {
      const walks = everyNotes(service).flatMap(notes => everyWalk(service, notes))
      for (const walk of walks) expect(walk.filter(state => state !== 'done' && state !== 'skipped')).toEqual([])
      for (const [place, { no }] of stepsOf(service).entries())
        expect([no, walks.some(walk => walk[place] === 'done')]).toEqual([no, true])
    },
  )

  it('says of every step of a named doer who does it', () => {
    const told = services.flatMap(service => stepsOf(service)).filter(({ doneBy }) => doneBy !== null)
    expect(told.length / services.flatMap(service => stepsOf(service)).length).toBeGreaterThan(0.95)
  })

  it('waits for those outside whom the decrees name', () => {
    const outside = new Set(services.flatMap(service => stepsOf(service).map(step => step.outside)))
    for (const name of ['Bupati', 'Camat', 'Garnisun', 'UPT PPSAB', 'BPJS Kesehatan', 'DPMPTSP', 'Sekda', 'Walikota'])
      expect(outside).toContain(name)
  })
})
