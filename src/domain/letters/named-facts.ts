import { type FactPart, partNames, partsOf } from './fact-styles.ts'
import type { Field, LetterFact, LetterFacts } from './fields.ts'
import { namedGap } from './gap.ts'
import type { LetterTemplate } from './template.ts'

/** Facts that stand for every field of a paper with its own name, for a Word file to begin with. */
export const namedFacts = ({ fields }: Pick<LetterTemplate, 'fields'>): LetterFacts =>
  Object.fromEntries(fields.map(field => [field.name, named(field)]))

function named(field: Field): LetterFact {
  if (field.type === 'rows')
    return [Object.fromEntries(field.columns.map(({ name, label }) => [name, namedGap(`${field.label}.${label}`)]))]
  const parts = partsOf(field)
  if (parts.length === 0) return namedGap(field.label)
  const ofParts = Object.fromEntries(
    parts.map((part: FactPart) => [part, namedGap(`${field.label}.${partNames[part]}`)]),
  )
  return ofParts as LetterFact
}
