import { z } from 'zod'
import { PERSON_PARTS, PREFILL_SOURCES } from '#domain/letters/fields.ts'

const text = z.string().min(1)
const value = z.union([z.string(), z.boolean()])

/** `{ field, is }`, `{ field, isNot }` or `{ field, filled }`. */
export const conditionSchema = z.union([
  z.strictObject({ field: text, is: z.array(value).min(1) }),
  z.strictObject({ field: text, isNot: z.array(value).min(1) }),
  z.strictObject({ field: text, filled: z.boolean() }),
])

/** One condition or several that must all hold. */
export const conditionsSchema = z
  .union([conditionSchema.transform(condition => [condition]), z.array(conditionSchema)])
  .default([])

const fieldName = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'hanya boleh huruf dan angka, diawali huruf kecil')

const described = {
  name: fieldName,
  label: text,
  required: z.boolean().default(true),
  onlyWhen: conditionSchema.exactOptional(),
  help: text.exactOptional(),
  prefillFrom: z.enum(PREFILL_SOURCES).exactOptional(),
  initial: z.union([z.string(), z.boolean(), z.array(z.record(z.string(), z.string()))]).exactOptional(),
}

/** `value: label`, or with the words of the letter `value: { label, words }`. */
const choices = z
  .record(z.string(), z.union([text, z.strictObject({ label: text, words: text })]))
  .transform(listed =>
    Object.entries(listed).map(([value, said]) =>
      typeof said === 'string' ? { value, label: said } : { value, ...said },
    ),
  )

const fieldSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...described,
    type: z.enum(['text', 'long-text', 'date', 'time', 'boolean', 'money', 'document', 'official']),
  }),
  z.strictObject({
    ...described,
    type: z.literal('integer'),
    min: z.int().default(0),
    max: z.int().default(1_000_000),
  }),
  z.strictObject({ ...described, type: z.enum(['choice', 'choices']), choices }),
  z.strictObject({ ...described, type: z.literal('person'), needs: z.array(z.enum(PERSON_PARTS)).default([]) }),
  z.strictObject({
    ...described,
    type: z.literal('rows'),
    columns: z.array(z.strictObject({ name: fieldName, label: text, required: z.boolean().default(false) })).min(1),
  }),
])

/** A field of its own, or the name of a group of fields that several papers share. */
export const fieldEntrySchema = z.union([z.strictObject({ use: text }), fieldSchema])

export const sharedFieldsSchema = z.record(z.string(), z.array(fieldSchema).min(1))
