import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runText, serialGaps, serialRuns } from '#domain/letter-agenda.ts'

const serials = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 60 })

describe('gaps in the agenda', () => {
  it('together with the known numbers account for every number up to the highest', () => {
    fc.assert(
      fc.property(serials, known => {
        const highest = Math.max(0, ...known)
        const all = [...known, ...serialGaps(known, true)].sort((a, b) => a - b)
        expect(all).toEqual(Array.from({ length: highest }, (_, at) => at + 1))
      }),
    )
  })

  it('begin only above the first known number where the office kept another book before', () => {
    fc.assert(
      fc.property(serials, known => {
        for (const gap of serialGaps(known, false)) expect(gap).toBeGreaterThan(Math.min(...known))
      }),
    )
    expect(serialGaps([312, 314], false)).toEqual([313])
    expect(serialGaps([], true)).toEqual([])
    expect(serialGaps([], false)).toEqual([])
  })

  it('are told as runs', () => {
    expect(serialRuns([3, 4, 5, 9]).map(runText)).toEqual(['Nomor 3 sampai 5', 'Nomor 9'])
  })
})
