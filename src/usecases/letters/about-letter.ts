import type { LetterFacts } from '#domain/letters/fields.ts'
import type { LetterTemplate } from '#domain/letters/template.ts'
import { sealedAbout } from '#domain/sealed.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { ApplicationRecord } from '#ports/records.ts'

/** What the agenda says of a letter; a confidential one shows neither matter nor name. */
export function aboutLetter(
  { documents, office }: Pick<OpenDesk, 'documents' | 'office'>,
  template: LetterTemplate,
  facts: LetterFacts,
  { confidential }: ApplicationRecord,
): string {
  if (confidential) return sealedAbout
  const about = documents.letterAbout(template, facts, { office, style: {} })
  return about === null ? template.title : `${template.title} ${about}`
}
