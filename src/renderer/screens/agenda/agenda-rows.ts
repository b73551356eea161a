import type { OutputOf } from '#contract/contract.ts'
import { serialRuns } from '#domain/letter-agenda.ts'

type Agenda = OutputOf<'letter.list-numbers'>
export type Numbered = Agenda['numbers'][number]

/** A line of the agenda: a number that is accounted for, or a run of numbers that is not. */
export type AgendaRow =
  | ({ kind: 'number'; key: string } & Numbered)
  | { kind: 'gap'; key: string; serial: number; to: number }

export type Filter = 'all' | 'gap' | 'void' | 'outside'

/** The agenda of a year, newest number first, with its gaps in their places. */
export function agendaRows({ numbers, gaps }: Agenda): AgendaRow[] {
  const rows: AgendaRow[] = [
    ...numbers.map(number => ({ kind: 'number' as const, key: `n${number.serial}`, ...number })),
    ...serialRuns(gaps).map(({ from, to }) => ({ kind: 'gap' as const, key: `g${from}`, serial: from, to })),
  ]
  return rows.sort((a, b) => b.serial - a.serial)
}

const plain = (text: string): string => text.toLowerCase()

export const filtered = (rows: readonly AgendaRow[], filter: Filter, query: string): AgendaRow[] => {
  const wanted = plain(query.trim())
  return rows.filter(row => {
    const kept = filter === 'all' || (row.kind === 'gap' ? filter === 'gap' : row.state === filter)
    if (!kept || wanted === '') return kept
    if (row.kind === 'gap') return wanted === String(row.serial)
    return plain(`${row.serial} ${row.numberText} ${row.about} ${row.reason ?? ''}`).includes(wanted)
  })
}
