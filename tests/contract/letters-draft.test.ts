import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bringEverything, onlyApplication, registration } from '../support/day.ts'
import {
  acceptedResident,
  CERTIFICATE_SERVICE,
  completeDraft,
  HEALTH_COST_SERVICE,
  resident,
  typedFacts,
} from '../support/letters.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'

let counter: OpenCounter
beforeEach(async () => {
  counter = await openCounter()
})
afterEach(() => counter.close())

const KIND = 'registry-certificate'
const numbersOf = async (year = 2026) => (await counter.done('letter.list-numbers', { year })).numbers

describe('a draft', () => {
  it('is filled from the visitor, the look-up and the settings', async () => {
    const { applicationId, visitId } = await acceptedResident(counter, CERTIFICATE_SERVICE, "Ma'ruf & Sya'roni <b>")
    const { letterId } = await counter.done('letter.draft', { applicationId, kind: KIND })
    const letter = await counter.done('letter.read', { letterId })
    expect(letter).toMatchObject({ state: 'draft', visitId, applicationId, numberText: null, nextSerial: '0001' })
    expect(letter.facts).toMatchObject({
      subject: {
        name: "Ma'ruf & Sya'roni <b>",
        nik: '3516014107900001',
        address: 'Dusun Contoh RT 001 RW 002, Desa/Kelurahan Sooko, Kecamatan Sooko',
      },
      kkNumber: '3516010101100001',
      relationship: 'self',
      applicant: null,
      registryFound: true,
      registry: 'DTSEN',
      registrySource: 'SIKS-NG',
      snapshotPeriod: 'triwulan III 2026',
      checkedOn: '2026-11-23',
      checkedTime: '08.00',
      checkedBy: 'Rini Contoh',
    })
    expect(letter.problems).toEqual([{ field: 'purpose', detail: 'Keperluan belum diisi.' }])
  })

  it('never takes a visitor who comes for somebody else for the person it speaks of', async () => {
    const { visitId } = await counter.done(
      'visit.register',
      registration('Budi Uji', {
        person: resident('Budi Uji'),
        actingFor: 'village-officer',
        serviceIds: [CERTIFICATE_SERVICE],
      }),
    )
    const { id: applicationId } = await onlyApplication(counter, visitId)
    await acceptEverything(visitId)
    const { letterId } = await counter.done('letter.draft', { applicationId, kind: KIND })
    const { facts, problems } = await counter.done('letter.read', { letterId })
    expect(facts).toMatchObject({
      subject: null,
      kkNumber: null,
      relationship: 'officer',
      applicant: { name: 'Budi Uji' },
    })
    expect(problems.map(({ field }) => field)).toContain('subject')
  })

  it('waits for the papers, offers only the letters of its service, and is begun once', async () => {
    const { visitId } = await counter.done(
      'visit.register',
      registration('Siti Contoh', { serviceIds: [CERTIFICATE_SERVICE] }),
    )
    const { id: applicationId } = await onlyApplication(counter, visitId)
    expect(await counter.call('letter.draft', { applicationId, kind: KIND })).toMatchObject({ refusal: 'wrong-state' })
    await acceptEverything(visitId)
    expect(await counter.call('letter.draft', { applicationId, kind: 'kks-replacement-letter' })).toMatchObject({
      refusal: 'letter-not-offered',
    })
    await counter.done('letter.draft', { applicationId, kind: KIND })
    expect(await counter.call('letter.draft', { applicationId, kind: KIND })).toMatchObject({ refusal: 'already-open' })
    expect(await counter.call('letter.draft', { applicationId: 'nobody', kind: KIND })).toMatchObject({
      refusal: 'not-found',
    })
  })

  it('needs the look-up, and a name that was found where the letter says so', async () => {
    const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    await counter.done('registry.record-check', { applicationId, found: null })
    expect(await counter.call('letter.draft', { applicationId, kind: KIND })).toMatchObject({
      refusal: 'register-not-checked',
    })
    await counter.done('registry.record-check', { applicationId, found: false })
    const reply = await counter.call('letter.draft', { applicationId, kind: KIND })
    expect(reply).toMatchObject({ refusal: 'register-not-checked' })
    expect(JSON.stringify(reply)).toContain('usulan desa')
  })

  it('keeps the look-up as recorded, whatever is typed over it', async () => {
    const { applicationId } = await acceptedResident(counter, HEALTH_COST_SERVICE)
    await counter.done('registry.record-check', { applicationId, found: false })
    const { letterId } = await counter.done('letter.draft', { applicationId, kind: 'health-cost-recommendation' })
    const { facts, signatoryId, lockedFields } = await counter.done('letter.read', { letterId })
    expect(lockedFields).toContain('registryFound')
    const typed = { ...facts, ...typedFacts['health-cost-recommendation'], registryFound: true, unknownField: 'x' }
    const { problems } = await counter.done('letter.edit', { letterId, signatoryId, facts: typed })
    expect(problems.map(({ field }) => field)).toEqual(['villageProposal'])
    const saved = await counter.done('letter.read', { letterId })
    expect(saved.facts).toMatchObject({ registryFound: false, hospital: 'RSUD Contoh' })
    expect(saved.facts).not.toHaveProperty('unknownField')
  })

  it('is thrown away without a trace in the agenda', async () => {
    const { applicationId, visitId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    const letterId = await completeDraft(counter, applicationId, KIND)
    await counter.done('letter.discard', { letterId })
    expect((await onlyApplication(counter, visitId)).letters).toEqual([])
    expect(await numbersOf()).toEqual([])
    expect(await counter.call('letter.read', { letterId })).toMatchObject({ refusal: 'not-found' })
  })

  it('is signed only by an official in office whose mandate is known', async () => {
    const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    const letterId = await completeDraft(counter, applicationId, KIND)
    const { facts } = await counter.done('letter.read', { letterId })
    const official = { name: 'Sekretaris Contoh', post: 'Sekretaris', rank: null, nip: null, active: true }
    const { officialId } = await counter.done('official.save', {
      id: null,
      ...official,
      capacity: 'u.b.',
      onBehalfOf: 'Kepala Dinas Sosial Kabupaten Mojokerto',
    })
    expect(await counter.call('letter.edit', { letterId, facts, signatoryId: officialId })).toMatchObject({
      refusal: 'no-signatory',
    })
    expect(await counter.call('letter.edit', { letterId, facts, signatoryId: 'nobody' })).toMatchObject({
      refusal: 'no-signatory',
    })
    await counter.done('official.save', {
      id: officialId,
      ...official,
      capacity: 'a.n.',
      onBehalfOf: 'Kepala Dinas Sosial Kabupaten Mojokerto',
    })
    await counter.done('letter.edit', { letterId, facts, signatoryId: officialId })
    const { html } = await counter.done('paper.preview', { document: { kind: 'letter', letterId } })
    expect(html).toContain('a.n.')
    expect(html).toContain('Sekretaris Contoh')
  })
})

async function acceptEverything(visitId: string) {
  const { id: applicationId } = await bringEverything(counter, visitId)
  await counter.done('application.accept', { applicationId })
}
