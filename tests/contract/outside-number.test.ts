import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acceptedResident, completeDraft } from '../support/letters.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'
import { reactivation } from '../support/sample-papers-of-services/letters-aid.ts'

let counter: OpenCounter
beforeEach(async () => {
  counter = await openCounter({ officeId: 'pasuruan-kab' })
})
afterEach(() => counter.close())

const drafted = async (outsideNumber: string | null) => {
  const { applicationId } = await acceptedResident(counter, 'psr-kab-reaktifasi-pbin')
  return completeDraft(counter, applicationId, reactivation.kind, { ...reactivation.facts, outsideNumber })
}
const preview = async (letterId: string) =>
  (await counter.done('paper.preview', { document: { kind: 'letter', letterId } })).html

describe('a letter that another application numbers', () => {
  it('shows the number it was given, as a draft and when it is final, and takes none of ours', async () => {
    const letterId = await drafted('LM/400.9.11/77/2026')
    expect(await preview(letterId)).toContain('LM/400.9.11/77/2026')
    expect(await counter.done('letter.read', { letterId })).toMatchObject({ numbered: false, nextSerial: null })
    expect(await counter.done('letter.finalise', { letterId })).toEqual({ numberText: null })
    expect(await preview(letterId)).toContain('LM/400.9.11/77/2026')
    expect((await counter.done('letter.list-numbers', { year: 2026 })).numbers).toEqual([])
  })

  it('is final without a number too, with room to write it', async () => {
    const letterId = await drafted(null)
    await counter.done('letter.finalise', { letterId })
    expect(await preview(letterId)).toContain('.'.repeat(30))
  })
})
