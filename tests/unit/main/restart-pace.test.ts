import { describe, expect, it } from 'vitest'
import { restartPace } from '../../../src/main/restart-pace.ts'

describe('a desk that dies', () => {
  it('starts again at once, then slower, and not after the fifth death in a minute', () => {
    const pace = restartPace()
    expect([0, 1000, 2000, 3000, 4000].map(nowMs => pace.afterDeath(nowMs))).toEqual([
      { attempt: 1, delayMs: 0 },
      { attempt: 2, delayMs: 500 },
      { attempt: 3, delayMs: 1000 },
      { attempt: 4, delayMs: 2000 },
      null,
    ])
  })

  it('is forgiven after a minute without a death', () => {
    const pace = restartPace()
    for (const nowMs of [0, 1000, 2000, 3000]) pace.afterDeath(nowMs)
    expect(pace.afterDeath(63_001)).toEqual({ attempt: 1, delayMs: 0 })
  })

  it('is forgiven when the clerk asks to try again', () => {
    const pace = restartPace()
    for (const nowMs of [0, 1, 2, 3, 4]) pace.afterDeath(nowMs)
    pace.forget()
    expect(pace.afterDeath(5)).toEqual({ attempt: 1, delayMs: 0 })
  })
})
