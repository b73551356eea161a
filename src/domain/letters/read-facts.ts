import { isCalendarDate } from '../business-day.ts'
import type {
  DocumentFacts,
  FactProblem,
  Field,
  LetterFact,
  LetterFacts,
  OfficialFacts,
  PersonFacts,
  PersonPart,
  RowFacts,
} from './fields.ts'
import { fieldApplies } from './fields.ts'
import { withoutGapMarks } from './gap.ts'
import type { LetterTemplate } from './template.ts'
import { brokenRules } from './template-rules.ts'

export type ReadFacts =
  | { readonly ok: true; readonly facts: LetterFacts }
  | { readonly ok: false; readonly problems: readonly FactProblem[] }

const limits = { text: 300, 'long-text': 4000, rows: 300 } as const

/** A hundred trillion: more than any region's budget, and still exact as a number. */
const MOST_RUPIAH = 100_000_000_000_000

export const partLabels: Readonly<Record<PersonPart, string>> = {
  nik: 'NIK',
  birthPlace: 'tempat lahir',
  birthDate: 'tanggal lahir',
  sex: 'jenis kelamin',
  religion: 'agama',
  occupation: 'pekerjaan',
  address: 'alamat',
}

export const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

const asText = (value: unknown): string | null => {
  if (typeof value !== 'string') return null
  const trimmed = withoutGapMarks(value).trim()
  return trimmed === '' ? null : trimmed
}

type Complain = (field: string, sentence: string) => void

function readText(name: string, label: string, max: number, value: unknown, complain: Complain): string | null {
  const text = asText(value)
  if (text !== null && text.length > max) complain(name, `${label} terlalu panjang, paling banyak ${max} huruf.`)
  return text
}

function readDay(name: string, label: string, value: unknown, complain: Complain): string | null {
  const text = asText(value)
  if (text === null) return null
  if (isCalendarDate(text)) return text
  complain(name, `${label} bukan tanggal yang ada di kalender. Pilih tanggalnya kembali.`)
  return null
}

function readPerson(field: Extract<Field, { type: 'person' }>, value: unknown, complain: Complain): PersonFacts | null {
  const typed = asRecord(value)
  const text = (part: string, label: string) =>
    readText(`${field.name}.${part}`, `${field.label}: ${label}`, limits.text, typed[part], complain)
  const person: PersonFacts = {
    name: text('name', 'nama') ?? '',
    nik: text('nik', partLabels.nik),
    birthPlace: text('birthPlace', partLabels.birthPlace),
    birthDate: readDay(`${field.name}.birthDate`, `${field.label}: tanggal lahir`, typed.birthDate, complain),
    sex: typed.sex === 'male' || typed.sex === 'female' ? typed.sex : null,
    religion: text('religion', partLabels.religion),
    occupation: text('occupation', partLabels.occupation),
    address: text('address', partLabels.address),
  }
  const empty = person.name === '' && Object.values(person).every(part => part === null || part === '')
  if (empty) return null
  if (person.name === '') complain(`${field.name}.name`, `${field.label}: nama belum diisi.`)
  for (const part of field.needs)
    if (person[part] === null) complain(`${field.name}.${part}`, `${field.label}: ${partLabels[part]} belum diisi.`)
  return person
}

function readDocument(field: Field, value: unknown, complain: Complain): DocumentFacts | null {
  const typed = asRecord(value)
  const number = readText(`${field.name}.number`, `Nomor ${field.label}`, limits.text, typed.number, complain)
  const issuer = readText(`${field.name}.issuer`, `Penerbit ${field.label}`, limits.text, typed.issuer, complain)
  const date = readDay(`${field.name}.date`, `Tanggal ${field.label}`, typed.date, complain)
  if (number === null && issuer === null && asText(typed.date) === null) return null
  if (number === null) complain(`${field.name}.number`, `${field.label}: nomor belum diisi.`)
  if (issuer === null) complain(`${field.name}.issuer`, `${field.label}: penerbit belum diisi.`)
  if (asText(typed.date) === null) complain(`${field.name}.date`, `${field.label}: tanggal belum diisi.`)
  return { number: number ?? '', date: date ?? '', issuer: issuer ?? '' }
}

function readOfficial(field: Field, value: unknown, complain: Complain): OfficialFacts | null {
  const typed = asRecord(value)
  const text = (part: string, label: string) =>
    readText(`${field.name}.${part}`, `${field.label}: ${label}`, limits.text, typed[part], complain)
  const [name, post] = [text('name', 'nama'), text('post', 'jabatan')]
  if (name === null && post === null) return null
  if (name === null) complain(`${field.name}.name`, `${field.label}: nama belum diisi.`)
  if (post === null) complain(`${field.name}.post`, `${field.label}: jabatan belum diisi.`)
  return { name: name ?? '', post: post ?? '', rank: text('rank', 'pangkat'), nip: text('nip', 'NIP') }
}

/** `9.5`, `9:05` and `09.05` are all read as `09.05`. */
function readTime(field: Field, value: unknown, complain: Complain): string | null {
  const text = asText(value)
  if (text === null) return null
  const match = /^(\d{1,2})[.:](\d{1,2})$/.exec(text)
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2])]
  if (match !== null && hour < 24 && minute < 60)
    return `${String(hour).padStart(2, '0')}.${String(minute).padStart(2, '0')}`
  complain(field.name, `${field.label} ditulis sebagai jam dan menit, misalnya 09.00.`)
  return null
}

function readWhole(
  field: Field,
  value: unknown,
  complain: Complain,
  bounds: { min: number; max: number },
): number | null {
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'number' && Number.isInteger(value) && value >= bounds.min && value <= bounds.max) return value
  complain(
    field.name,
    field.type === 'money'
      ? `${field.label} ditulis sebagai rupiah tanpa sen, misalnya 1250000.`
      : `${field.label} berupa angka bulat dari ${bounds.min} sampai ${bounds.max}.`,
  )
  return null
}

function readRows(field: Extract<Field, { type: 'rows' }>, value: unknown, complain: Complain): readonly RowFacts[] {
  const typed: readonly unknown[] = Array.isArray(value) ? value : []
  if (typed.length > limits.rows) complain(field.name, `${field.label} paling banyak ${limits.rows} baris.`)
  const rows: Record<string, string>[] = []
  for (const [index, cells] of typed.slice(0, limits.rows).entries()) {
    const source = asRecord(cells)
    const at = (column: string) => `${field.name}.${index}.${column}`
    const row = Object.fromEntries(
      field.columns.map(({ name, label }) => [
        name,
        readText(at(name), label, limits.text, source[name], complain) ?? '',
      ]),
    )
    if (Object.values(row).every(cell => cell === '')) continue
    for (const { name, label, required } of field.columns)
      if (required && row[name] === '') complain(at(name), `${field.label}, baris ${index + 1}: ${label} belum diisi.`)
    rows.push(row)
  }
  return rows
}

export function readField(field: Field, value: unknown, complain: Complain): LetterFact {
  switch (field.type) {
    case 'text':
    case 'long-text':
      return readText(field.name, field.label, limits[field.type], value, complain)
    case 'date':
      return readDay(field.name, field.label, value, complain)
    case 'boolean':
      return typeof value === 'boolean' ? value : null
    case 'time':
      return readTime(field, value, complain)
    case 'integer':
      return readWhole(field, value, complain, field)
    case 'money':
      return readWhole(field, value, complain, { min: 0, max: MOST_RUPIAH })
    case 'official':
      return readOfficial(field, value, complain)
    case 'choice': {
      const chosen = field.choices.find(choice => choice.value === value)
      if (chosen === undefined && asText(value) !== null)
        complain(field.name, `${field.label}: pilih salah satu dari daftar.`)
      return chosen?.value ?? null
    }
    case 'choices': {
      const marked: readonly unknown[] = Array.isArray(value) ? value : []
      if (marked.some(mark => !field.choices.some(choice => choice.value === mark)))
        complain(field.name, `${field.label}: pilih dari daftar.`)
      return field.choices.filter(choice => marked.includes(choice.value)).map(choice => choice.value)
    }
    case 'person':
      return readPerson(field, value, complain)
    case 'document':
      return readDocument(field, value, complain)
    case 'rows':
      return readRows(field, value, complain)
  }
}

/**
 * Reads what a form (or a caller from outside) gives into a letter's facts: known fields only, trimmed, empty as null,
 * fields whose condition does not hold left out. Every problem is named with its field.
 */
export function readFacts({ fields, rules }: Pick<LetterTemplate, 'fields' | 'rules'>, input: unknown): ReadFacts {
  const typed = asRecord(input)
  const problems: FactProblem[] = []
  const complain: Complain = (field, sentence) => problems.push({ field, sentence })
  const facts: Record<string, LetterFact> = {}
  for (const field of fields) {
    const applies = fieldApplies(field, typed)
    const value = readField(field, applies ? typed[field.name] : undefined, complain)
    facts[field.name] = value
    const missing = value === null || (Array.isArray(value) && value.length === 0)
    const complained = problems.some(({ field: at }) => at === field.name || at.startsWith(`${field.name}.`))
    if (applies && field.required && missing && !complained) complain(field.name, `${field.label} belum diisi.`)
  }
  if (problems.length > 0) return { ok: false, problems }
  const broken = brokenRules(rules, facts)
  return broken.length > 0 ? { ok: false, problems: broken } : { ok: true, facts }
}
