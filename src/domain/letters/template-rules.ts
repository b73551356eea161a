import { conditionHolds, type FactProblem, type FieldCondition, type LetterFacts } from './fields.ts'

/** What must hold between fields: a condition, a day not before another, a number within bounds. */
export type Must =
  | FieldCondition
  | { readonly field: string; readonly notBefore: string }
  | { readonly field: string; readonly atLeast: number }

/** Where all of `when` hold, `must` must hold as well; else `sentence` is said at `field`. */
export type TemplateRule = {
  readonly field: string
  readonly when: readonly FieldCondition[]
  readonly must: Must
  readonly sentence: string
}

function holds(must: Must, facts: LetterFacts): boolean {
  const value = facts[must.field] ?? null
  if ('notBefore' in must) {
    const other = facts[must.notBefore] ?? null
    return typeof value !== 'string' || typeof other !== 'string' || value >= other
  }
  if ('atLeast' in must) {
    const counted = Array.isArray(value) ? value.length : value
    return typeof counted !== 'number' || counted >= must.atLeast
  }
  return conditionHolds(must, facts)
}

/** What the rules of a template find wrong with facts whose fields are in order by themselves. */
export const brokenRules = (rules: readonly TemplateRule[], facts: LetterFacts): FactProblem[] =>
  rules
    .filter(({ when, must }) => when.every(condition => conditionHolds(condition, facts)) && !holds(must, facts))
    .map(({ field, sentence }) => ({ field, sentence }))
