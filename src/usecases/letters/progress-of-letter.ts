import type { LetterProgress } from '#domain/letter-progress.ts'
import { isSignedByOfficial } from '#domain/letters/template.ts'
import type { Ports } from '#ports/ports.ts'
import type { LetterRecord } from '#ports/records.ts'
import { templateOf } from './template-of.ts'

/** How far a letter has come, and what it still waits for by its kind. */
export function progressOfLetter(
  desk: Pick<Ports, 'letterTemplates'>,
  { kind, state }: Pick<LetterRecord, 'kind' | 'state'>,
): LetterProgress {
  const template = templateOf(desk, kind)
  return { state, needsSignature: isSignedByOfficial(template), toApplicant: template.goesTo === 'applicant' }
}
