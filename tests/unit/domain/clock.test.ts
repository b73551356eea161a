import { describe, expect, it } from 'vitest'
import { clockFlaw, clockSentence } from '#domain/clock.ts'

const NEWEST = '2026-11-23T03:00:00.000Z'

describe('a clock', () => {
  it.each([
    ['that goes on', '2026-11-23T03:10:00.000Z', null],
    ['that a time server has set back by a minute', '2026-11-23T02:59:00.000Z', null],
    ['that was set back by an hour', '2026-11-23T02:00:00.000Z', 'behind'],
    ['whose battery is empty', '2009-01-01T00:00:12.000Z', 'behind'],
    ['after two months of holidays', '2027-01-23T03:00:00.000Z', null],
    ['that stands years ahead', '2031-11-23T03:00:00.000Z', 'ahead'],
  ])('%s', (_what, now, flaw) => {
    expect(clockFlaw(now, NEWEST)).toBe(flaw)
  })

  it('cannot show a day before the program was written, also where nothing is recorded yet', () => {
    expect(clockFlaw('2009-01-01T00:00:12.000Z', null)).toBe('behind')
    expect(clockFlaw('2031-01-01T00:00:00.000Z', null)).toBeNull()
  })
})

it('is told with both times, as the office reads them', () => {
  expect(clockSentence({ newestAt: NEWEST }, '2009-01-01T00:00:12.000Z', 'WITA')).toBe(
    'Periksa tanggal dan jam komputer: sekarang 1 Januari 2009 pukul 08.00 WITA, ' +
      'sedangkan catatan terakhir 23 November 2026 pukul 11.00 WITA.',
  )
})
