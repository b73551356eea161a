import type { LetterFacts } from '#domain/letters/letter-forms.ts'
import { sealedAbout } from '#domain/sealed.ts'
import type { ApplicationRecord } from '#ports/records.ts'

/** What the agenda says of a letter; a confidential one shows neither matter nor name. */
export function aboutLetter(title: string, letter: LetterFacts, { confidential }: ApplicationRecord): string {
  return confidential ? sealedAbout : `${title} a.n. ${subjectOf(letter).name}`
}

/** The person a letter speaks of. */
export function subjectOf(letter: LetterFacts): { name: string } {
  switch (letter.kind) {
    case 'health-cost-recommendation':
      return letter.facts.patient
    case 'registry-certificate':
    case 'kks-replacement-letter':
    case 'registry-printout':
      return letter.facts.subject
  }
}
