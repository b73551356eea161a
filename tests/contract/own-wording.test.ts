import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { InputOf } from '#contract/contract.ts'
import { acceptedResident, completeDraft, HEALTH_COST_SERVICE } from '../support/letters.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'
import { wordingAsItIs } from '../support/wording-edit.ts'

const KIND = 'health-cost-recommendation'
const OWN = 'Rekomendasi ini dibuat oleh {Kantor.nama} untuk {Pasien:huruf besar}.'

let counter: OpenCounter
beforeEach(async () => {
  counter = await openCounter()
})
afterEach(() => counter.close())

type Edit = InputOf<'letter-template.save'>

const current = () => wordingAsItIs(counter, KIND)
const withParagraph = (edit: Edit, text: string): Edit => ({
  ...edit,
  wordings: edit.wordings.map(wording => ({
    ...wording,
    blocks: [...wording.blocks, { place: null, texts: [text] }],
  })),
})
const drafted = async () => {
  const { applicationId } = await acceptedResident(counter, HEALTH_COST_SERVICE)
  return completeDraft(counter, applicationId, KIND)
}
const page = async (letterId: string) =>
  (await counter.done('paper.preview', { document: { kind: 'letter', letterId } })).html

describe('the office’s own wording of a letter', () => {
  it('is read with labels, conditions in words and the names that may be put in', async () => {
    const read = await counter.done('letter-template.read', { kind: KIND })
    expect(read).toMatchObject({ title: 'Surat rekomendasi Biakesmaskin', own: null })
    expect(read.names.find(({ label }) => label === 'Pasien')?.shown).toEqual(
      expect.arrayContaining(['Pasien', 'Pasien.NIK', 'Pasien.NIK:disamarkan']),
    )
    const texts = read.wordings.flatMap(({ blocks }) => blocks.flatMap(block => block.texts))
    expect(texts).toContainEqual({
      what: 'text',
      text: 'Rekomendasi ini diberikan atas permohonan {Data pemohon}, {Pemohon adalah} dari pasien.',
      condition: 'hanya bila Data pemohon terisi',
      repeatsFor: null,
    })
  })

  it('is shown while it is edited, printed once it is saved, and left for the shipped one again', async () => {
    const letterId = await drafted()
    expect(await page(letterId)).not.toContain('dibuat oleh Dinas Sosial')
    const edit = withParagraph(await current(), OWN)
    const preview = await counter.done('letter-template.preview', { ...edit, shown: 0 })
    expect(preview.html).toContain('<mark>nama</mark>')
    expect(preview.html).toContain('Rekomendasi ini dibuat oleh Dinas Sosial')
    expect(await page(letterId)).not.toContain('dibuat oleh Dinas Sosial')

    const { savedAt } = await counter.done('letter-template.save', edit)
    expect(await page(letterId)).toMatch(/dibuat oleh Dinas Sosial[^<]* untuk [A-Z' ]+\./)
    const listed = await counter.done('letter-template.list', {})
    expect(listed.find(({ kind }) => kind === KIND)).toMatchObject({ ownSince: savedAt })

    await counter.done('letter-template.restore', { kind: KIND })
    expect(await page(letterId)).not.toContain('dibuat oleh Dinas Sosial')
    expect(await counter.call('letter-template.restore', { kind: KIND })).toMatchObject({ refusal: 'not-own' })
  })

  it('does not change a letter that is final', async () => {
    const letterId = await drafted()
    await counter.done('letter.finalise', { letterId })
    const before = await page(letterId)
    await counter.done('letter-template.save', withParagraph(await current(), OWN))
    expect(await page(letterId)).toBe(before)
  })

  it.each([
    ['{Nama ibu tiri}', /Nama ibu tiri/],
    ['{Pasien', /belum ditutup/],
    ['{Pasien.gelar}', /Pasien/],
  ])('with %s is refused with what is wrong, and nothing is kept', async (text, problem) => {
    const edit = withParagraph(await current(), text)
    const reply = await counter.call('letter-template.save', edit)
    expect(reply).toMatchObject({ refusal: 'wording-broken', fields: [{ detail: expect.stringMatching(problem) }] })
    expect((await counter.done('letter-template.read', { kind: KIND })).own).toBeNull()
  })

  it('cannot be emptied, and nobody writes over another’s edit', async () => {
    const first = await current()
    const empty = { ...first, wordings: first.wordings.map(wording => ({ ...wording, blocks: [] })) }
    expect(await counter.call('letter-template.save', empty)).toMatchObject({ refusal: 'wording-broken' })
    await counter.done('letter-template.save', withParagraph(first, OWN))
    expect(await counter.call('letter-template.save', first)).toMatchObject({ refusal: 'wording-changed' })
  })
})
