import { randomUUID } from 'node:crypto'
import * as fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { contract, type EntryName, entryNames } from '#contract/contract.ts'
import { type RightsMatrix, shippedRights } from '#domain/rights.ts'
import { type Role, roles } from '#domain/role.ts'
import { arbitraryInput } from '../support/arbitrary-input.ts'
import { registration } from '../support/day.ts'
import { acceptedResident, CERTIFICATE_SERVICE, completeDraft, resident } from '../support/letters.ts'
import { type OpenCounter, openCounter, PIN } from '../support/open-counter.ts'
import { writtenSoFar } from '../support/written-so-far.ts'

let counter: OpenCounter
afterEach(() => counter.close())

/** These change who may do what, so they come last. */
const last: readonly EntryName[] = ['account.change', 'account.reset-pin', 'rights.save', 'session.sign-out']
const inOrder = [...entryNames.filter(name => !last.includes(name)), ...last]

/** An input that the entry understands; whether it makes sense in this office does not matter here. */
const someInput = (name: EntryName) =>
  fc.sample(
    arbitraryInput(contract[name].input, () => []),
    { numRuns: 1, seed: 7 },
  )[0]

const signInAs = async (...own: Role[]) => {
  const name = `Contoh ${own.join(' ')}`
  await counter.done('account.add', { name, roles: own, pin: PIN })
  await counter.signIn(name)
}

/** Reads the matrix the way a person would: a right that the role does not have refuses every entry that needs it. */
const expected = (matrix: RightsMatrix, role: Role, name: EntryName): 'allowed' | 'refused' => {
  const { right } = contract[name]
  return right === 'public' || right === 'session' || matrix[role].includes(right) ? 'allowed' : 'refused'
}

describe('every entry for every role', () => {
  it.each(roles)('%s may do what the matrix says, and a refused call writes nothing', async role => {
    counter = await openCounter()
    await signInAs(role)
    const found: Record<string, string> = {}
    const wanted: Record<string, string> = {}
    for (const name of inOrder) {
      if (contract[name].right === 'public') continue
      const before = writtenSoFar(counter.folder)
      const reply = await counter.ask({ name, input: someInput(name), token: counter.token, key: randomUUID() })
      const isRefused = !reply.ok && reply.refusal === 'not-allowed'
      if (isRefused) expect(writtenSoFar(counter.folder), name).toBe(before)
      found[name] = isRefused ? 'refused' : 'allowed'
      wanted[name] = expected(shippedRights, role, name)
    }
    expect(found).toEqual(wanted)
  })

  it('needs a sign-in for everything that is not public', async () => {
    counter = await openCounter()
    for (const name of inOrder) {
      if (contract[name].right === 'public') continue
      const reply = await counter.ask({ name, input: someInput(name), token: 'ffff', key: randomUUID() })
      expect(reply, name).toMatchObject({ refusal: 'not-signed-in' })
    }
  })
})

describe('the matrix of an office', () => {
  it('can be changed, holds at once, and shows what the program ships beside it', async () => {
    counter = await openCounter()
    const { matrix } = await counter.done('rights.read', {})
    await counter.done('rights.save', { matrix: { ...matrix, companion: ['visit.read'] } })
    expect((await counter.done('rights.read', {})).shipped.companion).toEqual(['complaint.register'])
    await signInAs('companion')
    await counter.done('queue.board', {})
    expect(await counter.call('complaint.list', { from: '2026-11-01', to: '2026-11-23' })).toMatchObject({
      refusal: 'not-allowed',
      detail: expect.stringContaining('Melihat register pengaduan'),
    })
  })

  it('keeps the accounts with the administrator', async () => {
    counter = await openCounter()
    const { matrix } = await counter.done('rights.read', {})
    expect(await counter.call('rights.save', { matrix: { ...matrix, administrator: [] } })).toMatchObject({
      refusal: 'administrator-needed',
    })
  })
})

describe('numbers of a person', () => {
  it('are whole for who works with them and masked for who does not', async () => {
    counter = await openCounter()
    const { visitId } = await counter.done('visit.register', registration('', { person: resident('Siti Contoh') }))
    expect((await counter.done('visit.read', { visitId })).person?.nik).toBe('3516014107900001')
    await signInAs('head-of-office')
    const { person } = await counter.done('visit.read', { visitId })
    expect(person).toMatchObject({ name: 'Siti Contoh', nik: '3516••••••••0001', kkNumber: '3516••••••••0001' })
  })
})

describe('verification by tiers', () => {
  const tiered = async () => {
    counter = await openCounter()
    const { settings } = await counter.done('settings.read', {})
    await counter.done('settings.save', { ...settings, tieredVerification: true })
    await counter.done('account.add', { name: 'Wati Contoh', roles: ['verifier', 'back-office'], pin: PIN })
    await counter.done('account.add', { name: 'Budi Uji', roles: ['back-office'], pin: PIN })
    const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    return completeDraft(counter, applicationId, 'registry-certificate')
  }

  it('takes three people: who drafts does not verify, who verifies does not sign', async () => {
    const letterId = await tiered()
    expect(await counter.call('letter.finalise', { letterId })).toMatchObject({ refusal: 'not-verified' })
    expect(await counter.call('letter.verify', { letterId })).toMatchObject({ refusal: 'same-person' })
    await counter.signIn('Wati Contoh')
    await counter.done('letter.verify', { letterId })
    expect(await counter.done('letter.read', { letterId })).toMatchObject({
      verification: { state: 'done', by: 'Wati Contoh' },
    })
    await counter.done('letter.finalise', { letterId })
    expect(await counter.call('letter.sign', { letterId, signedOn: '2026-11-23' })).toMatchObject({
      refusal: 'same-person',
    })
    await counter.signIn('Budi Uji')
    await counter.done('letter.sign', { letterId, signedOn: '2026-11-23' })
  })

  it('starts again with every edit, and who edited does not verify', async () => {
    const letterId = await tiered()
    await counter.signIn('Wati Contoh')
    await counter.done('letter.verify', { letterId })
    const { facts, signatoryId } = await counter.done('letter.read', { letterId })
    await counter.done('letter.edit', { letterId, facts, signatoryId })
    expect((await counter.done('letter.read', { letterId })).verification).toEqual({
      state: 'needed',
      by: null,
      ownDraft: true,
    })
    expect(await counter.call('letter.verify', { letterId })).toMatchObject({ refusal: 'same-person' })
  })
})
