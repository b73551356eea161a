import { describe, expect, it } from 'vitest'
import { type LetterState, stateByLetters, stateByWork } from '#domain/letter-progress.ts'

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

  it('is not held open by an internal paper', () => {
    const note = { state: 'draft', needsSignature: true, toApplicant: false } as const
    expect(stateByLetters([note, ...letters('signed')])).toBe('ready')
    expect(stateByWork([note, ...letters('handed-over')], { stepsThrough: true, lettersToMake: 0 })).toBe('handed-over')
  })

  it.each([
    [[], true, 0, 'handed-over'],
    [[], true, 1, 'complete'],
    [[], false, 0, 'complete'],
    [['handed-over'], false, 0, 'complete'],
    [['handed-over'], true, 0, 'handed-over'],
    [['handed-over'], true, 1, 'complete'],
    [['draft'], true, 0, 'complete'],
    [['signed'], true, 0, 'ready'],
    [['signed'], false, 0, 'ready'],
    [['void'], true, 0, 'handed-over'],
  ] satisfies [LetterState[], boolean, number, string][])(
    'with letters %j, steps through: %s, letters to make: %i, is %s',
    (states, stepsThrough, lettersToMake, expected) => {
      expect(stateByWork(letters(...states), { stepsThrough, lettersToMake })).toBe(expected)
    },
  )
})
