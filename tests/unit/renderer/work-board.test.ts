import { describe, expect, it } from 'vitest'
import { byDueTime, standsIn, type Work, yearsWithoutHolidays } from '../../../src/renderer/screens/work/work-kinds.ts'

const now = '2026-11-23T02:00:00.000Z'
const work = (rest: Partial<Work>): Work => ({
  applicationId: 'a',
  visitId: 'v',
  name: 'Siti Contoh',
  serviceName: 'Rekomendasi',
  kind: 'in-progress',
  state: 'complete',
  since: '2026-11-20T02:00:00.000Z',
  dueAt: '2026-11-25T09:00:00.000Z',
  late: false,
  waitsFor: 'Staf',
  whom: 'office',
  confidential: false,
  ...rest,
})
const listsOf = (row: Work) =>
  (
    [
      'late',
      'due-today',
      'due-soon',
      'due-later',
      'no-fixed-time',
      'waiting-for-papers',
      'outside',
      'in-progress',
    ] as const
  ).filter(kind => standsIn(kind, row, now, 'WIB'))

describe('the board of unfinished work', () => {
  it('shows a file by its time and by whom it waits for', () => {
    expect(listsOf(work({}))).toEqual(['due-soon', 'in-progress'])
    expect(listsOf(work({ dueAt: null, whom: 'outside' }))).toEqual(['no-fixed-time', 'outside', 'in-progress'])
    expect(listsOf(work({ late: true, dueAt: '2026-11-23T01:00:00.000Z' }))).toEqual(['late', 'in-progress'])
    expect(listsOf(work({ state: 'incomplete', kind: 'waiting-for-papers', dueAt: null }))).toEqual([
      'waiting-for-papers',
    ])
  })

  it('puts the most urgent first, and files without a time after all others, the oldest first', () => {
    const [open, older] = [
      work({ applicationId: 'open', dueAt: null }),
      work({ applicationId: 'older', dueAt: null, since: '2026-11-01T02:00:00.000Z' }),
    ]
    const soon = work({ applicationId: 'soon' })
    const late = work({ applicationId: 'late', dueAt: '2026-11-20T02:00:00.000Z' })
    expect([open, soon, older, late].sort(byDueTime).map(({ applicationId }) => applicationId)).toEqual([
      'late',
      'soon',
      'older',
      'open',
    ])
  })

  it('names each year without holidays that a promise reaches into, by the office’s day', () => {
    const rows = [{ dueAt: '2027-12-31T18:00:00.000Z' }, { dueAt: null }, { dueAt: '2027-03-01T09:00:00.000Z' }]
    expect(yearsWithoutHolidays(rows, '2026-11-23', [2026, 2027], 'WIB')).toEqual([2028])
    expect(yearsWithoutHolidays(rows, '2026-11-23', [], 'WIB')).toEqual([2026, 2027, 2028])
    expect(yearsWithoutHolidays([], '2026-11-23', [2026], 'WIB')).toEqual([])
  })
})
