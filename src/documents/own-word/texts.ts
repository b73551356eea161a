import type { LetterFact, LetterFacts, OfficialFacts, RowFacts } from '#domain/letters/fields.ts'
import type { LetterHead } from '#domain/letters/letter-head.ts'
import type { LetterOffice } from '#domain/letters/office-style.ts'
import { type HeadField, headFields, namedBy, ROW_NUMBER, type WordTexts, wordNames } from '#domain/letters/own-word.ts'
import type { LetterTemplate } from '#domain/letters/template.ts'
import type { FieldRef } from '#domain/letters/wording-text.ts'
import { factWords } from '../letters/fact-words.ts'
import { officeWords } from '../letters/office-words.ts'
import { signatureBlock, speakingPost } from '../signature-block.ts'

/** What the names of an office's Word file stand for in one letter; nothing stands where a fact is empty. */
export function wordTexts(
  template: LetterTemplate,
  facts: LetterFacts,
  head: LetterHead,
  office: LetterOffice,
  typed: readonly string[],
): WordTexts {
  const names = wordNames(template)
  const fields = new Map([...template.fields, ...headFields].map(field => [field.name, field]))
  const known: Readonly<Record<string, LetterFact>> = { ...facts, ...headFacts(head, office) }
  const words = (ref: FieldRef): string => {
    if (ref.field === ('signatory' satisfies HeadField) && ref.part === 'nip') return identifierOf(head, office)
    const field = fields.get(ref.field)
    return (field ? factWords(field, known[ref.field] ?? null, ref) : officeWords(ref, office)) ?? ''
  }
  const texts: Record<string, string> = {}
  const columns = new Map<string, { label: string; cells: { shown: string; ref: FieldRef | null }[] }>()
  for (const name of typed) {
    const meant = namedBy(names, name)
    if (meant?.rows) {
      const of = columns.get(meant.rows.field) ?? { label: meant.rows.label, cells: [] }
      of.cells.push({ shown: meant.rows.column, ref: meant.ref })
      columns.set(meant.rows.field, of)
    } else if (meant?.ref) texts[name] = words(meant.ref)
  }
  const rows = [...columns].map(([field, { label, cells }]) => [
    label,
    ((facts[field] ?? []) as readonly RowFacts[]).map((row, index) =>
      Object.fromEntries(cells.map(({ shown, ref }) => [shown, ref ? cellWords(row, ref) : String(index + 1)])),
    ),
  ])
  return { texts, rows: Object.fromEntries(rows) }
}

const cellField = { name: 'cell', label: ROW_NUMBER, type: 'text', required: false } as const

const cellWords = (row: RowFacts, ref: FieldRef): string => factWords(cellField, row[ref.field] ?? null, ref) ?? ''

function headFacts(head: LetterHead, office: LetterOffice): Record<HeadField, LetterFact> {
  const { lines, name, rank } = signatureBlock(head.signing, office.style)
  const post = lines.map(({ prefix, text }) => (prefix === null ? text : `${prefix} ${text}`)).join('\n')
  const signatory: OfficialFacts = { name, post: post.replace(/,$/, ''), rank, nip: null }
  const [only, ...others] = head.copiesTo
  return {
    'letter-number': head.number?.state === 'final' ? head.number.text : null,
    'letter-date': head.dateOn,
    signatory,
    'speaking-post': speakingPost(head.signing),
    'copies-to':
      only === undefined
        ? null
        : others.length === 0
          ? only
          : head.copiesTo.map((copy, index) => `${index + 1}. ${copy}`).join('\n'),
  }
}

/** The whole line, for staff under a work agreement have another number than a NIP. */
const identifierOf = ({ signing }: LetterHead, { style }: LetterOffice): string =>
  signatureBlock(signing, style).identifier ?? ''
