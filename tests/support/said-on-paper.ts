import { letterPrintable } from '#documents/letter-printable.ts'
import type { LetterModel } from '#domain/letter.ts'
import { readFacts } from '#domain/letters/read-facts.ts'
import { composed, type SampleLetter, templateNamed } from './letter-templates.ts'
import { htmlText } from './read-paper.ts'
import { head, kabupaten } from './sample-letters.ts'

export const modelOf = (letter: SampleLetter): LetterModel => composed(letter, head, kabupaten)

/** What a sample says as plain text. */
export const textOf = (letter: SampleLetter): string =>
  htmlText(letterPrintable(modelOf(letter), { fontUrlPrefix: 'fonts/' }).html)

/** The fields that keep a sample from being made, with something changed in it. */
export function problems({ kind, facts }: SampleLetter, change: Record<string, unknown> = {}): string[] {
  const read = readFacts(templateNamed(kind), { ...facts, ...change })
  return read.ok ? [] : read.problems.map(({ field }) => field)
}
