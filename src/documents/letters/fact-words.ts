import { letterDate, longDate } from '#domain/business-day.ts'
import { type FactStyle, styleNames } from '#domain/letters/fact-styles.ts'
import type { DocumentFacts, Field, LetterFact, OfficialFacts, PersonFacts } from '#domain/letters/fields.ts'
import { isGap, styledGap } from '#domain/letters/gap.ts'
import type { FieldRef } from '#domain/letters/wording-text.ts'
import { masked } from '#domain/mask.ts'
import { identifierText } from '../signature-block.ts'
import {
  countWords,
  dateWords,
  lastFour,
  listWords,
  moneyText,
  moneyWords,
  thousands,
  uncapitalised,
} from '../wording.ts'

/** What the styles of a wording do; `''` is the field without a style. */
const texts: Readonly<Record<string, (text: string) => string>> = {
  '': text => text,
  capitals: text => text.toLocaleUpperCase('id'),
  title: text => titleCase(text),
  lower: uncapitalised,
  masked,
  'last-four': lastFour,
  initials: text => initialsOf(text),
}
const days: Readonly<Record<string, (day: string) => string>> = {
  '': letterDate,
  weekday: longDate,
  spelled: dateWords,
}
const numbers: Readonly<Record<string, (value: number) => string>> = { '': thousands, words: countWords }
const amounts: Readonly<Record<string, (value: number) => string>> = { '': moneyText, words: moneyWords }

const styled = <T>(styles: Readonly<Record<string, (value: T) => string>>, style: string | null, value: T): string =>
  (styles[style ?? ''] ?? String)(value)

const isStyle = (style: string | null): style is FactStyle => style !== null && style in styleNames
const shownGap = (value: string, style: string | null): string =>
  styledGap(value, isStyle(style) ? styleNames[style] : null)
const text = (value: string, style: string | null): string =>
  isGap(value) ? shownGap(value, style) : styled(texts, style, value)
const day = (value: string, style: string | null): string =>
  isGap(value) ? shownGap(value, style) : styled(days, style, value)

/** A fact as a letter says it; null where it is empty. A gap of a draft stands as it is. */
export function factWords(field: Field, value: LetterFact, { part, style }: FieldRef): string | null {
  if (value === null || value === '') return null
  if (typeof value === 'string' && isGap(value)) return shownGap(value, style)
  switch (field.type) {
    case 'text':
    case 'long-text':
      return text(String(value), style)
    case 'date':
      return day(String(value), style)
    case 'time':
      return String(value)
    case 'boolean':
      return value === true ? 'ya' : 'tidak'
    case 'integer':
      return styled(numbers, style, Number(value))
    case 'money':
      return styled(amounts, style, Number(value))
    case 'choice': {
      const chosen = field.choices.find(choice => choice.value === value)
      if (chosen === undefined) return null
      return style === 'code' ? chosen.value : text(chosen.words ?? chosen.label, style)
    }
    case 'choices': {
      const chosen = field.choices.filter(choice => (value as readonly string[]).includes(choice.value))
      return chosen.length === 0 ? null : text(listWords(chosen.map(({ words, label }) => words ?? label)), style)
    }
    case 'person':
      return personWords(value as PersonFacts, part, style)
    case 'document':
      return documentPart(value as DocumentFacts, part, style)
    case 'official':
      return officialPart(value as OfficialFacts, part, style)
    case 'rows': {
      const count = (value as readonly unknown[]).length
      return count === 0 ? null : style === 'count-words' ? countWords(count) : String(count)
    }
  }
}

const sexWords = { male: 'laki-laki', female: 'perempuan' } as const

function personWords(person: PersonFacts, part: string | null, style: string | null): string | null {
  switch (part) {
    case 'birthDate':
      return person.birthDate === null ? null : day(person.birthDate, style)
    case 'birth':
      return birthWords(person, style)
    case 'sex':
      return person.sex === null ? null : isGap(person.sex) ? shownGap(person.sex, style) : sexWords[person.sex]
    case 'nik':
    case 'birthPlace':
    case 'religion':
    case 'occupation':
    case 'address': {
      const value = person[part]
      return value === null ? null : text(value, style)
    }
    default:
      return text(person.name, style)
  }
}

/** `Mojokerto, 1 Juli 1990`, or as much of it as is known. */
function birthWords({ birthPlace, birthDate }: PersonFacts, style: string | null): string | null {
  const known = [birthPlace, birthDate === null ? null : day(birthDate, null)].filter(part => part !== null)
  return known.length === 0 ? null : text(known.join(', '), style)
}

/** `Nomor 12/X/2026 tanggal 3 November 2026 dari Desa Contoh` */
function documentPart({ number, date, issuer }: DocumentFacts, part: string | null, style: string | null): string {
  switch (part) {
    case 'number':
      return text(number, style)
    case 'issuer':
      return text(issuer, style)
    case 'date':
      return day(date, style)
    default:
      return `Nomor ${number} tanggal ${day(date, null)} dari ${issuer}`
  }
}

function officialPart(official: OfficialFacts, part: string | null, style: string | null): string | null {
  switch (part) {
    case 'post':
    case 'rank': {
      const value = official[part]
      return value === null ? null : text(value, style)
    }
    case 'nip':
      return official.nip === null ? null : identifierText({ kind: 'NIP', digits: official.nip }, 'grouped')
    default:
      return text(official.name, style)
  }
}

/** Small words keep their letters in a heading: `Buku Tabungan dan Kartu`. */
const smallWords = new Set(['dan', 'atau', 'di', 'ke', 'dari', 'pada', 'untuk', 'yang', 'dalam', 'bagi', 'oleh'])

const titleCase = (words: string): string =>
  words.replaceAll(/[\p{L}\p{N}]+/gu, word =>
    smallWords.has(word) ? word : word.charAt(0).toLocaleUpperCase('id') + word.slice(1),
  )

/** `A. B. C.` of a child who may not be named. */
const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .filter(word => word !== '')
    .map(word => `${word.charAt(0).toLocaleUpperCase('id')}.`)
    .join(' ')
