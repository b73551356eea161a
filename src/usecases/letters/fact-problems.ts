import { readLetterFacts } from '#domain/letters/letter-forms.ts'
import type { LetterKind } from '#domain/standard.ts'
import type { JsonValue } from '#ports/records.ts'

/** What keeps a letter from becoming final, each with its field; empty when nothing does. */
export function problemsOf(kind: LetterKind, facts: Record<string, JsonValue>): { field: string; detail: string }[] {
  const read = readLetterFacts(kind, facts)
  return read.ok ? [] : read.problems.map(({ field, sentence }) => ({ field, detail: sentence }))
}
