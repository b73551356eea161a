import { afterEach, describe, expect, it } from 'vitest'
import { acceptedVisit } from '../support/day.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'
import { lettersInstitutions } from '../support/sample-papers-of-services/letters-institutions-minutes.ts'

let counter: OpenCounter
afterEach(() => counter.close())

const factsOf = (kind: string) => lettersInstitutions.find(paper => paper.kind === kind)?.facts ?? {}

/** The paper filled in as its sample, final. */
async function written(applicationId: string, kind: string) {
  const { letterId } = await counter.done('letter.draft', { applicationId, kind })
  const { signatoryId } = await counter.done('letter.read', { letterId })
  const facts = JSON.parse(JSON.stringify(factsOf(kind)))
  expect(await counter.done('letter.edit', { letterId, signatoryId, facts })).toMatchObject({ problems: [] })
  return counter.done('letter.finalise', { letterId })
}

describe('the papers of a service', () => {
  it.each([
    [
      'pasuruan-kab',
      'psr-kab-rekomendasi-pub',
      ['assignment-letter', 'field-check-minutes', 'collection-recommendation', 'collection-submission'],
    ],
    ['pasuruan-kab', 'psr-kab-data-informasi', ['information-delivery-letter', 'information-refusal']],
    ['seruyan-kab', 'sry-kab-rekomendasi-izin-lks', ['lks-operating-recommendation']],
    [
      'mojokerto-kota',
      'mjk-kota-pemakaman-jenazah-tanpa-identitas',
      ['assignment-letter', 'unidentified-burial-minutes'],
    ],
  ])('%s: those of %s are written from the first draft to the number', async (officeId, serviceId, kinds) => {
    counter = await openCounter({ officeId })
    const { applicationId } = await acceptedVisit(counter, serviceId)
    for (const kind of kinds)
      expect(await written(applicationId, kind)).toMatchObject({ numberText: expect.any(String) })
  })

  it.each([
    ['pasuruan-kab', 'psr-kab-izin-ziarah-tmp', 'disposition-sheet'],
    ['seruyan-kab', 'sry-kab-rekomendasi-pub-ugb', 'initials-block'],
    ['mojokerto-kota', 'mjk-kota-rumah-peduli-lansia', 'approval-slip'],
  ])('%s: a slip of %s takes no number', async (officeId, serviceId, kind) => {
    counter = await openCounter({ officeId })
    const { applicationId } = await acceptedVisit(counter, serviceId)
    expect(await written(applicationId, kind)).toMatchObject({ numberText: null })
  })

  it('a sheet of initials begins with the posts its decree prints', async () => {
    counter = await openCounter({ officeId: 'seruyan-kab' })
    const { applicationId } = await acceptedVisit(counter, 'sry-kab-rekomendasi-izin-lks')
    const { letterId } = await counter.done('letter.draft', { applicationId, kind: 'initials-block' })
    const { facts } = await counter.done('letter.read', { letterId })
    expect(facts.initials).toEqual(['SEKRETARIS', 'KASUBBAG', 'KONSEPTOR'].map(post => ({ post, name: '' })))
  })
})
