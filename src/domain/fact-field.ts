import { isCalendarDate, letterDate } from './business-day.ts'
import type { Facts } from './fact-rule.ts'
import type { FactRule, FactValue } from './requirement.ts'
import type { CalendarDate } from './standard.ts'

/** What a clerk enters for a rule: a day that an age or a length is counted from, a number, or a word. */
export type FieldKind = 'date' | 'count' | 'word'

/** Where the office knows it already, of an applicant who comes for themselves. */
export type KnownOf = 'birthDate' | 'religion' | 'nikRegion'

export interface FactField {
  /** The name the rules use: `marriage_duration`. */
  readonly name: string
  /** What is entered: "Tanggal menikah". */
  readonly label: string
  readonly kind: FieldKind
  readonly known: KnownOf | null
  /** Words that are offered; others may be entered. */
  readonly suggestions: readonly string[]
}

type Shape = Pick<FactField, 'label' | 'kind'> & Partial<FactField>

const religions = ['Islam', 'Kristen', 'Katolik', 'Hindu', 'Buddha', 'Khonghucu', 'Kepercayaan terhadap Tuhan YME']

/** Dates become whole years on the day of checking. A field that does not stand here is a number or a word, by its rule. */
const shapes: Readonly<Record<string, Shape>> = {
  marriage_duration: { label: 'Tanggal menikah', kind: 'date' },
  cota_age: { label: 'Tanggal lahir COTA', kind: 'date', known: 'birthDate' },
  cota_biological_child_age: { label: 'Tanggal lahir anak kandung tertua', kind: 'date' },
  cota_religion: { label: 'Agama COTA', kind: 'word', known: 'religion', suggestions: religions },
  caa_religion: { label: 'Agama calon anak angkat', kind: 'word', suggestions: religions },
  cota_children_count: { label: 'Jumlah anak COTA', kind: 'count' },
  client_count: { label: 'Jumlah klien dalam daftar', kind: 'count' },
  nik_region: { label: 'Kabupaten/kota menurut NIK', kind: 'word', known: 'nikRegion' },
  found_in_region: { label: 'Kabupaten/kota penemuan', kind: 'word' },
  vulnerable_group: { label: 'Kelompok rentan', kind: 'word' },
}

/** What a field is called where only its name is known. */
export const fieldLabel = (name: string): string => shapes[name]?.label ?? name

/** What has to be entered for a rule; none where it is a plain yes or no. */
export function fieldsOf(rule: FactRule): readonly FactField[] {
  if (rule.op === 'same_as') return [rule.field, String(rule.values[0])].map(name => fieldNamed(name, rule, []))
  if (rule.values.every(value => typeof value === 'boolean')) return []
  return [
    fieldNamed(
      rule.field,
      rule,
      rule.values.filter(value => typeof value === 'string'),
    ),
  ]
}

function fieldNamed(name: string, rule: FactRule, suggestions: readonly string[]): FactField {
  const kind = rule.values.some(value => typeof value === 'number') ? 'count' : 'word'
  return { name, label: rule.label, kind, known: null, suggestions, ...shapes[name] }
}

const EARLIEST_YEARS = 120
const MOST = 1_000_000
const MOST_LETTERS = 100

/** Why an entry cannot be taken, in a sentence that says what to do; null where it can. */
export function entryProblem({ kind, label }: FactField, entry: string, today: CalendarDate): string | null {
  const text = entry.trim()
  if (text === '') return `${label} masih kosong. Isi lebih dahulu, lalu simpan.`
  switch (kind) {
    case 'date':
      if (!isCalendarDate(text)) return `${label} bukan tanggal yang ada. Tulis misalnya 23/11/2006.`
      if (text > today) return `${label} ${letterDate(text)} belum terjadi. Periksa lagi tanggalnya.`
      if (yearsBetween(text, today) > EARLIEST_YEARS)
        return `${label} ${letterDate(text)} lebih dari ${EARLIEST_YEARS} tahun yang lalu. Periksa lagi tahunnya.`
      return null
    case 'count':
      return /^\d{1,7}$/.test(text) && Number(text) <= MOST
        ? null
        : `${label} harus angka bulat, 0 atau lebih. Tulis misalnya 20.`
    case 'word':
      if (!/\p{L}/u.test(text)) return `${label} harus ditulis dengan huruf.`
      return text.length <= MOST_LETTERS ? null : `${label} terlalu panjang, paling banyak ${MOST_LETTERS} huruf.`
  }
}

/** The value a rule tests: the whole years since a day, the number, or the word. Null where the entry makes no sense. */
export function factOf(field: FactField, entry: string, day: CalendarDate): FactValue | null {
  if (entryProblem(field, entry, day) !== null) return null
  const text = entry.trim()
  return field.kind === 'date' ? yearsBetween(text, day) : field.kind === 'count' ? Number(text) : text
}

/** Completed years; somebody born on 29 February completes one on 1 March of a year without that day. */
export function yearsBetween(from: CalendarDate, day: CalendarDate): number {
  const years = Number(day.slice(0, 4)) - Number(from.slice(0, 4))
  return day.slice(5) < from.slice(5) ? years - 1 : years
}

/** The facts of a case from what was entered, by field name. */
export function factsOf(
  fields: Iterable<FactField>,
  entries: Readonly<Record<string, string>>,
  day: CalendarDate,
): Facts {
  const facts: Record<string, FactValue> = {}
  for (const field of fields) {
    const entry = entries[field.name]
    const fact = entry === undefined ? null : factOf(field, entry, day)
    if (fact !== null) facts[field.name] = fact
  }
  return facts
}

/** Every field that the rules of a service ask for, once. */
export const fieldsOfService = (service: {
  readonly requirements: readonly { readonly rule: FactRule | null }[]
  readonly conditions: readonly { readonly rule: FactRule | null }[]
}): readonly FactField[] => {
  const byName = new Map<string, FactField>()
  for (const { rule } of [...service.conditions, ...service.requirements])
    for (const field of rule ? fieldsOf(rule) : []) byName.set(field.name, field)
  return [...byName.values()]
}
