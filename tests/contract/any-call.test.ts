import * as fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { contract, type EntryName, entryNames } from '#contract/contract.ts'
import { businessDate } from '#domain/business-day.ts'
import { arbitraryInput, nonsense } from '../support/arbitrary-input.ts'
import { acceptedVisit, bringEverything, registration } from '../support/day.ts'
import { KnownIds } from '../support/known-ids.ts'
import { acceptedResident, CERTIFICATE_SERVICE, completeDraft } from '../support/letters.ts'
import { type OpenCounter, openCounter, setupInput } from '../support/open-counter.ts'
import { trainingCertificate } from '../support/sample-papers-of-services/letters-people.ts'
import { walkSteps } from '../support/steps.ts'
import { wordingAsItIs } from '../support/wording-edit.ts'
import { writtenSoFar } from '../support/written-so-far.ts'

const CALLS = 10_000
const SEED = 20261123
/** Seruyan's permit for social institutions asks several questions. */
const CONDITIONAL_SERVICE = 'sry-kab-rekomendasi-izin-lks'
/** Pasuruan's registration of social institutions wants at least twenty clients. */
const RULED_SERVICE = 'psr-kab-rekomendasi-tanda-daftar-lks'
/** Come to a step that waits for somebody outside, and to one that asks for a visit. */
const STEPS_WITH_FORMS = [
  ['mjk-kab-bantuan-disabilitas', 2],
  ['mjk-kab-bantuan-korban-bencana', 3],
] as const
/** Its certificate is the one letter that is made for many names at once. */
const TRAINING_SERVICE = 'mjk-kota-pelatihan-pemberdayaan-masyarakat'
const known = new KnownIds()
let counter: OpenCounter

afterAll(() => counter?.close())

/** These would take the asker's session or rights away and end the run. */
const ending = ['session.sign-out', 'account.change', 'rights.save']
const names = entryNames.filter(name => !ending.includes(name))
/** A wrong PIN is refused and counted. */
const counting = ['session.sign-in', 'session.change-pin', 'recovery.reset-pin']

/** Inputs too long for chance to spell, as a screen would send them. */
const spelled = new Map<EntryName, unknown>()

const rightCall = fc.constantFrom(...names).chain(name => {
  const drawn = arbitraryInput(contract[name].input, field => known.of(field))
  const input = spelled.has(name) ? fc.oneof(fc.constant(spelled.get(name)), drawn) : drawn
  return input.map(input => ({ name, input }))
})
const wrongCall = fc.record({
  name: fc.oneof(fc.constantFrom<string>(...names), fc.constantFrom('visit.destroy', '__proto__', 'toString', '')),
  input: nonsense,
})
const anyCall = fc.oneof({ weight: 4, arbitrary: rightCall }, { weight: 1, arbitrary: wrongCall })

/** What chance alone takes too long to bring about: accepted files, a draft, a numbered and a signed letter. */
async function prepareWork() {
  if ((await counter.done('queue.board', {})).dayClosed)
    await counter.done('closing.reopen-day', { date: businessDate(counter.clock.now, 'WIB'), reason: 'Uji' })
  const { settings, signatory } = setupInput()
  await counter.done('settings.save', settings)
  await counter.done('official.save', { ...signatory, id: null, capacity: 'direct', onBehalfOf: '', active: true })
  const edit = await wordingAsItIs(counter, 'registry-certificate')
  spelled.set('letter-template.save', edit)
  spelled.set('letter-template.preview', { ...edit, shown: 0 })
  spelled.set('letter-template.restore', { kind: edit.kind })
  const checked = await counter.done('visit.register', registration('Budi Uji', { serviceIds: [CERTIFICATE_SERVICE] }))
  known.remember({ applicationId: (await bringEverything(counter, checked.visitId)).id })
  for (const ends of ['accepted', 'draft', 'final', 'signed']) {
    const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    known.remember({ applicationId })
    if (ends === 'accepted') continue
    const letterId = await completeDraft(counter, applicationId, 'registry-certificate')
    known.remember({ letterId })
    if (ends === 'draft') continue
    await counter.done('letter.finalise', { letterId })
    if (ends === 'signed') await counter.done('letter.sign', { letterId, signedOn: '2026-11-23' })
  }
  const training = await acceptedResident(counter, TRAINING_SERVICE)
  const { kind, facts } = trainingCertificate
  known.remember({ letterId: await completeDraft(counter, training.applicationId, kind, { ...facts, topics: [] }) })
  const { visitId } = await counter.done(
    'visit.register',
    registration('Budi Uji', { serviceIds: [CONDITIONAL_SERVICE] }),
  )
  const institution = await counter.done('visit.register', registration('Budi Uji', { serviceIds: [RULED_SERVICE] }))
  const { applications } = await counter.done('visit.read', { visitId: institution.visitId })
  known.remember({ applicationId: applications[0]?.id, fieldId: 'client_count' })
  const sheet = await counter.done('visit.read', { visitId })
  known.remember(sheet)
  for (const { id: applicationId, checklist } of sheet.applications)
    for (const { requirementId, kind } of checklist)
      if (kind === 'paper') await counter.done('checklist.mark', { applicationId, requirementId, mark: 'missing' })
  for (const [serviceId, until] of STEPS_WITH_FORMS) {
    const { visitId, applicationId } = await acceptedVisit(counter, serviceId)
    await walkSteps(counter, visitId, { until })
    known.remember({ applicationId })
  }
}

it(`takes ${CALLS.toLocaleString('id')} calls, right and wrong, without breaking and without a write from a refused one`, async () => {
  counter = await openCounter()
  const services = await counter.done('catalogue.list-services', { officeId: 'mojokerto-kab' })
  known.remember({ services: services.slice(5), letterKindId: 'registry-certificate' })
  known.remember(await counter.done('setup.status', {}))
  known.remember(await counter.done('settings.read', {}))
  const outcome = { answered: 0, refused: 0 }
  const reached = new Set<EntryName>()
  for (let index = 0; index < CALLS; index += 1) {
    const [drawn] = fc.sample(anyCall, { numRuns: 1, seed: SEED + index })
    const { name, input } = drawn ?? { name: '', input: null }
    const before = writtenSoFar(counter.folder)
    const reply = await counter.ask({ name, input, token: counter.token, key: `call-${index}-00` })
    if (reply.ok) {
      outcome.answered += 1
      reached.add(name as EntryName)
      known.remember(reply.value)
    } else {
      outcome.refused += 1
      expect(reply.detail.length, `${name} refuses with a sentence`).toBeGreaterThan(10)
      if (!counting.includes(name))
        expect(
          writtenSoFar(counter.folder),
          `${name} ${JSON.stringify(input)} was refused (${reply.refusal}) and wrote`,
        ).toBe(before)
    }
    if (index % 50 === 0) counter.clock.advance(1)
    if (index % 250 === 0) await prepareWork()
  }
  console.log(
    `${outcome.answered} answered, ${outcome.refused} refused, ${reached.size} of ${names.length} entries granted`,
  )
  expect(outcome.answered).toBeGreaterThan(CALLS / 10)
  expect(outcome.refused).toBeGreaterThan(CALLS / 10)
  expect(reached.size, 'entries that chance got a yes from').toBeGreaterThan(names.length * 0.8)
}, 600_000)
