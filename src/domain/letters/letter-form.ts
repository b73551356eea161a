import type { LetterKind } from '../standard.ts'
import type { FactProblem, FactsOf, FieldList } from './fields.ts'

/** What a screen and a use case need to know of one kind of letter. */
export type LetterForm<L extends FieldList = FieldList> = {
  readonly kind: LetterKind
  /** Name of the letter on the screen. */
  readonly title: string
  /** False for a sheet that takes no letter number. */
  readonly numbered: boolean
  /** A guess from a regional list of codes; the office confirms it at set-up. */
  readonly classificationCode: string | null
  readonly copies: number
  readonly fields: L
  /** Rules across fields, run once every field by itself is in order. */
  readonly rules: (facts: FactsOf<L>) => readonly FactProblem[]
}
