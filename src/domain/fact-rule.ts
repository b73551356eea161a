import type { FactRule, FactValue } from './requirement.ts'

/** What is known about a case, by the rules' field names; a field that is not there is unknown. */
export type Facts = Readonly<Record<string, FactValue>>

const unitText: Record<string, string> = { year: 'tahun', month: 'bulan', day: 'hari', person: 'orang' }

/** True or false once the facts that a rule needs are known, null before. */
export function testRule(rule: FactRule, facts: Facts): boolean | null {
  const actual = facts[rule.field]
  if (actual === undefined) return null
  const [first, second] = rule.values
  switch (rule.op) {
    case 'eq':
      return sameValue(actual, first)
    case 'in':
      return rule.values.some(value => sameValue(actual, value))
    case 'same_as': {
      const other = facts[String(first)]
      return other === undefined ? null : sameValue(actual, other)
    }
    case 'gt':
      return Number(actual) > Number(first)
    case 'gte':
      return Number(actual) >= Number(first)
    case 'lt':
      return Number(actual) < Number(first)
    case 'lte':
      return Number(actual) <= Number(first)
    case 'between':
      return Number(actual) >= Number(first) && Number(actual) <= Number(second)
  }
}

/** "Lama menikah: 3 tahun; syaratnya paling sedikit 5 tahun." Null while the fact is unknown. */
export function explainRule(rule: FactRule, facts: Facts): string | null {
  const actual = facts[rule.field]
  if (actual === undefined) return null
  return `${rule.label}: ${withUnit(actual, rule)}; syaratnya ${wanted(rule, facts)}.`
}

function wanted(rule: FactRule, facts: Facts): string {
  const [first = '', second = ''] = rule.values
  switch (rule.op) {
    case 'eq':
      return withUnit(first, rule)
    case 'in':
      return `salah satu dari ${joinOr(rule.values.map(value => withUnit(value, rule)))}`
    case 'same_as':
      return `sama, yaitu ${withUnit(facts[String(first)] ?? 'belum diketahui', rule)}`
    case 'gt':
      return `lebih dari ${withUnit(first, rule)}`
    case 'gte':
      return `paling sedikit ${withUnit(first, rule)}`
    case 'lt':
      return `kurang dari ${withUnit(first, rule)}`
    case 'lte':
      return `paling banyak ${withUnit(first, rule)}`
    case 'between':
      return `${first} sampai ${withUnit(second, rule)}`
  }
}

const withUnit = (value: FactValue, rule: FactRule): string =>
  typeof value === 'boolean'
    ? value
      ? 'ya'
      : 'tidak'
    : rule.unit === null
      ? String(value)
      : `${value} ${unitText[rule.unit] ?? rule.unit}`

const sameValue = (a: FactValue, b: FactValue | undefined): boolean =>
  typeof a === 'string' && typeof b === 'string' ? plain(a) === plain(b) : a === b

const plain = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLowerCase()

/** "A", "A atau B", "A, B atau C" */
export const joinOr = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} atau ${words.at(-1)}`
