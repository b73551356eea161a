import type { LetterTemplate } from '#domain/letters/template.ts'
import type { LetterKind } from '#domain/standard.ts'
import type { OpenDesk, Ports } from '#ports/ports.ts'

/** The shipped template of a letter that exists; its fields and rules hold whatever the office words itself. */
export function templateOf({ letterTemplates }: Pick<Ports, 'letterTemplates'>, kind: LetterKind): LetterTemplate {
  const template = letterTemplates.find(kind)
  if (template === null) throw new Error(`There is no template for letters of kind ${kind}`)
  return template
}

/** The template a letter is written with now: in the office's own words where it has any. */
export async function templateInForce(
  desk: Pick<OpenDesk, 'letterTemplates' | 'store'>,
  kind: LetterKind,
): Promise<LetterTemplate> {
  const template = templateOf(desk, kind)
  const own = await desk.store.ownWordings.find(kind)
  return own === null ? template : { ...template, wordings: own.wordings }
}
