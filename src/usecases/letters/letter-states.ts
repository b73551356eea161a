import type { LetterTemplate } from '#domain/letters/template.ts'
import type { ApplicationRecord } from '#ports/records.ts'
import { underCheck } from '../applications/find-application.ts'

/** While the promised work is done. */
export const accepted = ['complete', 'ready'] as const satisfies ApplicationRecord['state'][]

/** When a paper of this kind may be made: a blank also while the citizen still gathers the papers. */
export const statesFor = (
  template: Pick<LetterTemplate, 'beforeAcceptance'> | null,
): readonly ApplicationRecord['state'][] => (template?.beforeAcceptance ? [...underCheck, ...accepted] : accepted)
