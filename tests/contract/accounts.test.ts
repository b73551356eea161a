import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Role } from '#domain/role.ts'
import { FIRST_CLERK, type OpenCounter, openCounter, PIN } from '../support/open-counter.ts'

const OTHER_PIN = '135791'
let counter: OpenCounter
beforeEach(async () => {
  counter = await openCounter()
})
afterEach(() => counter.close())

const add = (name: string, roles: Role[] = ['front-office'], pin = PIN) =>
  counter.done('account.add', { name, roles, pin })
const firstId = async () => (await counter.done('account.list', {})).find(({ name }) => name === FIRST_CLERK)?.id ?? ''
const tryPin = (accountId: string, pin: string) => counter.call('session.sign-in', { accountId, pin })

describe('accounts', () => {
  it('are several on one counter, each with its roles, and take turns without closing the day', async () => {
    await add('Wati Contoh', ['back-office', 'verifier'])
    await counter.signIn('Wati Contoh')
    expect(await counter.done('session.current', {})).toMatchObject({
      account: { name: 'Wati Contoh', roles: ['back-office', 'verifier'] },
      rights: expect.arrayContaining(['letter.draft', 'letter.verify']),
    })
    await counter.signIn()
    expect((await counter.done('session.current', {})).account.name).toBe(FIRST_CLERK)
  })

  it('have names that can be told apart', async () => {
    await add('Wati Contoh')
    expect(await counter.call('account.add', { name: 'WATI contoh', roles: ['verifier'], pin: PIN })).toMatchObject({
      refusal: 'name-taken',
      fields: [{ path: 'name' }],
    })
  })

  it('are retired, not deleted: signed out at once, gone from the first screen, kept in the list', async () => {
    const { accountId } = await add('Wati Contoh', ['administrator'])
    await counter.signIn('Wati Contoh')
    await counter.done('account.change', {
      accountId: await firstId(),
      name: FIRST_CLERK,
      roles: ['front-office'],
      active: false,
    })
    expect((await counter.done('setup.status', {})).accounts.map(({ id }) => id)).toEqual([accountId])
    expect(await counter.done('account.list', {})).toContainEqual(
      expect.objectContaining({ name: FIRST_CLERK, active: false }),
    )
    expect(await tryPin(await firstId(), PIN)).toMatchObject({ refusal: 'wrong-pin' })
  })

  it.each([
    { roles: ['administrator'] as Role[], active: false },
    { roles: ['front-office'] as Role[], active: true },
  ])('never lose the last administrator: %o', async change => {
    const reply = await counter.call('account.change', { accountId: await firstId(), name: FIRST_CLERK, ...change })
    expect(reply).toMatchObject({ refusal: 'last-administrator' })
  })
})

describe('a PIN', () => {
  it('is changed by its owner, whose other sessions end', async () => {
    const elsewhere = counter.token
    await counter.signIn()
    expect(await counter.call('session.change-pin', { pin: OTHER_PIN, newPin: OTHER_PIN })).toMatchObject({
      refusal: 'wrong-pin',
    })
    await counter.done('session.change-pin', { pin: PIN, newPin: OTHER_PIN })
    await counter.done('session.current', {})
    expect(await counter.ask({ name: 'session.current', input: {}, token: elsewhere, key: null })).toMatchObject({
      refusal: 'not-signed-in',
    })
    await counter.signIn(FIRST_CLERK, OTHER_PIN)
  })

  it('that is forgotten gets a new one from the administrator, who cannot reset another administrator', async () => {
    const { accountId } = await add('Wati Contoh')
    await counter.done('account.reset-pin', { accountId, pin: OTHER_PIN })
    await counter.signIn('Wati Contoh', OTHER_PIN)
    await counter.signIn()
    const second = await add('Budi Uji', ['administrator'])
    expect(await counter.call('account.reset-pin', { accountId: second.accountId, pin: OTHER_PIN })).toMatchObject({
      refusal: 'administrator-pin',
    })
  })
})

describe('wrong PINs', () => {
  it('are slowed after the second, through a restart and with the clock set back', async () => {
    const { accountId } = await add('Wati Contoh')
    for (const _ of [1, 2, 3]) expect(await tryPin(accountId, OTHER_PIN)).toMatchObject({ refusal: 'wrong-pin' })
    const wait = { refusal: 'must-wait', detail: 'PIN salah beberapa kali. Tunggu 5 detik, lalu coba lagi.' }
    expect(await tryPin(accountId, PIN)).toMatchObject(wait)
    await counter.reopen()
    expect(await tryPin(accountId, PIN)).toMatchObject(wait)
    counter.clock.advance(-60 * 24)
    expect(await tryPin(accountId, PIN)).toMatchObject(wait)
    counter.clock.advance(60 * 24 + 1)
    expect((await tryPin(accountId, PIN)).ok).toBe(true)
  })

  it('lock the account at the tenth, until an administrator gives a new PIN', async () => {
    const { accountId } = await add('Wati Contoh')
    for (let wrong = 0; wrong < 10; wrong += 1) {
      expect(await tryPin(accountId, OTHER_PIN)).toMatchObject({ refusal: 'wrong-pin' })
      counter.clock.advance(31)
    }
    expect(await tryPin(accountId, PIN)).toMatchObject({ refusal: 'account-locked' })
    expect(await counter.done('account.list', {})).toContainEqual(
      expect.objectContaining({ id: accountId, locked: true }),
    )
    await counter.done('account.reset-pin', { accountId, pin: PIN })
    expect((await tryPin(accountId, PIN)).ok).toBe(true)
  })

  it('at the same moment are not free', async () => {
    const { accountId } = await add('Wati Contoh')
    const replies = await Promise.all(Array.from({ length: 8 }, () => tryPin(accountId, OTHER_PIN)))
    expect(replies.filter(reply => !reply.ok && reply.refusal === 'wrong-pin')).toHaveLength(3)
  })

  it('do not stop another account', async () => {
    const { accountId } = await add('Wati Contoh')
    for (const _ of [1, 2, 3]) await tryPin(accountId, OTHER_PIN)
    await counter.signIn()
  })
})
