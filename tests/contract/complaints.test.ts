import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { InputOf } from '#contract/contract.ts'
import { registration } from '../support/day.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'

let counter: OpenCounter
beforeEach(async () => {
  counter = await openCounter()
})
afterEach(() => counter.close())

type Complaint = InputOf<'complaint.register'>
const complaint = (more: Partial<Complaint> = {}): Complaint => ({
  visitId: null,
  anonymous: false,
  complainantName: 'Budi Uji',
  complainantSex: 'male',
  complainantAddress: 'Dusun Contoh',
  contact: '081200000000',
  channel: 'counter',
  category: 'service',
  matter: 'Antrian terlalu lama',
  chronology: 'Menunggu sejak pagi.',
  ...more,
})
const listed = () => counter.done('complaint.list', { from: '2026-11-23', to: '2026-11-23' })

describe('registering a complaint', () => {
  it('takes the next receipt number of the year and lists the newest first', async () => {
    expect((await counter.done('complaint.register', complaint())).number).toBe('PGD-2026-00001')
    expect((await counter.done('complaint.register', complaint({ matter: '=1+1' }))).number).toBe('PGD-2026-00002')
    expect(await listed()).toMatchObject([
      { number: 'PGD-2026-00002', matter: '=1+1', name: 'Budi Uji', printState: 'unprinted' },
      { number: 'PGD-2026-00001', matter: 'Antrian terlalu lama' },
    ])
  })

  it('asks for a name unless it is anonymous', async () => {
    expect(await counter.call('complaint.register', complaint({ complainantName: '  ' }))).toMatchObject({
      refusal: 'complainant-missing',
      fields: [{ path: 'complainantName' }],
    })
    expect(await listed()).toEqual([])
  })

  it('keeps nothing of who complains without a name', async () => {
    await counter.done('complaint.register', complaint({ anonymous: true }))
    expect(await listed()).toMatchObject([{ name: 'Tanpa nama', confidential: false }])
    const { html } = await counter.done('paper.preview', {
      document: { kind: 'complaint-register', date: '2026-11-23' },
    })
    expect(html).toContain('Tanpa nama')
    for (const told of ['Budi Uji', 'Dusun Contoh', '081200000000']) expect(html).not.toContain(told)
  })

  it('seals the visit of a complaint about violence and shows neither name nor matter', async () => {
    const { visitId } = await counter.done('visit.register', registration('Siti Contoh', { purpose: 'complaint' }))
    await counter.done('complaint.register', complaint({ visitId, complainantName: 'Siti Contoh' }))
    await counter.done(
      'complaint.register',
      complaint({ visitId, category: 'violence', complainantName: 'Siti Contoh', matter: 'Kekerasan di rumah' }),
    )
    expect((await counter.done('visit.read', { visitId })).confidential).toBe(true)
    for (const told of [
      await listed(),
      await counter.done('visit.list', { date: '2026-11-23' }),
      await counter.done('paper.preview', { document: { kind: 'complaint-register', date: '2026-11-23' } }),
      await counter.done('paper.preview', { document: { kind: 'guest-book', date: '2026-11-23' } }),
    ])
      expect(JSON.stringify(told)).not.toMatch(/Siti|[Kk]ekerasan|violence|Dusun/)
  })

  it('belongs to a visit that exists', async () => {
    expect(await counter.call('complaint.register', complaint({ visitId: 'nobody' }))).toMatchObject({
      refusal: 'not-found',
    })
  })

  it('is listed by period and refuses a period turned around', async () => {
    await counter.done('complaint.register', complaint())
    expect(await counter.done('complaint.list', { from: '2026-11-24', to: '2026-11-30' })).toEqual([])
    expect(await counter.call('complaint.list', { from: '2026-11-24', to: '2026-11-23' })).toMatchObject({
      refusal: 'invalid-input',
    })
  })
})
