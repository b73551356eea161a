import type { OutputOf } from '#contract/contract.ts'
import { isCalendarDate, letterDate } from '#domain/business-day.ts'
import { masked } from '#domain/mask.ts'

export type Letter = OutputOf<'letter.read'>
export type LetterField = Letter['fields'][number]
export type Facts = Letter['facts']
export type FactValue = Facts[string]
export type Problem = Letter['problems'][number]

/** A fact as text; anything else counts as not written. */
export const textOf = (value: FactValue | undefined): string => (typeof value === 'string' ? value : '')

export const recordOf = (value: FactValue | undefined): { [part: string]: FactValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}

export const listOf = (value: FactValue | undefined): FactValue[] => (Array.isArray(value) ? value : [])

const dayWords = (value: FactValue | undefined): string => {
  const day = textOf(value)
  return isCalendarDate(day) ? letterDate(day) : day
}

const joined = (parts: string[], between = ', '): string | null =>
  parts.filter(part => part !== '').join(between) || null

const rupiah = new Intl.NumberFormat('id-ID', { style: 'currency', currency: 'IDR', maximumFractionDigits: 0 })

/** What stands in a field, in one line of words; null while it is empty. */
export function wordsOf(field: LetterField, value: FactValue | undefined): string | null {
  switch (field.type) {
    case 'text':
    case 'long-text':
      return field.name === 'kkNumber' ? masked(textOf(value)) || null : textOf(value).trim() || null
    case 'time':
      return textOf(value) || null
    case 'money':
      return typeof value === 'number' ? rupiah.format(value) : textOf(value) || null
    case 'official': {
      const official = recordOf(value)
      return joined([textOf(official.name), textOf(official.post)])
    }
    case 'integer':
      return typeof value === 'number' ? String(value) : textOf(value) || null
    case 'date':
      return dayWords(value) || null
    case 'boolean':
      return typeof value === 'boolean' ? (value ? 'Ya' : 'Tidak') : null
    case 'choice':
      return field.choices.find(choice => choice.value === value)?.label ?? null
    case 'choices':
      return joined(field.choices.filter(choice => listOf(value).includes(choice.value)).map(choice => choice.label))
    case 'person': {
      const person = recordOf(value)
      return joined([textOf(person.name), masked(textOf(person.nik))], ' · ')
    }
    case 'document': {
      const paper = recordOf(value)
      return joined([textOf(paper.number), dayWords(paper.date), textOf(paper.issuer)])
    }
    case 'rows': {
      const rows = listOf(value)
      return rows.length === 0 ? null : `${rows.length} baris`
    }
  }
}

/** Whether a problem is about this field or a part inside it. */
export const concerns = (problem: Problem, name: string): boolean =>
  problem.field === name || problem.field.startsWith(`${name}.`)
