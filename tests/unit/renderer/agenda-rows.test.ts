import { describe, expect, it } from 'vitest'
import { agendaRows, filtered, type Numbered } from '../../../src/renderer/screens/agenda/agenda-rows.ts'

const number = (serial: number, more: Partial<Numbered> = {}): Numbered => ({
  serial,
  numberText: `400.9.14/${serial}/416-106/2026`,
  date: '2026-11-23',
  state: 'used',
  about: 'Surat keterangan',
  reason: null,
  letterId: `l${serial}`,
  ...more,
})
const rows = agendaRows({
  numbers: [
    number(1),
    number(2, { state: 'void', reason: 'Salah ketik' }),
    number(6, { state: 'outside', letterId: null, about: 'Undangan rapat' }),
  ],
  gaps: [3, 4, 5],
  next: 7,
})

describe('the agenda of a year', () => {
  it('stands newest first with its gaps as runs in their places', () => {
    expect(rows.map(({ key }) => key)).toEqual(['n6', 'g3', 'n2', 'n1'])
    expect(rows[1]).toMatchObject({ kind: 'gap', serial: 3, to: 5 })
  })

  it.each([
    ['gap', ['g3']],
    ['void', ['n2']],
    ['outside', ['n6']],
  ] as const)('shows only what is %s', (filter, keys) => {
    expect(filtered(rows, filter, '').map(({ key }) => key)).toEqual(keys)
  })

  it('is found by number, by content and by reason', () => {
    expect(filtered(rows, 'all', 'RAPAT').map(({ key }) => key)).toEqual(['n6'])
    expect(filtered(rows, 'all', 'salah').map(({ key }) => key)).toEqual(['n2'])
    expect(filtered(rows, 'all', '/1/').map(({ key }) => key)).toEqual(['n1'])
    expect(filtered(rows, 'all', '3').map(({ key }) => key)).toEqual(['g3'])
  })
})
