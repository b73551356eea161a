import { z } from 'zod'
import { type Decides, plainStep, STEP_DOERS, STEP_FORMS, type Step } from '#domain/step.ts'
import { whenSchema } from './requirement-schema.ts'

const text = z.string().min(1)
const optionalText = text.nullable().default(null)
const stepNo = z.int().min(1)
const codeName = z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'seharusnya nama kode surat, huruf kecil dan tanda hubung')

const decides = z.strictObject({ condition: text, yes: text, no: text }) satisfies z.ZodType<Decides>

const step = z.strictObject({
  no: stepNo,
  text,
  actors: z.array(text).default([]),
  product: optionalText,
  when: whenSchema.nullable().default(null),
  doneBy: z.enum(STEP_DOERS).nullable().default(plainStep.doneBy),
  outside: optionalText,
  parallel: optionalText,
  after: z.array(stepNo).default([]),
  form: z.enum(STEP_FORMS).nullable().default(plainStep.form),
  decides: decides.nullable().default(plainStep.decides),
  letters: z.array(codeName).default([]),
}) satisfies z.ZodType<Step>

export const stepsSchema = z.array(step).default([])
