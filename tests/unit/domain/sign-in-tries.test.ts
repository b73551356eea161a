import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weakSecret } from '#domain/secret-policy.ts'
import { mayTry, TRIES_TO_LOCK } from '#domain/sign-in-tries.ts'

const AT = Date.parse('2026-11-23T01:00:00.000Z')
const instant = (ms: number) => new Date(ms).toISOString()
const DAY_MS = 86_400_000

describe('trying a PIN', () => {
  it('is free twice, then costs more each time, and ends with the tenth wrong one', () => {
    const waits = Array.from({ length: TRIES_TO_LOCK + 1 }, (_, failedTries) => {
      const answer = mayTry({ failedTries, lastFailureAt: instant(AT) }, instant(AT))
      return answer.may === 'wait' ? answer.seconds : answer.may
    })
    expect(waits).toEqual(['try', 'try', 'try', 5, 15, 30, 60, 300, 900, 1800, 'never'])
  })

  it('is never sooner because the clock was set back', () => {
    fc.assert(
      fc.property(fc.nat(TRIES_TO_LOCK), fc.integer({ min: -DAY_MS, max: 0 }), (failedTries, shiftMs) => {
        const tries = { failedTries, lastFailureAt: instant(AT) }
        expect(mayTry(tries, instant(AT + shiftMs))).toEqual(mayTry(tries, instant(AT)))
      }),
    )
  })

  it('is allowed once the wait it names is over, and not a second earlier', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: TRIES_TO_LOCK - 1 }), fc.nat(1_000_000), (failedTries, passedMs) => {
        const tries = { failedTries, lastFailureAt: instant(AT) }
        const answer = mayTry(tries, instant(AT + passedMs))
        if (answer.may !== 'wait') return
        expect(mayTry(tries, instant(AT + passedMs + answer.seconds * 1000)).may).toBe('try')
        expect(mayTry(tries, instant(AT + passedMs + (answer.seconds - 1) * 1000)).may).toBe('wait')
      }),
    )
  })
})

describe('a secret', () => {
  it.each(['246810', '135791', '908172635443', 'kuda lari ke pasar'])('may be %s', secret => {
    expect(weakSecret(secret)).toBeNull()
  })
  it.each([
    '',
    '12345',
    '123456',
    '987654321',
    '000000',
    '121212',
    '1234567890123',
    'kataku',
    'aaaaaaaaaaaa',
    'x'.repeat(65),
  ])('may not be %j', secret => {
    expect(weakSecret(secret)).toMatch(/\.$/)
  })
})
