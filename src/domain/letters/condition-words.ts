import type { Field, FieldCondition } from './fields.ts'
import { SERVICE } from './template.ts'

/** `hanya bila Sebab: Sebab lain`, in words for the administrator; null where a text always stands. */
export function conditionWords(when: readonly FieldCondition[], fields: readonly Field[]): string | null {
  const words = when.map(condition => oneCondition(condition, fields)).filter(said => said !== null)
  return words.length === 0 ? null : `hanya bila ${words.join(' dan ')}`
}

function oneCondition(condition: FieldCondition, fields: readonly Field[]): string | null {
  if (condition.field === SERVICE) return 'untuk layanan tertentu'
  const field = fields.find(({ name }) => name === condition.field)
  if (field === undefined) return null
  if ('filled' in condition) return `${field.label} ${condition.filled ? 'terisi' : 'kosong'}`
  const listed = ('is' in condition ? condition.is : condition.isNot)
    .map(value => choiceLabel(field, value))
    .join(' atau ')
  return 'is' in condition ? `${field.label}: ${listed}` : `${field.label} bukan ${listed}`
}

const choiceLabel = (field: Field, value: string | boolean): string =>
  typeof value === 'boolean'
    ? value
      ? 'ya'
      : 'tidak'
    : 'choices' in field
      ? (field.choices.find(choice => choice.value === value)?.label ?? value)
      : value
