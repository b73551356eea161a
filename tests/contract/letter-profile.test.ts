import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acceptedResident, completeDraft, HEALTH_COST_SERVICE } from '../support/letters.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'

const KIND = 'health-cost-recommendation'

let counter: OpenCounter
beforeEach(async () => {
  counter = await openCounter()
})
afterEach(() => counter.close())

const profile = async () => (await counter.done('settings.read', {})).letterProfile
const drafted = async () =>
  completeDraft(counter, (await acceptedResident(counter, HEALTH_COST_SERVICE)).applicationId, KIND)
const page = async (letterId: string) => counter.done('paper.preview', { document: { kind: 'letter', letterId } })

describe('how the office writes its letters', () => {
  it('follows its answers in the next letters, and leaves final ones as they were made', async () => {
    const older = await drafted()
    await counter.done('letter.finalise', { letterId: older })
    const before = await page(older)

    const { style, neutralCode } = await profile()
    await counter.done('letter-profile.save', {
      neutralCode,
      style: { ...style, namesInCapitals: true, marginsMm: { ...style.marginsMm, left: 40 } },
    })
    expect(await page(older)).toEqual(before)
    const newer = await page(await drafted())
    expect(newer.page.marginsMm.left).toBe(40)
    const [, name] = /class="signature-name">([^<,]+)/.exec(newer.html) ?? []
    expect(name).toBe(name?.toLocaleUpperCase('id'))
  })

  it('refuses a margin no printer can keep and a code that is none', async () => {
    const { style, neutralCode } = await profile()
    const narrow = { ...style, marginsMm: { ...style.marginsMm, left: 1 } }
    expect(await counter.call('letter-profile.save', { style: narrow, neutralCode })).toMatchObject({
      refusal: 'invalid-input',
      fields: [{ path: 'style.marginsMm.left' }],
    })
    expect(await counter.call('letter-profile.save', { style, neutralCode: 'P2TP2A / 1' })).toMatchObject({
      refusal: 'invalid-input',
    })
  })
})

describe('a kind of letter', () => {
  it('takes the office’s own code and its usual signer', async () => {
    const signatory = {
      id: null,
      name: 'Sekretaris Contoh',
      post: 'Sekretaris Dinas Sosial Contoh',
      capacity: 'direct',
      onBehalfOf: '',
      rank: null,
      nip: null,
      active: true,
    } as const
    const { officialId } = await counter.done('official.save', signatory)
    await counter.done('letter-routing.save', {
      kind: KIND,
      copiesTo: [],
      initials: [],
      code: '460.1',
      signatoryId: officialId,
    })
    const letterId = await drafted()
    expect(await counter.done('letter.read', { letterId })).toMatchObject({ signatoryId: officialId })
    const { numberText } = await counter.done('letter.finalise', { letterId })
    expect(numberText).toMatch(/^460\.1\//)
    const unknown = { kind: KIND, copiesTo: [], initials: [], code: null, signatoryId: 'nobody' }
    expect(await counter.call('letter-routing.save', unknown)).toMatchObject({ refusal: 'not-found' })
  })
})
