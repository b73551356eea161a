import type { Requirement } from '#domain/requirement.ts'
import type { Service } from '#domain/standard.ts'

export type Answers = Readonly<Record<string, boolean>>

/** Every combination of answers to the conditions that the requirements of a service hang on. */
export function everyAnswer({ conditions, requirements }: Service): Answers[] {
  const asked = conditions.filter(({ id }) => requirements.some(({ when }) => when?.condition === id))
  return asked.reduce<Answers[]>(
    (all, { id }) => all.flatMap(each => [true, false].map(answer => ({ ...each, [id]: answer }))),
    [{}],
  )
}

/** What the decree asks for under these answers, in its order. */
export const applying = ({ requirements }: Service, answers: Answers): Requirement[] =>
  requirements.filter(function applies({ when, parent }): boolean {
    if (when !== null && answers[when.condition] !== when.is) return false
    const above = requirements.find(({ id }) => id === parent)
    return above === undefined || applies(above)
  })

/** A row that only names several papers at once is printed as those papers; a question is not asked a second time. */
export const mayBeLeftOut = (requirement: Requirement, { conditions, requirements }: Service): boolean => {
  if (requirement.document !== null) return false
  const children = requirements.filter(({ parent }) => parent === requirement.id)
  const condition = conditions.find(({ id }) => id === requirement.when?.condition)
  return (
    (children.length > 0 && children.every(({ no }) => no === null)) ||
    (requirement.rule !== null && condition?.rule?.field === requirement.rule.field)
  )
}
