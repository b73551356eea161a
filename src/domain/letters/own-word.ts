import type { Field } from './fields.ts'
import { wordingNames } from './labelled-wording.ts'
import { nearestName } from './nearest-name.ts'
import { isSignedByOfficial, type LetterTemplate } from './template.ts'
import { type FieldRef, readWording, refsIn } from './wording-text.ts'

/** A name in double braces as it was found in an office's Word file. */
export type FoundName = { readonly name: string; readonly closed: boolean; readonly place: string }

/** What an office's Word file is filled with: texts by their names, and tables by the label of their field. */
export type WordTexts = {
  readonly texts: Readonly<Record<string, string>>
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>
}

/** What a letter has besides its own fields. */
export const headFields = [
  { name: 'letter-number', label: 'Nomor', type: 'text', required: false },
  { name: 'letter-date', label: 'Tanggal surat', type: 'date', required: false },
  { name: 'signatory', label: 'Penanda tangan', type: 'official', required: false },
  { name: 'speaking-post', label: 'Jabatan pembuka', type: 'text', required: false },
  { name: 'copies-to', label: 'Tembusan', type: 'long-text', required: false },
] as const satisfies readonly Field[]
export type HeadField = (typeof headFields)[number]['name']

/** Those that no field of the paper has taken the label of: a disposition tells the date of another letter. */
const headFieldsOf = (fields: readonly Field[]): Field[] =>
  headFields.filter(({ label }) => !fields.some(field => field.label === label))

/** The place of a row in its table. */
export const ROW_NUMBER = 'nomor urut'

/** A name that a Word file may hold; with `rows` it stands in a row of a table, repeated for each row of that field. */
export type WordName = {
  readonly shown: string
  readonly ref: FieldRef | null
  readonly rows: { readonly field: string; readonly label: string; readonly column: string } | null
}

const refOf = (kept: string): FieldRef | null => {
  const read = readWording(`{${kept}}`)
  return read.ok ? (refsIn(read.parts)[0] ?? null) : null
}

/** Every name that the Word file of a paper may hold. */
export function wordNames({ fields }: Pick<LetterTemplate, 'fields'>): WordName[] {
  const plain = wordingNames({ fields: [...headFieldsOf(fields), ...fields], columns: [] }).map(
    ({ shown, kept }): WordName => ({ shown, ref: refOf(kept), rows: null }),
  )
  const ofRows = fields.flatMap(field => {
    if (field.type !== 'rows') return []
    const { name, label, columns } = field
    const cells = columns.flatMap(column =>
      wordingNames({ fields: [{ ...column, type: 'text' }], columns: [] }).filter(({ shown }) =>
        shown.startsWith(column.label),
      ),
    )
    return [{ shown: ROW_NUMBER, kept: null }, ...cells].map(
      (cell): WordName => ({
        shown: `${label}.${cell.shown}`,
        ref: cell.kept === null ? null : refOf(cell.kept),
        rows: { field: name, label, column: cell.shown },
      }),
    )
  })
  return [...plain, ...ofRows]
}

/** Names are found however their letters are written; those of a table are repeated by the letters of its label. */
export function namedBy(names: readonly WordName[], typed: string): WordName | null {
  const wanted = typed.trim().toLocaleLowerCase('id')
  return (
    names.find(({ shown, rows }) => (rows === null ? shown.toLocaleLowerCase('id') === wanted : shown === typed)) ??
    null
  )
}

export type UnknownName = {
  readonly name: string
  readonly place: string
  readonly problem: string
  /** What was probably meant. */
  readonly nearest: string | null
}

type Named = Pick<LetterTemplate, 'fields' | 'numbering' | 'wordings'>

export type JudgedNames = {
  /** As the office typed them, each once. */
  readonly known: readonly string[]
  readonly unknown: readonly UnknownName[]
  /** Labels of what the letter must have and the file does not name. */
  readonly missing: readonly string[]
}

/** What an office's Word file names, held against the fields of its paper. */
export function judgedNames(template: Named, found: readonly FoundName[]): JudgedNames {
  const names = wordNames(template)
  const shown = names.map(each => each.shown)
  const known = new Set<string>()
  const unknown: UnknownName[] = []
  for (const { name, closed, place } of found) {
    if (closed && namedBy(names, name) !== null) known.add(name)
    else
      unknown.push({
        name,
        place,
        problem: closed ? 'Isian ini tidak dikenal.' : 'Kurung kurawal yang dibuka belum ditutup dalam paragraf ini.',
        nearest: closed ? nearestName(name, shown) : null,
      })
  }
  return { known: [...known], unknown, missing: missingNames(template, [...known]) }
}

/** Labels of the required fields that the program's page of this paper says and these names do not. */
export function missingNames(template: Named, typed: readonly string[]): string[] {
  const names = wordNames(template)
  const named = new Set(
    typed.map(name => {
      const meant = namedBy(names, name)
      return meant?.rows?.field ?? meant?.ref?.field
    }),
  )
  const said = new Set(fieldsSaid(template.wordings))
  const always: readonly HeadField[] = [
    ...(template.numbering === 'none' ? [] : (['letter-number', 'letter-date'] as const)),
    ...(isSignedByOfficial(template) ? (['signatory'] as const) : []),
  ]
  const expected = [
    ...headFieldsOf(template.fields).filter(({ name }) => always.some(wanted => wanted === name)),
    ...template.fields.filter(({ name, required }) => required && said.has(name)),
  ]
  return expected.filter(({ name }) => !named.has(name)).map(({ label }) => label)
}

/** Every field that stands in a wording; one that is only asked for in a condition is not said. */
function fieldsSaid(part: unknown): string[] {
  if (typeof part === 'string') {
    const read = readWording(part)
    return read.ok ? refsIn(read.parts).map(({ field }) => field) : []
  }
  if (Array.isArray(part)) return part.flatMap(fieldsSaid)
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, inner]) =>
    name === 'when' ? [] : namesField.has(name) && typeof inner === 'string' ? [inner] : fieldsSaid(inner),
  )
}

const namesField = new Set(['field', 'kkField', 'each'])
