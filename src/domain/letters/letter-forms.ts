import type { LetterKind } from '../standard.ts'
import type { HealthCostRecommendationFacts } from './health-cost-recommendation.ts'
import { healthCostRecommendationForm } from './health-cost-recommendation.ts'
import type { KksReplacementFacts } from './kks-replacement-letter.ts'
import { kksReplacementForm } from './kks-replacement-letter.ts'
import type { LetterForm } from './letter-form.ts'
import type { ReadFacts } from './read-facts.ts'
import { readFacts } from './read-facts.ts'
import type { RegistryCertificateFacts } from './registry-certificate.ts'
import { registryCertificateForm } from './registry-certificate.ts'
import type { RegistryPrintoutFacts } from './registry-printout.ts'
import { registryPrintoutForm } from './registry-printout.ts'
import { sketchFacts } from './sketch-facts.ts'

/** The form of every kind of letter this program writes. */
export const letterForms = {
  'registry-certificate': registryCertificateForm,
  'kks-replacement-letter': kksReplacementForm,
  'health-cost-recommendation': healthCostRecommendationForm,
  'registry-printout': registryPrintoutForm,
} as const

/** The facts of a letter together with its kind. */
export type LetterFacts =
  | { readonly kind: 'registry-certificate'; readonly facts: RegistryCertificateFacts }
  | { readonly kind: 'kks-replacement-letter'; readonly facts: KksReplacementFacts }
  | { readonly kind: 'health-cost-recommendation'; readonly facts: HealthCostRecommendationFacts }
  | { readonly kind: 'registry-printout'; readonly facts: RegistryPrintoutFacts }

/** What a screen needs to draw the form of a letter. */
export type LetterFormView = Omit<LetterForm, 'rules'>

export const letterFormOf = (kind: LetterKind): LetterFormView => letterForms[kind]

function tagged<K extends LetterKind, F>(kind: K, read: ReadFacts<F>): ReadFacts<{ kind: K; facts: F }> {
  return read.ok ? { ok: true, facts: { kind, facts: read.facts } } : read
}

/** Reads the facts of one kind of letter from what a form or a caller from outside gives; see `readFacts`. */
export function readLetterFacts(kind: LetterKind, input: unknown): ReadFacts<LetterFacts> {
  switch (kind) {
    case 'registry-certificate':
      return tagged(kind, readFacts(registryCertificateForm, input))
    case 'kks-replacement-letter':
      return tagged(kind, readFacts(kksReplacementForm, input))
    case 'health-cost-recommendation':
      return tagged(kind, readFacts(healthCostRecommendationForm, input))
    case 'registry-printout':
      return tagged(kind, readFacts(registryPrintoutForm, input))
  }
}

/** The facts of a draft as far as they go; see `sketchFacts`. */
export function sketchLetterFacts(kind: LetterKind, input: unknown): LetterFacts {
  switch (kind) {
    case 'registry-certificate':
      return { kind, facts: sketchFacts(registryCertificateForm, input) }
    case 'kks-replacement-letter':
      return { kind, facts: sketchFacts(kksReplacementForm, input) }
    case 'health-cost-recommendation':
      return { kind, facts: sketchFacts(healthCostRecommendationForm, input) }
    case 'registry-printout':
      return { kind, facts: sketchFacts(registryPrintoutForm, input) }
  }
}
