import type { LetterOffice } from '#domain/letters/office-style.ts'
import type { FieldRef } from '#domain/letters/wording-text.ts'

/** `Kabupaten Mojokerto`, from the office's own name. */
const regionOf = ({ name }: LetterOffice): string => /\b(Kabupaten|Kota)\s.+$/.exec(name)?.[0] ?? ''

/** `Bupati Mojokerto`, `Wali Kota Mojokerto` */
export function regionHead(office: LetterOffice): string {
  const region = regionOf(office)
  return region.startsWith('Kota') ? region.replace('Kota', 'Wali Kota') : region.replace('Kabupaten', 'Bupati')
}

const words: Readonly<Record<string, (office: LetterOffice) => string>> = {
  name: ({ name }) => name,
  seat: ({ seat }) => seat,
  zone: ({ zone }) => zone,
  region: regionOf,
  head: regionHead,
}

/** The office itself in a wording: `{office.name}`, `{office.seat}`, `{office.zone}`, `{office.region}`, `{office.head}` of the region. */
export const OFFICE = 'office'
export const officeParts = Object.keys(words)

export function officeWords({ field, part, style }: FieldRef, office: LetterOffice): string | null {
  const said = field === OFFICE && part !== null ? (words[part]?.(office) ?? null) : null
  return said !== null && style === 'capitals' ? said.toLocaleUpperCase('id') : said
}
