import { refProblem } from './fact-styles.ts'
import type { Field, FieldCondition } from './fields.ts'
import { OFFICE } from './office-parts.ts'
import {
  type LetterTemplate,
  type ListEntry,
  OUTSIDE_NUMBER,
  SERVICE,
  type SignerSource,
  type TemplateBlock,
  type Wording,
} from './template.ts'
import { readWording, refsIn } from './wording-text.ts'

/** A place in a template and what is wrong there, in Indonesian. */
export type TemplateFault = { readonly path: string; readonly problem: string }
type Faults = Iterable<TemplateFault>

/** Everything in a template that names a field it has not, or names it in a way that cannot be printed. */
export const templateFaults = (template: LetterTemplate): TemplateFault[] => [
  ...fieldFaults(template.fields),
  ...headFaults(template),
  ...faultsBesidesFields(template),
]

function* faultsBesidesFields({ fields, rules, about, wordings }: LetterTemplate): Faults {
  const check = new Checker(fields)
  for (const [index, { field, when, must }] of rules.entries()) {
    yield* check.known(`rules[${index}].field`, field)
    yield* check.conditions(`rules[${index}].when`, when)
    if ('notBefore' in must) yield* check.known(`rules[${index}].notBefore`, must.notBefore)
  }
  if (about !== null) yield* check.wordingText('about', about)
  for (const [index, wording] of wordings.entries()) yield* check.wording(`wordings[${index}]`, wording)
}

function* fieldFaults(fields: readonly Field[]): Faults {
  for (const [index, field] of fields.entries()) {
    const path = `fields[${index}]`
    const before = fields.slice(0, index)
    if ([OFFICE, SERVICE].includes(field.name))
      yield { path: `${path}.name`, problem: `nama ${field.name} tidak dapat dipakai untuk isian` }
    if (before.some(({ name }) => name === field.name))
      yield { path: `${path}.name`, problem: `isian ${field.name} ditulis dua kali` }
    if (before.some(({ label }) => label === field.label))
      yield { path: `${path}.label`, problem: `label ${field.label} ditulis dua kali` }
    const columns = field.type === 'rows' ? field.columns.map(({ name }) => name) : []
    const begun = typeof field.initial === 'object' ? field.initial.flatMap(row => Object.keys(row)) : []
    for (const cell of begun)
      if (!columns.includes(cell)) yield { path: `${path}.initial`, problem: `kolom ${cell} tidak ada dalam tabel` }
    const asked = field.onlyWhen?.field
    if (asked !== undefined && !before.some(({ name }) => name === asked))
      yield { path: `${path}.onlyWhen`, problem: `isian ${asked} harus ditulis lebih dahulu` }
  }
}

/** Fields that the paper's head counts on. */
function* headFaults({ numbering, manyBy, fields }: LetterTemplate): Faults {
  const isText = (wanted: string) => fields.some(({ name, type }) => name === wanted && type === 'text')
  if (numbering === 'outside' && !isText(OUTSIDE_NUMBER))
    yield { path: 'fields', problem: `isian ${OUTSIDE_NUMBER} berupa teks harus ada untuk nomor dari luar` }
  if (manyBy !== null && !isText(manyBy)) yield { path: 'manyBy', problem: `isian ${manyBy} bukan teks dalam fields` }
}

class Checker {
  readonly #fields: ReadonlyMap<string, Field>

  constructor(fields: readonly Field[]) {
    this.#fields = new Map(fields.map(field => [field.name, field]))
  }

  *known(path: string, name: string): Faults {
    if (!this.#fields.has(name)) yield { path, problem: `isian ${name} tidak ada dalam fields` }
  }

  *conditions(path: string, conditions: readonly FieldCondition[]): Faults {
    for (const condition of conditions) {
      if (condition.field === SERVICE) continue
      yield* this.known(path, condition.field)
      const field = this.#fields.get(condition.field)
      if (field?.type !== 'choice' && field?.type !== 'choices') continue
      const values = 'is' in condition ? condition.is : 'isNot' in condition ? condition.isNot : []
      for (const value of values)
        if (!field.choices.some(choice => choice.value === value))
          yield { path, problem: `isian ${field.name} tidak memiliki pilihan ${value}` }
    }
  }

  /** Where a wording is repeated for the rows of a field, its columns may be named as well. */
  *wordingText(path: string, text: string, rowsOf: string | null = null): Faults {
    const read = readWording(text)
    if (!read.ok) return yield { path, problem: read.problem }
    const field = rowsOf === null ? undefined : this.#fields.get(rowsOf)
    if (rowsOf !== null && field?.type !== 'rows' && field?.type !== 'long-text')
      return yield { path, problem: `isian ${rowsOf} bukan tabel atau teks panjang` }
    const columns = field?.type === 'rows' ? field.columns.map(({ name }) => name) : field ? ['line'] : []
    for (const ref of refsIn(read.parts)) {
      const problem = columns.includes(ref.field) ? null : refProblem(this.#fields.get(ref.field), ref)
      if (problem !== null) yield { path, problem }
    }
  }

  *entries(path: string, entries: readonly ListEntry[]): Faults {
    for (const [index, { text, each, when }] of entries.entries()) {
      yield* this.conditions(`${path}[${index}].when`, when)
      yield* this.wordingText(`${path}[${index}]`, text, each)
    }
  }

  *wording(path: string, wording: Wording): Faults {
    yield* this.conditions(`${path}.when`, wording.when)
    for (const key of ['heading', 'about', 'subject', 'attachment'] as const)
      if (wording[key] !== null) yield* this.wordingText(`${path}.${key}`, wording[key])
    if (wording.shape === 'korespondensi' && wording.subject === null)
      yield { path: `${path}.subject`, problem: 'surat korespondensi harus memiliki hal' }
    if (wording.shape !== 'korespondensi' && wording.heading === null)
      yield { path: `${path}.heading`, problem: 'belum diisi, seharusnya judul surat' }
    if (wording.addressee !== null) {
      yield* this.entries(`${path}.addressee.recipients`, wording.addressee.recipients)
      if (wording.addressee.town !== null) yield* this.wordingText(`${path}.addressee.town`, wording.addressee.town)
    }
    for (const [index, block] of wording.body.entries()) yield* this.#block(`${path}.body[${index}]`, block)
    const signers = [wording.signature, wording.counterSignature, ...wording.coSigners, ...wording.knownBy]
    for (const signer of signers) if (signer !== null) yield* this.#signer(`${path}.signature`, signer)
    yield* this.entries(`${path}.witnesses`, wording.witnesses)
  }

  *#signer(path: string, signer: SignerSource): Faults {
    if (signer.kind === 'official') yield* this.#ofType(path, signer.field, ['official'], 'seorang pejabat')
    else if (signer.kind === 'named')
      for (const text of [...signer.lines, signer.name, signer.identifier ?? '']) yield* this.wordingText(path, text)
  }

  *#ofType(path: string, name: string, types: readonly Field['type'][], what: string): Faults {
    yield* this.known(path, name)
    const field = this.#fields.get(name)
    if (field !== undefined && !types.includes(field.type)) yield { path, problem: `isian ${name} bukan ${what}` }
  }

  *#block(path: string, block: TemplateBlock): Faults {
    yield* this.conditions(`${path}.when`, block.when)
    switch (block.kind) {
      case 'paragraph':
        yield* this.entries(
          `${path}.text`,
          block.sentences.map(sentence => ({ ...sentence, each: null })),
        )
        return
      case 'heading':
      case 'centred':
        yield* this.wordingText(`${path}.${block.kind}`, block.text)
        return
      case 'identity':
        for (const [index, row] of block.rows.entries()) {
          const at = `${path}.identity[${index}]`
          yield* this.conditions(`${at}.when`, row.when)
          if (row.kind === 'row') {
            yield* this.wordingText(at, row.label)
            yield* this.wordingText(at, row.value)
          } else {
            yield* this.#ofType(at, row.field, ['person'], 'seseorang')
            if (row.kkField !== null) yield* this.known(at, row.kkField)
          }
        }
        return
      case 'list':
        yield* this.entries(`${path}.items`, block.items)
        return
      case 'table':
        yield* this.#ofType(path, block.field, ['rows'], 'tabel')
        for (const { cell } of block.columns) yield* this.wordingText(path, cell, block.field)
        return
      case 'clauses':
        for (const [index, { items }] of block.rows.entries()) yield* this.entries(`${path}.clauses[${index}]`, items)
        return
      case 'blanks':
        for (const [index, { value }] of block.rows.entries())
          yield* this.wordingText(`${path}.blanks[${index}]`, value)
        return
      case 'ticks':
        yield* this.#ofType(path, block.field, ['choice', 'choices', 'boolean'], 'pilihan')
        return
      case 'opener':
      case 'attachment':
      case 'space':
      case 'box':
        return
    }
  }
}
