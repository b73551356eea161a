import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { onlyApplication, registration } from '../support/day.ts'
import { acceptedResident, finalLetter, HEALTH_COST_SERVICE, resident } from '../support/letters.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'
import { recordingPaper } from '../support/recording-paper.ts'

const ADOPTION = 'psr-kab-rekomendasi-adopsi'
const PROPOSAL = 'village-proposal-template'

let counter: OpenCounter
let printer: ReturnType<typeof recordingPaper>
const open = async (officeId: string) => {
  printer = recordingPaper()
  counter = await openCounter({ officeId, paper: printer.paper })
  const { settings } = await counter.done('settings.read', {})
  await counter.done('settings.save', { ...settings, letterPrinter: 'Loket-A4', ticketPrinter: 'Loket-80' })
}
afterEach(() => counter.close())

/** A visitor whose papers are still to be looked through. */
async function begun(serviceId: string, person = resident('Siti Contoh')) {
  const { visitId } = await counter.done(
    'visit.register',
    registration('Siti Contoh', { person, serviceIds: [serviceId] }),
  )
  return { visitId, applicationId: (await onlyApplication(counter, visitId)).id }
}

async function printedBlank(applicationId: string, kind: string, facts: Record<string, null> = {}) {
  const { letterId } = await counter.done('letter.draft', { applicationId, kind })
  const letter = await counter.done('letter.read', { letterId })
  await counter.done('letter.edit', {
    letterId,
    signatoryId: letter.signatoryId,
    facts: { ...letter.facts, ...facts },
  })
  const { numberText } = await counter.done('letter.finalise', { letterId })
  await counter.done('paper.print', { document: { kind: 'letter', letterId }, printer: null, copies: 1 })
  return { letterId, letter, numberText }
}

const lastHtml = (): string => printer.jobs.at(-1)?.document.html ?? ''

describe('a blank', () => {
  beforeEach(() => open('mojokerto-kab'))

  it('is printed with every field empty before the papers are complete, without a number', async () => {
    const { visitId, applicationId } = await begun(HEALTH_COST_SERVICE)
    const { letter, numberText } = await printedBlank(applicationId, PROPOSAL, { programme: null })
    expect([letter.problems, numberText]).toEqual([[], null])
    expect(lastHtml()).toContain('USULAN DESA/KELURAHAN')
    expect(lastHtml()).not.toMatch(/KONSEP|NOMOR|Siti/)
    expect((await counter.done('letter.list-numbers', { year: 2026 })).numbers).toEqual([])
    expect(await onlyApplication(counter, visitId)).toMatchObject({ state: 'open', handovers: [] })
  })

  it('leaves the file where it was: papers are marked, the file accepted, its letter handed over', async () => {
    const { applicationId, visitId } = await acceptedResident(counter, HEALTH_COST_SERVICE)
    await printedBlank(applicationId, PROPOSAL)
    expect((await onlyApplication(counter, visitId)).state).toBe('complete')
    expect(await counter.done('application.list', { work: 'waiting-for-signature' })).toEqual([])
    const { letterId } = await finalLetter(counter, applicationId, 'health-cost-recommendation')
    await counter.done('letter.sign', { letterId, signedOn: '2026-11-23' })
    expect((await onlyApplication(counter, visitId)).state).toBe('ready')
    await counter.done('handover.record', {
      letterId,
      recipientName: 'Siti Contoh',
      relation: 'self',
      identityShown: 'KTP',
      signature: { on: 'paper' },
    })
    expect((await onlyApplication(counter, visitId)).state).toBe('handed-over')
  })

  it('opens the door to no letter that waits for the papers', async () => {
    const { applicationId } = await begun(HEALTH_COST_SERVICE)
    expect(await counter.call('letter.draft', { applicationId, kind: 'health-cost-recommendation' })).toMatchObject({
      refusal: 'wrong-state',
    })
    await counter.done('application.cancel', { applicationId, reason: 'Batal' })
    expect(await counter.call('letter.draft', { applicationId, kind: PROPOSAL })).toMatchObject({
      refusal: 'wrong-state',
    })
  })
})

describe('the statements of an adoption', () => {
  beforeEach(() => open('pasuruan-kab'))

  it.each([
    ['female', 'adoptiveMother', 'adoptiveFather'],
    ['male', 'adoptiveFather', 'adoptiveMother'],
  ] as const)('know a %s visitor as one of the couple and leave the other open', async (sex, known, open) => {
    const { applicationId } = await begun(ADOPTION, { ...resident('Siti Contoh'), sex })
    const { letterId, letter } = await printedBlank(applicationId, 'motivation-statement')
    expect(letter.facts).toMatchObject({ [known]: { name: 'Siti Contoh', birthPlace: 'Mojokerto' }, [open]: null })
    expect(lastHtml()).toContain('Mojokerto, 1 Juli 1990')
    expect(lastHtml()).not.toContain('23 November 2026')
    expect(printer.jobs.at(-1)).toMatchObject({ document: { title: letterId } })
  })
})
