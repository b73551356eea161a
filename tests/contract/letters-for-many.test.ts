import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acceptedResident, completeDraft } from '../support/letters.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'
import { recordingPaper } from '../support/recording-paper.ts'
import { trainingCertificate } from '../support/sample-papers-of-services/letters-people.ts'

const KIND = trainingCertificate.kind
const NAMES = Array.from({ length: 30 }, (_, index) => `Peserta Contoh ${index + 1}`)

let counter: OpenCounter
let printer: ReturnType<typeof recordingPaper>
beforeEach(async () => {
  printer = recordingPaper()
  counter = await openCounter({ officeId: 'mojokerto-kota', paper: printer.paper, printers: { letters: 'Loket-A4' } })
})
afterEach(() => counter.close())

const certificateDraft = async (more = {}) => {
  const { applicationId } = await acceptedResident(counter, 'mjk-kota-pelatihan-pemberdayaan-masyarakat')
  const facts = { ...trainingCertificate.facts, ...more }
  return { applicationId, letterId: await completeDraft(counter, applicationId, KIND, facts) }
}
const numbers = async () => (await counter.done('letter.list-numbers', { year: 2026 })).numbers
const all = (applicationId: string) => ({ kind: 'letters' as const, applicationId, letterKind: KIND })
const print = (applicationId: string) =>
  counter.call('paper.print', { document: all(applicationId), printer: null, copies: 1 })
const names = (html: string) => html.match(/Peserta Contoh \d+/g)

describe('one certificate for each participant', () => {
  it('takes their numbers in the order of the names, in one act', async () => {
    const { letterId } = await certificateDraft()
    const { letters } = await counter.done('letter.finalise-many', { letterId, names: NAMES })
    expect(letters).toHaveLength(30)
    expect(new Set(letters.map(each => each.letterId)).size).toBe(30)
    const taken = await numbers()
    expect(taken.map(({ serial }) => serial)).toEqual(NAMES.map((_, index) => index + 1))
    expect(taken.map(({ about }) => about)).toEqual(NAMES.map(name => `Sertifikat pelatihan a.n. ${name}`))
    expect(letters.map(({ numberText }) => numberText)).toEqual(taken.map(({ numberText }) => numberText))
    const last = await counter.done('letter.read', { letterId: letters.at(-1)?.letterId ?? '' })
    expect(last).toMatchObject({ state: 'final', facts: { participantName: 'Peserta Contoh 30' } })
  })

  it('takes none when one of them cannot be made, and is done once by a repeated call', async () => {
    const { letterId } = await certificateDraft()
    const { signatoryId, facts } = await counter.done('letter.read', { letterId })
    await counter.done('letter.edit', { letterId, signatoryId, facts: { ...facts, place: '' } })
    expect(await counter.call('letter.finalise-many', { letterId, names: NAMES })).toMatchObject({
      refusal: 'facts-missing',
      fields: [{ path: 'place' }],
    })
    expect(await numbers()).toEqual([])
    await counter.done('letter.edit', { letterId, signatoryId, facts })
    const key = randomUUID()
    const first = await counter.done('letter.finalise-many', { letterId, names: NAMES }, key)
    expect(await counter.done('letter.finalise-many', { letterId, names: NAMES }, key)).toEqual(first)
    expect(await numbers()).toHaveLength(30)
  })

  it('is refused for a letter that is made one by one, and without a name', async () => {
    const { applicationId } = await acceptedResident(counter, 'mjk-kota-pelatihan-pemberdayaan-masyarakat')
    const { letterId } = await counter.done('letter.draft', { applicationId, kind: 'training-invitation-speaker' })
    expect(await counter.call('letter.finalise-many', { letterId, names: ['Siti'] })).toMatchObject({
      refusal: 'letter-not-offered',
    })
    expect(await counter.call('letter.finalise-many', { letterId, names: [' '] })).toMatchObject({
      refusal: 'invalid-input',
    })
  })
})

describe('the print of many letters', () => {
  it('is one job with every letter on its own sheet, and each of them counts as printed', async () => {
    const { applicationId, letterId } = await certificateDraft()
    expect(await print(applicationId)).toMatchObject({ refusal: 'wrong-state' })
    const { letters } = await counter.done('letter.finalise-many', { letterId, names: NAMES })
    expect(await print(applicationId)).toMatchObject({ ok: true, value: { state: 'printed', reprint: false } })
    expect(printer.jobs).toHaveLength(1)
    const { html } = printer.jobs[0]?.document ?? { html: '' }
    expect(names(html)).toEqual(NAMES)
    expect(html).not.toContain('SALINAN CETAK ULANG')
    expect(printer.jobs[0]?.jobName).not.toMatch(/Peserta|Sertifikat/)
    for (const each of [letters[0], letters[29]])
      expect(await counter.done('letter.read', { letterId: each?.letterId ?? '' })).toMatchObject({
        printState: 'printed',
        printCount: 1,
      })
    expect(await print(applicationId)).toMatchObject({ value: { reprint: true } })
    expect(printer.jobs[1]?.document.html).toContain('SALINAN CETAK ULANG')
  })

  it('leaves out what was voided', async () => {
    const { applicationId, letterId } = await certificateDraft()
    const { letters } = await counter.done('letter.finalise-many', { letterId, names: NAMES.slice(0, 3) })
    await counter.done('letter.void', { letterId: letters[1]?.letterId ?? '', reason: 'nama keliru' })
    const { html } = await counter.done('paper.preview', { document: all(applicationId) })
    expect(names(html)).toEqual(['Peserta Contoh 1', 'Peserta Contoh 3'])
  })

  it('of which nothing was heard is settled for all of them at once', async () => {
    const { applicationId, letterId } = await certificateDraft()
    const { letters } = await counter.done('letter.finalise-many', { letterId, names: NAMES.slice(0, 3) })
    printer.behaviour.spooler = 'not-seen'
    expect(await print(applicationId)).toMatchObject({ value: { state: 'unknown' } })
    const states = async () =>
      Promise.all(
        letters.map(async each => (await counter.done('letter.read', { letterId: each.letterId })).printState),
      )
    expect(await states()).toEqual(['unknown', 'unknown', 'unknown'])
    await counter.done('paper.confirm-print', { document: all(applicationId), cameOut: true })
    expect(await states()).toEqual(['printed', 'printed', 'printed'])
  })

  it('is not offered for a sealed case', async () => {
    await counter.close()
    counter = await openCounter({ officeId: 'pasuruan-kab' })
    const { applicationId } = await acceptedResident(counter, 'psr-kab-rekomendasi-adopsi')
    expect(await counter.call('paper.preview', { document: all(applicationId) })).toMatchObject({
      refusal: 'wrong-state',
    })
  })
})
