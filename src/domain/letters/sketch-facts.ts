import type { DocumentFacts, FactsOf, Field, FieldList, PersonFacts } from './fields.ts'
import { fieldApplies } from './fields.ts'
import { gap } from './gap.ts'
import type { LetterForm } from './letter-form.ts'
import { asRecord, partLabels, readField } from './read-facts.ts'

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

const personSketch = (field: Extract<Field, { type: 'person' }>, known: PersonFacts): Record<string, unknown> => ({
  ...known,
  name: known.name || gap('nama'),
  ...Object.fromEntries(field.needs.filter(part => known[part] === null).map(part => [part, gap(partLabels[part])])),
})

const documentSketch = (known: Partial<DocumentFacts>): DocumentFacts => ({
  number: known.number || gap('nomor'),
  date: known.date || gap('tanggal'),
  issuer: known.issuer || gap('penerbit'),
})

/** The value with a gap for each part of it that is missing. */
function sketched(field: Field, value: unknown): unknown {
  switch (field.type) {
    case 'text':
    case 'long-text':
    case 'date':
    case 'choice':
      return value ?? gap(field.label)
    case 'boolean':
      return value ?? false
    case 'person':
      return personSketch(field, { ...nobody, ...asRecord(value) })
    case 'document':
      return documentSketch(asRecord(value))
    case 'rows': {
      const rows = value as readonly Readonly<Record<string, string>>[]
      return rows.map(row =>
        Object.fromEntries(
          field.columns.map(({ name, label, required }) => [name, row[name] || (required ? gap(label) : '')]),
        ),
      )
    }
    case 'choices':
    case 'integer':
      return value
  }
}

/**
 * The facts of a draft as far as they go, for showing it while it is typed: a gap stands wherever a required fact is
 * missing or wrong, also in the place of a choice or a day. Only `readFacts` makes facts that a letter may be made of.
 */
export function sketchFacts<L extends FieldList>(form: LetterForm<L>, input: unknown): FactsOf<L> {
  const typed = asRecord(input)
  const facts: Record<string, unknown> = {}
  const known: FieldList = form.fields
  for (const field of known) {
    const applies = fieldApplies(field, typed)
    const value = readField(field, applies ? typed[field.name] : undefined, () => undefined)
    facts[field.name] = value === null && !(applies && field.required) ? null : sketched(field, value)
  }
  const sketch = facts as FactsOf<L>
  for (const { field: name } of form.rules(sketch)) {
    const field = known.find(each => each.name === name)
    if (field && facts[name] === null) facts[name] = sketched(field, null)
  }
  return sketch
}
