import type { LetterFacts, RowFacts } from '#domain/letters/fields.ts'
import { conditionHolds } from '#domain/letters/fields.ts'
import type { LetterOffice } from '#domain/letters/office-style.ts'
import {
  type LetterTemplate,
  type ListEntry,
  SERVICE,
  type Sentence,
  type TemplateText,
} from '#domain/letters/template.ts'
import { type FieldRef, filledWording, readWording } from '#domain/letters/wording-text.ts'
import { factWords } from './fact-words.ts'
import { officeWords } from './office-words.ts'

/** Fills one letter's wordings with its facts. */
export type Fill = {
  /** The text, or null where nothing is left of it. */
  text(wording: TemplateText): string | null
  holds(part: { readonly when: Sentence['when'] }): boolean
  /** Sentences that hold, in one paragraph; null when none does. */
  sentences(sentences: readonly Sentence[]): string | null
  /** The entries of a list, those with `each` once for every row or line. */
  entries(entries: readonly ListEntry[]): string[]
  /** The rows of a table, each with its own cells before the letter's facts. */
  rows(field: string): readonly RowFacts[]
  inRow(wording: TemplateText, row: RowFacts): string | null
}

export function filling(
  template: LetterTemplate,
  facts: LetterFacts,
  office: LetterOffice,
  serviceId: string | null,
): Fill {
  const known = { ...facts, [SERVICE]: serviceId }
  const fields = new Map(template.fields.map(field => [field.name, field]))
  const words = (ref: FieldRef): string | null => {
    const field = fields.get(ref.field)
    return field ? factWords(field, facts[ref.field] ?? null, ref) : officeWords(ref, office)
  }
  const filled = (wording: TemplateText, said: (ref: FieldRef) => string | null): string | null => {
    const read = readWording(wording)
    if (!read.ok) throw new Error(`The template ${template.kind} has a broken wording: ${read.problem}`)
    return filledWording(read.parts, said) || null
  }
  const inRow = (wording: TemplateText, row: RowFacts) =>
    filled(wording, ref => (ref.field in row ? rowWords(row[ref.field] ?? '', ref) : words(ref)))
  const fill: Fill = {
    text: wording => filled(wording, words),
    holds: ({ when }) => when.every(condition => conditionHolds(condition, known)),
    sentences: sentences =>
      sentences
        .filter(fill.holds)
        .map(({ text }) => fill.text(text))
        .filter(text => text !== null)
        .join(' ') || null,
    entries: entries =>
      entries
        .filter(fill.holds)
        .flatMap(({ text, each }) => (each === null ? [fill.text(text)] : repeated(each).map(row => inRow(text, row))))
        .filter(text => text !== null),
    rows: field => repeated(field),
    inRow,
  }
  /** Rows of a table, or the lines of a long text as rows with one cell, `line`. */
  const repeated = (name: string): readonly RowFacts[] => {
    const value = facts[name] ?? null
    if (typeof value === 'string')
      return value
        .split('\n')
        .map(line => line.trim())
        .filter(line => line !== '')
        .map(line => ({ line }))
    return Array.isArray(value) ? (value as readonly RowFacts[]) : []
  }
  return fill
}

const cellField = { name: 'cell', label: '', type: 'text', required: false } as const

const rowWords = (value: string, ref: FieldRef): string | null => factWords(cellField, value, ref)
