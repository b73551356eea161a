import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { InputOf } from '#contract/contract.ts'
import { onlyApplication } from '../support/day.ts'
import { acceptedResident, CERTIFICATE_SERVICE, finalLetter, onePixelPng } from '../support/letters.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'

let counter: OpenCounter
beforeEach(async () => {
  counter = await openCounter()
})
afterEach(() => counter.close())

const KIND = 'registry-certificate'
type Handover = InputOf<'handover.record'>
const toSiti = (letterId: string, more: Partial<Handover> = {}): Handover => ({
  letterId,
  recipientName: 'Siti Contoh',
  relation: 'self',
  identityShown: 'KTP',
  signature: { on: 'paper' },
  ...more,
})

const signedLetter = async () => {
  const { applicationId, visitId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
  const { letterId } = await finalLetter(counter, applicationId, KIND)
  await counter.done('letter.sign', { letterId, signedOn: '2026-11-23' })
  return { letterId, applicationId, visitId }
}

describe('handing a letter over', () => {
  it('enters it in the book and ends the application', async () => {
    const { letterId, visitId } = await signedLetter()
    await counter.done('handover.record', toSiti(letterId, { signature: { on: 'pad', png: onePixelPng } }))
    const application = await onlyApplication(counter, visitId)
    expect(application.state).toBe('handed-over')
    expect(application.letters).toMatchObject([{ state: 'handed-over' }])
    expect(application.handovers).toMatchObject([
      { recipientName: 'Siti Contoh', relation: 'self', identityShown: 'KTP', by: 'Rini Contoh' },
    ])
    expect((await counter.done('queue.board', {})).work.readyForHandover).toBe(0)
    expect(await counter.call('handover.record', toSiti(letterId))).toMatchObject({ refusal: 'wrong-state' })
    expect(await counter.call('letter.void', { letterId, reason: 'Terlambat' })).toMatchObject({
      refusal: 'wrong-state',
    })
  })

  it('waits for the signature of the official', async () => {
    const { applicationId, visitId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    const { letterId } = await finalLetter(counter, applicationId, KIND)
    expect(await counter.call('handover.record', toSiti(letterId))).toMatchObject({ refusal: 'not-signed' })
    expect((await onlyApplication(counter, visitId)).handovers).toEqual([])
  })

  it('gives a register printout away as soon as it is final', async () => {
    await counter.close()
    counter = await openCounter({ officeId: 'mojokerto-kota' })
    const { applicationId, visitId } = await acceptedResident(counter, 'mjk-kota-cetak-dtks')
    const { letterId } = await finalLetter(counter, applicationId, 'registry-printout')
    await counter.done('handover.record', toSiti(letterId))
    expect((await onlyApplication(counter, visitId)).state).toBe('handed-over')
  })

  it.each([
    ['no picture at all', Buffer.from('not a picture, only text of some length to be turned down').toString('base64')],
    ['a picture cut short', onePixelPng.slice(0, 88)],
    ['a JPEG', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(80)]).toString('base64')],
  ])('refuses %s as a signature and leaves the letter as it was', async (_what, png) => {
    const { letterId, visitId } = await signedLetter()
    expect(await counter.call('handover.record', toSiti(letterId, { signature: { on: 'pad', png } }))).toMatchObject({
      refusal: 'invalid-input',
      fields: [{ path: 'signature.png' }],
    })
    expect((await onlyApplication(counter, visitId)).letters).toMatchObject([{ state: 'signed' }])
  })

  it('asks which identity was shown', async () => {
    const { letterId } = await signedLetter()
    expect(await counter.call('handover.record', toSiti(letterId, { identityShown: ' ' }))).toMatchObject({
      refusal: 'invalid-input',
      fields: [{ path: 'identityShown' }],
    })
  })
})
