import type { LetterModel } from '#domain/letter.ts'
import type { LetterFacts } from '#domain/letters/letter-forms.ts'
import type { LetterHead } from '#domain/letters/letter-head.ts'
import type { LetterOffice } from '#domain/letters/office-style.ts'
import { healthCostRecommendation } from './letters/health-cost-recommendation.ts'
import { kksReplacementLetter } from './letters/kks-replacement-letter.ts'
import { registryCertificate } from './letters/registry-certificate.ts'
import { registryPrintout } from './letters/registry-printout.ts'

/** The letter of a kind from its facts; the fixed wording of each kind stands in its own file under letters/. */
export function composeLetter(letter: LetterFacts, head: LetterHead, office: LetterOffice): LetterModel {
  switch (letter.kind) {
    case 'registry-certificate':
      return registryCertificate(letter.facts, head, office)
    case 'kks-replacement-letter':
      return kksReplacementLetter(letter.facts, head, office)
    case 'health-cost-recommendation':
      return healthCostRecommendation(letter.facts, head, office)
    case 'registry-printout':
      return registryPrintout(letter.facts, head, office)
  }
}
