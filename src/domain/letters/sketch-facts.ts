import type { DocumentFacts, Field, LetterFact, LetterFacts, OfficialFacts, PersonFacts, RowFacts } from './fields.ts'
import { fieldApplies } from './fields.ts'
import { gap } from './gap.ts'
import { asRecord, partLabels, readField } from './read-facts.ts'
import type { LetterTemplate } from './template.ts'
import { brokenRules } from './template-rules.ts'

const nobody: PersonFacts = {
  name: '',
  nik: null,
  birthPlace: null,
  birthDate: null,
  sex: null,
  religion: null,
  occupation: null,
  address: null,
}

const personSketch = (field: Extract<Field, { type: 'person' }>, known: PersonFacts): PersonFacts => ({
  ...known,
  name: known.name || gap('nama'),
  ...Object.fromEntries(field.needs.filter(part => known[part] === null).map(part => [part, gap(partLabels[part])])),
})

const documentSketch = (known: Partial<DocumentFacts>): DocumentFacts => ({
  number: known.number || gap('nomor'),
  date: known.date || gap('tanggal'),
  issuer: known.issuer || gap('penerbit'),
})

const officialSketch = (known: Partial<OfficialFacts>): OfficialFacts => ({
  name: known.name || gap('nama'),
  post: known.post || gap('jabatan'),
  rank: known.rank ?? null,
  nip: known.nip ?? null,
})

/** The value with a gap for each part of it that is missing. */
function sketched(field: Field, value: LetterFact): LetterFact {
  switch (field.type) {
    case 'text':
    case 'long-text':
    case 'date':
    case 'time':
    case 'choice':
    case 'integer':
    case 'money':
      return value ?? gap(field.label)
    case 'boolean':
      return value ?? false
    case 'person':
      return personSketch(field, { ...nobody, ...asRecord(value) })
    case 'document':
      return documentSketch(asRecord(value))
    case 'official':
      return officialSketch(asRecord(value))
    case 'rows': {
      const rows = value as readonly RowFacts[]
      const row = (known: RowFacts): RowFacts =>
        Object.fromEntries(
          field.columns.map(({ name, label, required }) => [name, known[name] || (required ? gap(label) : '')]),
        )
      return rows.length === 0 && field.required ? [row({})] : rows.map(row)
    }
    case 'choices':
      return value
  }
}

/**
 * The facts of a draft as far as they go, for showing it while it is typed: a gap stands wherever a required fact is
 * missing or wrong, also in the place of a choice, a number or a day. Only `readFacts` makes facts that a letter may be
 * made of.
 */
export function sketchFacts({ fields, rules }: Pick<LetterTemplate, 'fields' | 'rules'>, input: unknown): LetterFacts {
  const typed = asRecord(input)
  const facts: Record<string, LetterFact> = {}
  for (const field of fields) {
    const applies = fieldApplies(field, typed)
    const value = readField(field, applies ? typed[field.name] : undefined, () => undefined)
    facts[field.name] = value === null && !(applies && field.required) ? null : sketched(field, value)
  }
  for (const { field: name } of brokenRules(rules, facts)) {
    const field = fields.find(each => each.name === name)
    if (field && facts[name] === null) facts[name] = sketched(field, null)
  }
  return facts
}
