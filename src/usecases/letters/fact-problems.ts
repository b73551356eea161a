import { readFacts } from '#domain/letters/read-facts.ts'
import type { LetterTemplate } from '#domain/letters/template.ts'
import type { JsonValue } from '#ports/records.ts'

/** What keeps a letter from becoming final, each with its field; empty when nothing does. */
export function problemsOf(
  template: LetterTemplate,
  facts: Record<string, JsonValue>,
): { field: string; detail: string }[] {
  const read = readFacts(template, facts)
  return read.ok ? [] : read.problems.map(({ field, sentence }) => ({ field, detail: sentence }))
}
