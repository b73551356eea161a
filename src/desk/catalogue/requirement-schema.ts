import { z } from 'zod'
import {
  type Condition,
  type FactRule,
  REQUIREMENT_FORMS,
  type Requirement,
  RULE_OPERATORS,
  type When,
} from '#domain/requirement.ts'

const text = z.string().min(1)
const optionalText = text.nullable().default(null)

const factValue = z.union([z.boolean(), z.number(), text], 'seharusnya angka, teks, atau true/false')

const valueCounts: Partial<Record<FactRule['op'], number>> = {
  eq: 1,
  gt: 1,
  gte: 1,
  lt: 1,
  lte: 1,
  same_as: 1,
  between: 2,
}
const numeric: readonly FactRule['op'][] = ['gt', 'gte', 'lt', 'lte', 'between']

const factRule = z
  .strictObject({
    field: text,
    op: z.enum(RULE_OPERATORS),
    values: z.array(factValue).min(1),
    unit: optionalText,
    label: text,
  })
  .refine(({ op, values }) => (valueCounts[op] ?? values.length) === values.length, {
    path: ['values'],
    error: 'jumlah nilainya tidak cocok dengan op (dua untuk between, satu untuk yang lain kecuali in)',
  })
  .refine(({ op, values }) => !numeric.includes(op) || values.every(value => typeof value === 'number'), {
    path: ['values'],
    error: 'seharusnya angka untuk op ini',
  }) satisfies z.ZodType<FactRule>

export const conditionSchema = z.strictObject({
  id: text,
  question: text.endsWith('?', 'pertanyaan harus diakhiri tanda tanya'),
  rule: factRule.nullable().default(null),
}) satisfies z.ZodType<Condition>

export const whenSchema = z.strictObject({
  condition: text,
  is: z.boolean(),
  text: optionalText,
}) satisfies z.ZodType<When>

export const requirementSchema = z.strictObject({
  id: text,
  no: optionalText,
  text,
  label: text,
  document: optionalText,
  form: z.enum(REQUIREMENT_FORMS),
  quantity: z.int().min(1).nullable().default(null),
  issuer: optionalText,
  endorsedBy: optionalText,
  stamped: z.boolean().default(false),
  anyOf: optionalText,
  parent: optionalText,
  when: whenSchema.nullable().default(null),
  rule: factRule.nullable().default(null),
  question: optionalText,
  providedBy: z.enum(['applicant', 'office']).default('applicant'),
  holder: optionalText,
  printedIn: optionalText,
}) satisfies z.ZodType<Requirement>
