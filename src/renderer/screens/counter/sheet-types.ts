import type { OutputOf } from '#contract/contract.ts'
import type { Command } from '../../keys.ts'
import type { Pane } from '../../navigation.ts'

export type Sheet = OutputOf<'visit.read'>
export type Application = Sheet['applications'][number]
export type Letter = Application['letters'][number]
export type Row = Application['checklist'][number]

/** What a button of the right column does. */
export type Act =
  | { do: 'begin' | 'recall' | 'mark-absent' | 'call' | 'finish' | 'complaint' }
  | { do: 'show'; pane: Pane }
  /** Opens the checklist at the first row without an answer. */
  | { do: 'check' }
  | { do: 'mark-rest-present' }
  | { do: 'accept' }
  | { do: 'return-incomplete'; print: boolean }
  | { do: 'print-receipt' | 'print-missing' }
  | { do: 'complete-step'; stepNo: number }
  | { do: 'draft-letter'; kind: Letter['kind'] }
  | { do: 'open-letter'; letterId: string }
  | { do: 'hand-over'; letterId: string }
  | { do: 'print-letters'; kind: Letter['kind']; what: string }
  | { do: 'sign-letters'; letterIds: readonly string[] }
  | { do: 'choose'; applicationId: string }

export type Button = { label: string; key?: Command; act: Act }
export type NextAction = { title: string; why: string; main: Button | null; others: Button[] }
