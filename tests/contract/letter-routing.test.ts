import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  acceptedResident,
  CERTIFICATE_SERVICE,
  completeDraft,
  finalLetter,
  HEALTH_COST_SERVICE,
} from '../support/letters.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'
import { recordingPaper } from '../support/recording-paper.ts'

const KIND = 'health-cost-recommendation'
const COPIES = ['Kepala Dinas Kesehatan Kabupaten Contoh', "Camat Ma'ruf & Contoh"]
const INITIALS = ['Kepala Bidang Contoh', 'Konseptor']

let counter: OpenCounter
let printer: ReturnType<typeof recordingPaper>
beforeEach(async () => {
  printer = recordingPaper()
  counter = await openCounter({ paper: printer.paper })
  const { settings } = await counter.done('settings.read', {})
  await counter.done('settings.save', { ...settings, letterPrinter: 'Loket-A4' })
})
afterEach(() => counter.close())

const save = (copiesTo: string[], initials: string[] = []) =>
  counter.call('letter-routing.save', { kind: KIND, copiesTo, initials, code: null, signatoryId: null })
const preview = async (kind: 'letter' | 'letter-archive', letterId: string) =>
  (await counter.done('paper.preview', { document: { kind, letterId } })).html
const applied = async () => (await acceptedResident(counter, HEALTH_COST_SERVICE)).applicationId

describe('the copies and initials of a kind of letter', () => {
  it('are none until the office names them, and are read back as saved', async () => {
    const routing = async () => (await counter.done('settings.read', {})).letterRouting
    const before = await routing()
    expect(before.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['registry-certificate', 'kks-replacement-letter', KIND]),
    )
    expect(before.find(({ kind }) => kind === KIND)).toMatchObject({ copiesTo: [], initials: [] })
    expect(await save(COPIES, INITIALS)).toMatchObject({ ok: true })
    expect((await routing()).find(({ kind }) => kind === KIND)).toEqual({
      kind: KIND,
      title: 'Surat rekomendasi Biakesmaskin',
      shippedCode: '400.9.11',
      code: null,
      signatoryId: null,
      copiesTo: COPIES,
      initials: INITIALS,
    })
  })

  it('name posts: no Yth., no Kepada, no Arsip', async () => {
    for (const post of ['Yth. Camat Contoh', 'Kepada Camat Contoh', 'Arsip', 'pertinggal'])
      expect(await save(['Camat Contoh', post])).toMatchObject({
        refusal: 'post-invalid',
        fields: [{ path: 'copiesTo.1' }],
      })
    expect(await save(['Kepala Desa Arsipan'])).toMatchObject({ ok: true })
    expect(await save([''])).toMatchObject({ refusal: 'invalid-input' })
  })

  it('are shown with the draft and stay in the final letter when the office changes them', async () => {
    await save(COPIES)
    const applicationId = await applied()
    const letterId = await completeDraft(counter, applicationId, KIND)
    expect((await counter.done('letter.read', { letterId })).copiesTo).toEqual(COPIES)
    expect(await preview('letter', letterId)).toContain('2. Camat Ma&#39;ruf &amp; Contoh')
    await counter.done('letter.finalise', { letterId })
    await save(['Bupati Contoh'])
    expect((await counter.done('letter.read', { letterId })).copiesTo).toEqual(COPIES)
    const html = await preview('letter', letterId)
    expect(html).toContain('Kepala Dinas Kesehatan Kabupaten Contoh')
    expect(html).not.toContain('Bupati Contoh')
  })

  it('leave other kinds as they are', async () => {
    await save(COPIES, INITIALS)
    const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    const { letterId } = await finalLetter(counter, applicationId, 'registry-certificate')
    expect(await preview('letter', letterId)).not.toContain('Tembusan')
  })
})

describe('the archive copy', () => {
  it('alone carries the initials, and is printed beside the letter without being a reprint of it', async () => {
    await save(COPIES, INITIALS)
    const { letterId } = await finalLetter(counter, await applied(), KIND)
    for (const post of INITIALS) {
      expect(await preview('letter', letterId)).not.toContain(post)
      expect(await preview('letter-archive', letterId)).toContain(post)
    }
    const print = (kind: 'letter' | 'letter-archive') =>
      counter.done('paper.print', { document: { kind, letterId }, printer: null, copies: 1 })
    expect(await print('letter')).toMatchObject({ reprint: false })
    expect(await print('letter-archive')).toMatchObject({ state: 'printed', reprint: false })
    expect(await print('letter-archive')).toMatchObject({ reprint: true })
    expect(await counter.done('letter.read', { letterId })).toMatchObject({ printCount: 1 })
    const names = printer.jobs.map(({ jobName }) => jobName)
    expect(names[1]).toBe(`${names[0]}-arsip`)
  })

  it('is not there before the letter is final', async () => {
    const letterId = await completeDraft(counter, await applied(), KIND)
    expect(await counter.call('paper.preview', { document: { kind: 'letter-archive', letterId } })).toMatchObject({
      refusal: 'wrong-state',
    })
  })
})
