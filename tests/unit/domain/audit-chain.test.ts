import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHAIN_START, type ChainedEvent, chainedText, followsInChain } from '#domain/audit-chain.ts'

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
  previousHash: CHAIN_START,
}
const chained = (each: ChainedEvent) => ({ ...each, hash: hashOf(chainedText(each)) })

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
      fc.property(fc.constantFrom('at', 'accountId', 'entry', 'subject', 'subjectId', 'before', 'after'), field => {
        expect(followsInChain({ ...first, [field]: 'changed' }, start, hashOf)).toBe(false)
      }),
    )
    expect(followsInChain(chained({ ...event, seq: 2 }), start, hashOf)).toBe(false)
    expect(followsInChain(chained({ ...event, previousHash: 'f'.repeat(64) }), start, hashOf)).toBe(false)
  })

  it('keeps apart what stands in neighbouring fields', () => {
    expect(chainedText({ ...event, subject: 'a', subjectId: 'b,c' })).not.toBe(
      chainedText({ ...event, subject: 'a,b', subjectId: 'c' }),
    )
  })
})
