import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadCatalogue } from '#desk/catalogue/load-catalogue.ts'
import { stepsOf } from '#domain/procedure.ts'
import { onlyApplication, registration } from '../support/day.ts'
import { resourcesFolder } from '../support/folders.ts'
import { templateNamed } from '../support/letter-templates.ts'
import { acceptedResident } from '../support/letters.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'
import { draftPaper } from '../support/papers-of-a-case.ts'
import { due, walkSteps } from '../support/steps.ts'

const services = loadCatalogue(join(resourcesFolder, 'catalogue'))
  .services()
  .map(({ service }) => service)

const NAME = 'Siti Contoh'
let counter: OpenCounter
beforeAll(async () => {
  counter = await openCounter()
})
afterAll(() => counter.close())

describe.each(services.map(service => [service.id, service] as const))('%s', (id, service) => {
  /** Papers that a file whose name is in the register may have. */
  const papers = service.letters.filter(kind => templateNamed(kind).registry !== 'not-found')
  const handover = (letterId: string) =>
    counter.call('handover.record', {
      letterId,
      recipientName: NAME,
      relation: 'self',
      identityShown: 'KTP',
      signature: { on: 'paper' },
    })

  it('does no step before its turn, none that there is not, and none a second time', async () => {
    const { applicationId, visitId } = await acceptedResident(counter, id)
    const current = due(await onlyApplication(counter, visitId)).map(({ no }) => no)
    for (const stepNo of [...stepsOf(service).map(({ no }) => no), 99].filter(no => !current.includes(no)))
      expect([stepNo, await counter.call('step.complete', { applicationId, stepNo })]).toMatchObject([
        stepNo,
        { refusal: 'out-of-order' },
      ])
    const { steps } = await walkSteps(counter, visitId)
    for (const { no: stepNo } of steps)
      expect(await counter.call('step.complete', { applicationId, stepNo })).toMatchObject({ ok: false })
  })

  it('does not end before the applicant has the papers of its steps', async () => {
    const { visitId } = await acceptedResident(counter, id)
    const { state, steps } = await walkSteps(counter, visitId)
    const done = steps.filter(step => step.state === 'done').flatMap(({ letters }) => letters)
    const owed = papers.filter(kind => done.includes(kind) && templateNamed(kind).goesTo === 'applicant')
    expect(state).toBe(owed.length > 0 ? 'complete' : 'handed-over')
  })

  it('begins no paper before its file is accepted, none of another service, and none twice', async () => {
    const { visitId } = await counter.done('visit.register', registration(NAME, { serviceIds: [id] }))
    const open = await onlyApplication(counter, visitId)
    for (const kind of papers.filter(each => !templateNamed(each).beforeAcceptance))
      expect([kind, await counter.call('letter.draft', { applicationId: open.id, kind })]).toMatchObject([
        kind,
        { refusal: 'wrong-state' },
      ])
    const { applicationId } = await acceptedResident(counter, id)
    const foreign = services.flatMap(({ letters }) => letters).filter(kind => !service.letters.includes(kind))
    for (const kind of [...new Set(foreign)])
      expect([kind, await counter.call('letter.draft', { applicationId, kind })]).toMatchObject([
        kind,
        { refusal: 'letter-not-offered' },
      ])
    for (const kind of papers) {
      await counter.done('letter.draft', { applicationId, kind })
      expect([kind, await counter.call('letter.draft', { applicationId, kind })]).toMatchObject([
        kind,
        { refusal: 'already-open' },
      ])
    }
  })

  it('gives nothing away before it is final and signed', async () => {
    const { visitId } = await acceptedResident(counter, id)
    for (const kind of papers) {
      const letterId = await draftPaper(counter, await onlyApplication(counter, visitId), kind, NAME)
      expect([kind, await handover(letterId)]).toMatchObject([kind, { refusal: 'wrong-state' }])
      await counter.done('letter.finalise', { letterId })
      expect(await counter.call('letter.finalise', { letterId })).toMatchObject({ refusal: 'wrong-state' })
      if ((await counter.done('letter.read', { letterId })).signed)
        expect([kind, await handover(letterId)]).toMatchObject([kind, { refusal: 'not-signed' }])
    }
  })
})
