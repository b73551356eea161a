import { z } from 'zod'
import { DURATION_UNITS, type Duration, PRODUCT_KINDS, SERVICE_CATEGORIES, type Service } from '#domain/standard.ts'
import { conditionSchema, requirementSchema } from './requirement-schema.ts'
import { stepsSchema } from './step-schema.ts'

const text = z.string().min(1)
const texts = z.array(text).default([])
const optionalText = text.nullable().default(null)
const amount = z.number().min(0).nullable().default(null)
/** Also part of file names and of print jobs. */
export const slug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'hanya boleh huruf kecil, angka dan tanda hubung')
const durationUnit = z.enum(DURATION_UNITS)

const SHORT_NAME_LENGTH = 40

const duration = z.strictObject({
  text,
  min: amount,
  max: amount,
  unit: durationUnit,
  note: optionalText,
  usual: z
    .strictObject({ value: z.number().min(0), unit: durationUnit })
    .nullable()
    .default(null),
  phases: z.array(z.strictObject({ text, min: amount, max: amount, unit: durationUnit })).default([]),
  runs: z.enum(['office', 'clock']).default('office'),
}) satisfies z.ZodType<Duration>

const flowchart = z.strictObject({
  nodes: z.array(z.strictObject({ key: text, text })),
  edges: z.array(z.strictObject({ from: text, to: text, label: optionalText })),
})

export const serviceSchema = z.strictObject({
  id: slug,
  ordinal: text,
  name: text,
  nameAsPrinted: text,
  shortName: text.max(SHORT_NAME_LENGTH),
  category: z.enum(SERVICE_CATEGORIES),
  confidential: z.boolean().default(false),
  neutralName: optionalText,
  registryCheck: z.boolean().default(false),
  letters: z.array(z.string().regex(/^[a-z][a-z0-9-]*$/)).default([]),
  conditions: z.array(conditionSchema).default([]),
  requirements: z.array(requirementSchema).default([]),
  steps: stepsSchema,
  ownSteps: stepsSchema,
  procedureReference: optionalText,
  procedureLists: z.array(z.strictObject({ heading: optionalText, items: texts })).default([]),
  flowchart: flowchart.nullable().default(null),
  duration,
  fee: text,
  feeAmount: z.number().min(0),
  products: z.array(z.strictObject({ name: text, kind: z.enum(PRODUCT_KINDS) })).min(1),
  complaintHandling: z.strictObject({ text, escalateTo: optionalText }),
  legalBasis: texts,
  facilities: texts,
  supportingFacilities: texts,
  competence: texts,
  internalOversight: optionalText,
  staff: z.strictObject({ text: optionalText, count: z.int().nullable().default(null) }),
  serviceGuarantee: text,
  safetyGuarantee: text,
  performanceEvaluation: text,
  notes: texts,
}) satisfies z.ZodType<Service>
