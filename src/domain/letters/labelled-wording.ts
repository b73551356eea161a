import { type FactPart, type FactStyle, partNames, partsOf, styleNames, stylesOf } from './fact-styles.ts'
import type { Field, RowColumn } from './fields.ts'
import { OFFICE, type OfficePart, officeLabel, officePartNames } from './office-parts.ts'

/** What a wording may name: the fields of its paper, and within a repeated line the columns of its row. */
export type Nameable = { readonly fields: readonly Field[]; readonly columns: readonly RowColumn[] }

/** One name that may be put into a wording: `{Pasien.NIK:disamarkan}` for `{patient.nik:masked}`. */
export type WordingName = { readonly shown: string; readonly kept: string }

/** The cell of a long text that is repeated line by line. */
export const lineColumn: RowColumn = { name: 'line', label: 'Baris', required: false }

const cell = { type: 'text', required: false } as const

/** Every name a wording may use, longest first so that a label within another is not taken for it. */
export function wordingNames({ fields, columns }: Nameable): WordingName[] {
  const ofFields = [...columns.map(({ name, label }): Field => ({ ...cell, name, label })), ...fields].flatMap(namesOf)
  const ofOffice = Object.entries(officePartNames).flatMap(([part, shown]: [OfficePart | string, string]) => [
    { kept: `${OFFICE}.${part}`, shown: `${officeLabel}.${shown}` },
    { kept: `${OFFICE}.${part}:capitals`, shown: `${officeLabel}.${shown}:${styleNames.capitals}` },
  ])
  return [...ofFields, ...ofOffice].sort((a, b) => b.shown.length - a.shown.length)
}

function namesOf(field: Field): WordingName[] {
  const styled = (kept: string, shown: string, styles: readonly FactStyle[]): WordingName[] =>
    styles.map(style => ({ kept: `${kept}:${style}`, shown: `${shown}:${styleNames[style]}` }))
  const plain = field.type === 'rows' ? [] : [{ kept: field.name, shown: field.label }]
  const ofParts = partsOf(field).flatMap((part: FactPart) => {
    const [kept, shown] = [`${field.name}.${part}`, `${field.label}.${partNames[part]}`]
    return [{ kept, shown }, ...styled(kept, shown, stylesOf(field, part))]
  })
  return [...plain, ...styled(field.name, field.label, stylesOf(field, null)), ...ofParts]
}

const inBraces = /\{([^{}]*)\}/g

const renamed = (text: string, rename: (name: string) => string): string =>
  text.replaceAll(inBraces, (_whole, inside: string) => `{${inside.split('|').map(rename).join('|')}}`)

/** A kept wording as an administrator reads it. */
export const shownWording = (text: string, names: readonly WordingName[]): string =>
  renamed(text, name => names.find(({ kept }) => kept === name.trim())?.shown ?? name)

/** What an administrator typed as it is kept; a name nobody knows stays and is found by the check. */
export const keptWording = (text: string, names: readonly WordingName[]): string =>
  renamed(text, name => {
    const typed = name.trim().toLocaleLowerCase('id')
    return names.find(({ shown }) => shown.toLocaleLowerCase('id') === typed)?.kept ?? name
  })
