import { afterEach, expect, it } from 'vitest'
import { shippedPeriods } from '#domain/retention.ts'
import { type OpenCounter, openCounter, PIN } from '../support/open-counter.ts'

let counter: OpenCounter
afterEach(() => counter.close())

it('keeps each kind as long as shipped until the office says otherwise, over a restart', async () => {
  counter = await openCounter()
  expect(await counter.done('retention.read', {})).toEqual({ periods: shippedPeriods, shipped: shippedPeriods })
  const periods = { ...shippedPeriods, visit: 2, letter: null, audit: null }
  await counter.done('retention.save', { periods })
  await counter.reopen()
  expect(await counter.done('retention.read', {})).toEqual({ periods, shipped: shippedPeriods })
})

it('never lets the audit trail end before what it guards', async () => {
  counter = await openCounter()
  expect(await counter.call('retention.save', { periods: { ...shippedPeriods, audit: 9 } })).toMatchObject({
    refusal: 'trail-too-short',
    fields: [{ path: 'periods.audit' }],
  })
  expect(await counter.call('retention.save', { periods: { ...shippedPeriods, visit: 0 } })).toMatchObject({
    refusal: 'invalid-input',
  })
})

it('is set by who may change the settings only', async () => {
  counter = await openCounter()
  await counter.done('account.add', { name: 'Budi Uji', roles: ['front-office'], pin: PIN })
  await counter.signIn('Budi Uji')
  await counter.done('retention.read', {})
  expect(await counter.call('retention.save', { periods: shippedPeriods })).toMatchObject({ refusal: 'not-allowed' })
})
