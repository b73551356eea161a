import type { LetterTemplate } from '#domain/letters/template.ts'
import type { LetterKind } from '#domain/standard.ts'
import type { Ports } from '#ports/ports.ts'

/** The template of a letter that exists. */
export function templateOf({ letterTemplates }: Pick<Ports, 'letterTemplates'>, kind: LetterKind): LetterTemplate {
  const template = letterTemplates.find(kind)
  if (template === null) throw new Error(`There is no template for letters of kind ${kind}`)
  return template
}
