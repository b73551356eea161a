import { join } from 'node:path'
import { loadTemplates } from '#desk/letter-templates/load-templates.ts'
import { composeLetter } from '#documents/compose-letter.ts'
import type { LetterModel } from '#domain/letter.ts'
import type { LetterFacts } from '#domain/letters/fields.ts'
import type { LetterHead } from '#domain/letters/letter-head.ts'
import type { LetterOffice } from '#domain/letters/office-style.ts'
import type { LetterTemplate } from '#domain/letters/template.ts'

/** The shipped papers. */
export const letterTemplates = loadTemplates(join(import.meta.dirname, '../../resources/letters'))

export function templateNamed(kind: string): LetterTemplate {
  const template = letterTemplates.find(kind)
  if (template === null) throw new Error(`No template of kind ${kind} is shipped`)
  return template
}

export type SampleLetter = { readonly kind: string; readonly facts: LetterFacts }

export const composed = ({ kind, facts }: SampleLetter, head: LetterHead, office: LetterOffice): LetterModel =>
  composeLetter(templateNamed(kind), facts, head, office)
