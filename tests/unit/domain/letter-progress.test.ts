import { describe, expect, it } from 'vitest'
import { type LetterState, stateByLetters } from '#domain/letter-progress.ts'

const letters = (...states: LetterState[]) => states.map(state => ({ state, needsSignature: true }))

describe('an application by its letters', () => {
  it.each([
    [[], 'complete'],
    [['draft'], 'complete'],
    [['final'], 'complete'],
    [['signed'], 'ready'],
    [['signed', 'draft'], 'complete'],
    [['signed', 'handed-over'], 'ready'],
    [['handed-over', 'handed-over'], 'handed-over'],
    [['void'], 'complete'],
    [['void', 'signed'], 'ready'],
    [['void', 'handed-over'], 'handed-over'],
  ] satisfies [LetterState[], string][])('with letters %j is %s', (states, expected) => {
    expect(stateByLetters(letters(...states))).toBe(expected)
  })

  it('is ready with a final sheet that nobody signs', () => {
    expect(stateByLetters([{ state: 'final', needsSignature: false }])).toBe('ready')
  })
})
