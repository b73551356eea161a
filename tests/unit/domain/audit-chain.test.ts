import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CHAIN_START,
  type ChainedEvent,
  digestOn,
  followsInChain,
  hashOfEvent,
  type LinkedEvent,
  sealOf,
} from '#domain/audit-chain.ts'

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
const start = { seq: 0, hash: CHAIN_START }

const event: ChainedEvent = {
  seq: 1,
  at: '2026-11-23T01:00:00.000Z',
  accountId: 'id-1',
  entry: 'letter.finalise',
  subject: 'letter',
  subjectId: 'id-2',
  before: null,
  after: '{"state":"final"}',
  salt: 'c2FsdA',
  previousHash: CHAIN_START,
}
const chained = (each: ChainedEvent): LinkedEvent => ({
  ...each,
  hash: hashOfEvent(each, hashOf),
  seal: null,
  destroyedBy: null,
})

describe('an audit event', () => {
  it('follows the one it names', () => {
    const first = chained(event)
    const second = chained({ ...event, seq: 2, previousHash: first.hash })
    expect(followsInChain(first, start, hashOf)).toBe(true)
    expect(followsInChain(second, first, hashOf)).toBe(true)
  })

  it('no longer follows once any of its fields is changed, and neither does a gap', () => {
    const first = chained(event)
    fc.assert(
      fc.property(
        fc.constantFrom('at', 'accountId', 'entry', 'subject', 'subjectId', 'before', 'after', 'salt', 'seal'),
        field => {
          expect(followsInChain({ ...first, [field]: 'changed' }, start, hashOf)).toBe(false)
        },
      ),
    )
    expect(followsInChain(chained({ ...event, seq: 2 }), start, hashOf)).toBe(false)
    expect(followsInChain(chained({ ...event, previousHash: 'f'.repeat(64) }), start, hashOf)).toBe(false)
  })

  it('keeps apart what stands in neighbouring fields', () => {
    expect(hashOfEvent({ ...event, subject: 'a', subjectId: 'b,c' }, hashOf)).not.toBe(
      hashOfEvent({ ...event, subject: 'a,b', subjectId: 'c' }, hashOf),
    )
  })
})

describe('an event whose payload was destroyed', () => {
  const whole = chained(event)
  const destroyed: LinkedEvent = {
    ...whole,
    before: null,
    after: null,
    salt: null,
    seal: sealOf(whole, hashOf),
    destroyedBy: 'list-1',
  }

  it('still follows by its seal, and nothing else of it can be changed', () => {
    expect(followsInChain(destroyed, start, hashOf)).toBe(true)
    for (const field of ['at', 'accountId', 'entry', 'subject', 'subjectId', 'seal', 'before', 'salt'])
      expect(followsInChain({ ...destroyed, [field]: 'changed' }, start, hashOf), field).toBe(false)
  })

  it('needs a list that took it', () => {
    expect(followsInChain({ ...destroyed, destroyedBy: null }, start, hashOf)).toBe(false)
  })

  it('from before there were seals follows by its number and link, the rest by the digest of its list', () => {
    const old = chained({ ...event, salt: null })
    expect(followsInChain(old, start, hashOf)).toBe(true)
    const emptied = { ...old, after: null, destroyedBy: 'list-1' }
    expect(followsInChain(emptied, start, hashOf)).toBe(true)
    expect(followsInChain({ ...emptied, previousHash: 'f'.repeat(64) }, start, hashOf)).toBe(false)
    const digest = digestOn(CHAIN_START, emptied, hashOf)
    for (const field of ['at', 'accountId', 'entry', 'subject', 'subjectId', 'hash'])
      expect(digestOn(CHAIN_START, { ...emptied, [field]: 'changed' }, hashOf), field).not.toBe(digest)
  })

  it('hides its payload from whoever guesses it without the salt', () => {
    const guessed = hashOf(JSON.stringify([null, event.before, event.after]))
    expect(destroyed.seal).not.toBe(guessed)
    expect(sealOf({ ...event, salt: 'b3RoZXI' }, hashOf)).not.toBe(destroyed.seal)
  })
})
