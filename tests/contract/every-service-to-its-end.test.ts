import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadCatalogue } from '#desk/catalogue/load-catalogue.ts'
import { REGISTERED_FACT } from '#domain/conditions.ts'
import { stepsOf } from '#domain/procedure.ts'
import { formText } from '#domain/requirement-form.ts'
import type { Service } from '#domain/standard.ts'
import { onlyApplication, registration } from '../support/day.ts'
import { resourcesFolder } from '../support/folders.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'
import { closedRegisters, everyRegister, listsAndBoards, type RegisterText } from '../support/open-to-everybody.ts'
import { productPapers } from '../support/products-of-services.ts'
import { recordingPaper } from '../support/recording-paper.ts'
import { type Answers, applying, everyAnswer, mayBeLeftOut } from '../support/requirements-that-apply.ts'
import { today } from '../support/steps.ts'
import { everyWalk, type Occasions, type Walk, walkWholeService } from '../support/whole-service.ts'

const services = loadCatalogue(join(resourcesFolder, 'catalogue'))
  .services()
  .map(({ service }) => service)

/** Papers that no step works on; all others of them are made on every way. */
const occasions: Occasions = {
  'reactivation-impossible': ({ outcomes }) => outcomes.includes(false),
  'adoption-refusal': ({ outcomes }) => outcomes.length === 0,
}

let counter: OpenCounter
const walked = new Map<string, Walk[]>()
beforeAll(async () => {
  counter = await openCounter({ paper: recordingPaper().paper })
})
afterAll(() => counter.close())

/** Of all who come, only those whose case is sealed are called so. */
const nameFor = ({ confidential }: Service) => `Warga ${confidential ? 'Tersegel' : 'Contoh'} ${walked.size + 1}`
const walksOf = ({ id }: Service): Walk[] => walked.get(id) ?? []
const papersOf = (service: Service) => walksOf(service).flatMap(({ application }) => application.letters)

async function answer(applicationId: string, { conditions, registryCheck }: Service, answers: Answers) {
  for (const { id, rule } of conditions.filter(each => answers[each.id] !== undefined)) {
    const given = answers[id] ?? null
    if (registryCheck && rule?.field === REGISTERED_FACT)
      await counter.done('registry.record-check', { applicationId, found: given })
    else await counter.done('checklist.answer', { applicationId, conditionId: id, answer: given })
  }
}

describe.each(services.map(service => [service.id, service] as const))('%s', (id, service) => {
  it('asks for what its decree asks for, under every answer', async () => {
    const { visitId } = await counter.done('visit.register', registration(nameFor(service), { serviceIds: [id] }))
    const { id: applicationId } = await onlyApplication(counter, visitId)
    for (const answers of everyAnswer(service)) {
      await answer(applicationId, service, answers)
      const { checklist } = await onlyApplication(counter, visitId)
      const wanted = applying(service, answers)
      const shown = new Set(checklist.map(({ requirementId }) => requirementId))
      expect(wanted.filter(each => !shown.has(each.id) && !mayBeLeftOut(each, service))).toEqual([])
      expect(checklist.map(row => ({ ...row, text: undefined }))).toMatchObject(
        wanted
          .filter(each => shown.has(each.id))
          .map(each => ({
            requirementId: each.id,
            form: formText(each),
            quantity: each.quantity,
            issuer: each.issuer,
            endorsedBy: each.endorsedBy,
            because: each.when?.text ?? null,
            fromOffice: each.providedBy === 'office',
          })),
      )
      for (const { requirementId, text } of checklist) {
        const requirement = service.requirements.find(each => each.id === requirementId)
        expect([requirement?.label, requirement?.question]).toContain(text)
      }
    }
    await counter.done('application.cancel', { applicationId, reason: 'Hanya bertanya' })
  })

  it('is walked to its last paper in every branch', async () => {
    const walks = await everyWalk(way => walkWholeService(counter, { service, way, name: nameFor(service) }, occasions))
    walked.set(id, walks)
    const printed = stepsOf(service)
    for (const { application } of walks) {
      const { steps, state, letters } = application
      expect(steps.map(({ no, text, actor, product }) => ({ no, text, actor, product }))).toEqual(
        printed.map(({ no, text, actors, product }) => ({ no, text, actor: actors.join(', ') || null, product })),
      )
      expect(steps.filter(step => step.state !== 'done' && step.state !== 'skipped')).toEqual([])
      expect(letters.filter(letter => letter.state === 'draft' || (letter.signed && letter.signedOn === null))).toEqual(
        [],
      )
      expect(letters.filter(letter => letter.goesTo === 'applicant' && letter.state !== 'handed-over')).toEqual([])
      expect(state).toBe('handed-over')
    }
    const done = walks.flatMap(({ application: { steps } }) => steps.filter(({ state }) => state === 'done'))
    expect(printed.filter(({ no }) => !done.some(step => step.no === no))).toEqual([])
  })

  it('makes each of its papers, and the one that is its product', () => {
    const made = new Set(papersOf(service).map(({ kind }) => kind))
    expect(service.letters.filter(kind => !made.has(kind))).toEqual([])
    const product = productPapers[id]
    if (product !== undefined && 'paper' in product) expect([...made]).toContain(product.paper)
    const promised = service.products.some(({ kind }) => ['letter', 'certificate', 'decision'].includes(kind))
    if (promised) expect(product).toHaveProperty('paper')
  })

  it('stands in the right lane, without a word where it is sealed', async () => {
    const { visitId, name } = walksOf(service)[0] ?? { visitId: '', name: '' }
    const { ticket } = await counter.done('visit.read', { visitId })
    expect(ticket?.lane === 'C').toBe(service.confidential)
    const found = await counter.done('person.search', { query: name })
    if (service.confidential) expect(found).toEqual([])
    else expect(found.map(({ lastVisit }) => lastVisit?.about)).toContain(service.shortName)
  })
})

describe('all of them together', () => {
  const all = () => services.flatMap(walksOf)
  let registers: RegisterText
  beforeAll(async () => {
    registers = await closedRegisters(counter)
  })

  it('take each number once, in one agenda without a gap', async () => {
    const { numbers, gaps, next } = await counter.done('letter.list-numbers', { year: 2026 })
    const taken = services.flatMap(papersOf).filter(({ numbered }) => numbered)
    expect(numbers.map(({ numberText }) => numberText).toSorted()).toEqual(
      taken.map(({ numberText }) => numberText).toSorted(),
    )
    expect(new Set(numbers.map(({ numberText }) => numberText)).size).toBe(numbers.length)
    expect([gaps, next]).toEqual([[], numbers.length + 1])
    for (const { numberText } of numbers) expect(registers['letter-agenda']).toContain(numberText)
  })

  it('enter in the handover book whatever an applicant was given', async () => {
    const book = registers['handover-book']
    for (const { application, name } of all())
      for (const { numberText, goesTo } of application.letters)
        if (goesTo === 'applicant' && !application.confidential)
          for (const word of [numberText ?? '', name]) expect(book).toContain(word)
  })

  it('show nobody whose case is sealed, neither on lists and boards nor in registers', async () => {
    const pages = await everyRegister(counter)
    const open = pages.filter(({ sealed }) => !sealed).map(({ text }) => text)
    const shown = [await listsAndBoards(counter), ...Object.values(registers), ...open].join('\n')
    expect(shown).toContain('Warga Contoh')
    expect(shown).not.toContain('Tersegel')
    for (const { text } of pages) expect(text).not.toContain('Tersegel')
    for (const { shortName } of services.filter(({ confidential }) => confidential))
      expect(shown).not.toContain(shortName)
  })

  it('leave nothing open at the end of the day', async () => {
    const { rows, remarks } = await counter.done('closing.reconcile', { date: today })
    expect(rows.filter(({ subject, open }) => open > 0 && subject !== 'visit')).toEqual([])
    expect(remarks).toEqual([])
    expect(await counter.done('application.list', { work: 'all' })).toEqual([])
  })

  it('are 49', () => {
    expect(services).toHaveLength(49)
    expect(Object.keys(productPapers).toSorted()).toEqual(services.map(({ id }) => id).toSorted())
    const papers = all().flatMap(({ application }) => application.letters)
    process.stdout.write(`${walked.size} services, ${all().length} walks, ${papers.length} papers made\n`)
  })
})
