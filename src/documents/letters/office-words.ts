import { OFFICE, type OfficePart } from '#domain/letters/office-parts.ts'
import type { LetterOffice } from '#domain/letters/office-style.ts'
import type { FieldRef } from '#domain/letters/wording-text.ts'

/** `Kabupaten Mojokerto`, from the office's own name. */
const regionOf = ({ name }: LetterOffice): string => /\b(Kabupaten|Kota)\s.+$/.exec(name)?.[0] ?? ''

/** `Bupati Mojokerto`, `Wali Kota Mojokerto` */
export function regionHead(office: LetterOffice): string {
  const region = regionOf(office)
  return region.startsWith('Kota') ? region.replace('Kota', 'Wali Kota') : region.replace('Kabupaten', 'Bupati')
}

const words: Readonly<Record<OfficePart, (office: LetterOffice) => string>> = {
  name: ({ name }) => name,
  seat: ({ seat }) => seat,
  zone: ({ zone }) => zone,
  region: regionOf,
  head: regionHead,
}

const isOfficePart = (part: string): part is OfficePart => part in words

export function officeWords({ field, part, style }: FieldRef, office: LetterOffice): string | null {
  const said = field === OFFICE && part !== null && isOfficePart(part) ? words[part](office) : null
  return said !== null && style === 'capitals' ? said.toLocaleUpperCase('id') : said
}
