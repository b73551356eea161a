import { afterEach, describe, expect, it } from 'vitest'
import { type OpenCounter, openCounter, setupInput } from '../support/open-counter.ts'

let counter: OpenCounter
afterEach(() => counter.close())

describe('the first run', () => {
  it('offers the four offices with their decrees and all 49 services', async () => {
    counter = await openCounter({ state: 'fresh' })
    const offices = await counter.done('setup.list-offices', {})
    expect(offices.map(({ id, serviceCount }) => [id, serviceCount])).toEqual([
      ['mojokerto-kab', 8],
      ['mojokerto-kota', 18],
      ['pasuruan-kab', 17],
      ['seruyan-kab', 6],
    ])
    const over = offices.flatMap(({ decrees }) => decrees.filter(({ expired }) => expired).map(({ id }) => id))
    expect(over).toEqual(['seruyan-kab-60-2024'])
    const services = await counter.done('catalogue.list-services', {})
    expect(services).toHaveLength(49)
    expect(new Set(services.map(({ id }) => id)).size).toBe(49)
    expect(services.every(({ products }) => products.length > 0)).toBe(true)
  })

  it('answers nothing but public questions before the office is chosen', async () => {
    counter = await openCounter({ state: 'fresh' })
    expect(await counter.done('setup.status', {})).toMatchObject({ ready: false, accounts: [] })
    expect(await counter.call('queue.board', {})).toMatchObject({ ok: false, refusal: 'not-set-up' })
  })

  it('sets the office up once', async () => {
    counter = await openCounter()
    expect(await counter.call('setup.complete', setupInput())).toMatchObject({ refusal: 'already-set-up' })
    expect(await counter.done('setup.status', {})).toMatchObject({ ready: true, counterName: 'Loket 1', zone: 'WIB' })
  })

  it('sets up an office that brings no decree', async () => {
    counter = await openCounter({ state: 'fresh' })
    await counter.done('setup.complete', { ...setupInput(), officeId: null })
    expect((await counter.done('setup.status', {})).officeId).toBeNull()
  })

  it('refuses a number pattern without a serial, beside its field, and keeps nothing', async () => {
    counter = await openCounter({ state: 'fresh' })
    const input = setupInput()
    const reply = await counter.call('setup.complete', {
      ...input,
      settings: { ...input.settings, numberPattern: '{code}/{unit}/{year}' },
    })
    expect(reply).toMatchObject({ refusal: 'pattern-invalid', fields: [{ path: 'settings.numberPattern' }] })
    expect((await counter.done('setup.status', {})).ready).toBe(false)
  })

  it('refuses an office that no catalogue knows', async () => {
    counter = await openCounter({ state: 'fresh' })
    expect(await counter.call('setup.complete', setupInput({ officeId: 'atlantis' }))).toMatchObject({
      refusal: 'unknown-office',
    })
  })
})

describe('signing in', () => {
  it('lets nobody in with a wrong PIN, and says what to do', async () => {
    counter = await openCounter()
    const [account] = (await counter.done('setup.status', {})).accounts
    const reply = await counter.call('session.sign-in', { accountId: account?.id ?? '', pin: '000000' })
    expect(reply).toMatchObject({ ok: false, refusal: 'wrong-pin', detail: expect.stringContaining('PIN') })
  })

  it('forgets a session that was signed out', async () => {
    counter = await openCounter()
    await counter.done('session.sign-out', {})
    expect(await counter.call('queue.board', {})).toMatchObject({ refusal: 'not-signed-in' })
    await counter.signIn()
    expect((await counter.done('session.current', {})).account.name).toBe('Rini Contoh')
  })

  it('keeps a session over a restart of the desk', async () => {
    counter = await openCounter()
    await counter.reopen()
    expect(await counter.call('queue.board', {})).toMatchObject({ ok: true })
  })

  it('takes a PIN of at least six digits that is not easily guessed, or a passphrase', async () => {
    counter = await openCounter({ state: 'fresh' })
    for (const pin of ['12345', 'abcdef', '12 456', '', '123456', '777777', 'aaaaaaaaaaaaaaa'])
      expect(
        await counter.call('setup.complete', { ...setupInput(), account: { name: 'Rini', pin, roles: [] } }),
      ).toMatchObject({
        refusal: 'invalid-input',
        fields: [{ path: 'account.pin' }],
      })
    const account = { name: 'Rini', pin: 'kuda lari ke pasar', roles: [] }
    await counter.done('setup.complete', { ...setupInput(), account })
  })
})
