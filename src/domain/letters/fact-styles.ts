import type { Field } from './fields.ts'
import { OFFICE, officePartNames } from './office-parts.ts'
import type { FieldRef } from './wording-text.ts'

/** How a text, a day, a number may be said, by the word after the colon, with what an administrator types for it. */
export const styleNames = {
  capitals: 'huruf besar',
  title: 'huruf judul',
  lower: 'huruf kecil',
  masked: 'disamarkan',
  'last-four': 'empat angka terakhir',
  initials: 'inisial',
  weekday: 'dengan hari',
  spelled: 'dengan kata-kata',
  words: 'terbilang',
  code: 'singkat',
  count: 'jumlah',
  'count-words': 'jumlah terbilang',
} as const
export type FactStyle = keyof typeof styleNames

/** The parts of a person, a paper or one of the staff, with what an administrator types for them. */
export const partNames = {
  name: 'nama',
  nik: 'NIK',
  birthPlace: 'tempat lahir',
  birthDate: 'tanggal lahir',
  birth: 'tempat dan tanggal lahir',
  sex: 'jenis kelamin',
  religion: 'agama',
  occupation: 'pekerjaan',
  address: 'alamat',
  number: 'nomor',
  date: 'tanggal',
  issuer: 'penerbit',
  post: 'jabatan',
  rank: 'pangkat',
  nip: 'NIP',
} as const
export type FactPart = keyof typeof partNames

const textStyles: readonly FactStyle[] = ['capitals', 'title', 'lower', 'masked', 'last-four', 'initials']
const dayStyles: readonly FactStyle[] = ['weekday', 'spelled']

const styles: Readonly<Record<Field['type'], readonly FactStyle[]>> = {
  text: textStyles,
  'long-text': textStyles,
  date: dayStyles,
  time: [],
  boolean: [],
  integer: ['words'],
  money: ['words'],
  choice: ['capitals', 'title', 'lower', 'code'],
  choices: ['lower'],
  person: ['capitals', 'initials'],
  document: [],
  official: ['capitals'],
  rows: ['count', 'count-words'],
}

const parts: Readonly<Partial<Record<Field['type'], readonly FactPart[]>>> = {
  person: ['name', 'nik', 'birthPlace', 'birthDate', 'birth', 'sex', 'religion', 'occupation', 'address'],
  document: ['number', 'date', 'issuer'],
  official: ['name', 'post', 'rank', 'nip'],
}

export const partsOf = ({ type }: Field): readonly FactPart[] => parts[type] ?? []

export function stylesOf({ type }: Field, part: string | null): readonly FactStyle[] {
  if (part === null) return styles[type]
  return part === 'birthDate' || part === 'date' ? dayStyles : textStyles
}

const includes = (listed: readonly string[], name: string): boolean => listed.includes(name)

/** Why a wording may not name this field in this way, as a sentence; null where it may. */
export function refProblem(field: Field | undefined, { field: name, part, style }: FieldRef): string | null {
  if (name === OFFICE)
    return part !== null && part in officePartNames ? null : `Isian kantor ${part ?? ''} tidak dikenal.`
  if (field === undefined) return `Isian ${name} tidak dikenal.`
  if (part !== null && !includes(partsOf(field), part)) return `Isian ${field.label} tidak memiliki bagian ${part}.`
  if (field.type === 'rows' && style === null)
    return `Isian ${field.label} adalah tabel, jadi tidak dapat berdiri di dalam kalimat.`
  return style === null || includes(stylesOf(field, part), style)
    ? null
    : `Gaya ${style} tidak dikenal untuk isian ${field.label}.`
}
