import { afterEach, beforeEach, expect, it } from 'vitest'
import { eventsOf } from '../support/audit-events.ts'
import { registration } from '../support/day.ts'
import { FIRST_CLERK, type OpenCounter, openCounter, PIN } from '../support/open-counter.ts'

let counter: OpenCounter
let visitId: string
beforeEach(async () => {
  counter = await openCounter()
  visitId = (
    await counter.done('visit.register', registration('Ani Contoh', { serviceIds: ['mjk-kota-rumah-aman-shelter'] }))
  ).visitId
})
afterEach(() => counter.close())

const readings = async () => (await eventsOf(counter)).filter(({ entry }) => entry === 'visit.read')

it('puts on record who read a sealed case and when', async () => {
  await counter.done('visit.read', { visitId })
  const { account } = await counter.done('session.current', {})
  expect(account.name).toBe(FIRST_CLERK)
  expect(await readings()).toMatchObject([
    { subject: 'visit', subjectId: visitId, accountId: account.id, at: counter.clock.now, before: null, after: null },
  ])
  expect((await counter.done('audit.verify', {})).broken).toEqual([])
})

it('counts a screen that asks again as one reading, another account and a later look as others', async () => {
  await counter.done('visit.read', { visitId })
  await counter.done('visit.read', { visitId })
  expect(await readings()).toHaveLength(1)
  counter.clock.advance(11)
  await counter.done('visit.read', { visitId })
  await counter.done('account.add', { name: 'Wati Contoh', roles: ['verifier'], pin: PIN })
  await counter.signIn('Wati Contoh')
  await counter.done('visit.read', { visitId })
  expect(await readings()).toHaveLength(3)
})

it('writes nothing for a visit that is not sealed', async () => {
  const open = await counter.done('visit.register', registration('Budi Uji'))
  await counter.done('visit.read', { visitId: open.visitId })
  expect(await readings()).toEqual([])
})
