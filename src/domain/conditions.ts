import { type Facts, testRule } from './fact-rule.ts'
import type { Condition, When } from './requirement.ts'
import type { Service } from './standard.ts'

/** What the clerk has noted for one application. */
export interface CaseNotes {
  /** Yes or no to the service's conditions, by condition id; not there: not yet answered. */
  readonly answers: Readonly<Record<string, boolean>>
  /** By requirement id; not there: not yet looked at. */
  readonly marks: Readonly<Record<string, Mark>>
  /** What is known for the rules, such as `dtks_registered` after a look-up in the register. */
  readonly facts: Facts
  /** Failed rules that the head of division accepts all the same, by requirement id. */
  readonly exceptions?: ReadonlySet<string>
}

export type Mark = 'present' | 'missing'

/** The fact of the catalogue's rules that a look-up in the beneficiary register settles. */
export const REGISTERED_FACT = 'dtks_registered'

export const noNotes: CaseNotes = { answers: {}, marks: {}, facts: {} }

/** Does a part of the standard apply? `unknown` until its question is answered. */
export type Applies = 'yes' | 'no' | 'unknown'

/** A fact that is known answers a condition by itself; the clerk's own answer counts only without it. */
export const conditionAnswer = (condition: Condition, notes: CaseNotes): boolean | null =>
  (condition.rule && testRule(condition.rule, notes.facts)) ?? notes.answers[condition.id] ?? null

export function whenApplies(when: When | null, service: Service, notes: CaseNotes): Applies {
  if (when === null) return 'yes'
  const condition = service.conditions.find(({ id }) => id === when.condition)
  const answer = condition ? conditionAnswer(condition, notes) : null
  return answer === null ? 'unknown' : answer === when.is ? 'yes' : 'no'
}

/** The facts, with those added that a clerk's answer to a yes/no condition settles. */
export function factsWithAnswers(service: Service, notes: CaseNotes): Facts {
  const settled = service.conditions.flatMap(condition => {
    const answer = notes.answers[condition.id]
    const value = condition.rule?.op === 'eq' ? condition.rule.values[0] : undefined
    return condition.rule && typeof value === 'boolean' && answer !== undefined
      ? [[condition.rule.field, answer ? value : !value] as const]
      : []
  })
  return { ...Object.fromEntries(settled), ...notes.facts }
}
