import { describe, expect, it } from 'vitest'
import { dayOfText, typedDay } from '../../../src/renderer/parts/day-text.ts'

const today = '2026-11-23'

describe('a date as a clerk types it', () => {
  it.each([
    ['23/11/2026', '2026-11-23'],
    ['3-1-2026', '2026-01-03'],
    ['3 1 26', '2026-01-03'],
    ['23 nov 2026', '2026-11-23'],
    ['23 November 2026', '2026-11-23'],
    ['17 Agustus 1945', '1945-08-17'],
    ['5 Agt 2026', '2026-08-05'],
    ['23112026', '2026-11-23'],
    ['2026-11-23', '2026-11-23'],
    ['1/7/90', '1990-07-01'],
    ['1/7/36', '2036-07-01'],
    ['1/7/37', '1937-07-01'],
  ])('reads %s as %s', (typed, day) => {
    expect(dayOfText(typed, today)).toBe(day)
  })

  it.each(['', '23', '31/2/2026', '29/02/2025', '23/13/2026', '0/1/2026', 'besok', '23 xyz 2026', '<b>1/1/2026'])(
    'takes %j for no date',
    typed => {
      expect(dayOfText(typed, today)).toBeNull()
    },
  )

  it('shows a day the way it can be typed again', () => {
    expect(dayOfText(typedDay('2024-02-29'), today)).toBe('2024-02-29')
  })
})
