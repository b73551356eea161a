import { z } from 'zod'
import { GOES_TO } from '#domain/letters/template.ts'
import { blockSchema, entrySchema, signerSchema } from './block-schema.ts'
import { conditionSchema, conditionsSchema, fieldEntrySchema } from './field-schema.ts'

const text = z.string().min(1)
const optional = text.nullable().default(null)

const must = z.union([
  conditionSchema,
  z.strictObject({ field: text, notBefore: text }),
  z.strictObject({ field: text, atLeast: z.number() }),
])

/** The condition may leave out its field: it is then the field the sentence is said at. */
const rule = z
  .strictObject({
    field: text,
    when: conditionsSchema,
    is: z.array(z.union([z.string(), z.boolean()])).exactOptional(),
    filled: z.boolean().exactOptional(),
    notBefore: text.exactOptional(),
    atLeast: z.number().exactOptional(),
    sentence: text,
  })
  .transform(({ field, when, sentence, ...condition }) => ({
    field,
    when,
    sentence,
    must: must.parse({ field, ...condition }),
  }))

const wording = z.strictObject({
  name: optional,
  when: conditionsSchema,
  shape: z.enum(['judul', 'korespondensi', 'lembar']),
  heading: optional,
  about: optional,
  subject: optional,
  attachment: optional,
  addressee: z
    .strictObject({ recipients: z.array(entrySchema).min(1), town: optional })
    .nullable()
    .default(null),
  body: z.array(blockSchema).min(1),
  signature: signerSchema.nullable().default({ kind: 'signatory' }),
  counterSignature: signerSchema.nullable().default(null),
  coSigners: z.array(signerSchema).default([]),
  knownBy: z.array(signerSchema).max(2).default([]),
  witnesses: z.array(entrySchema).default([]),
  dated: z.enum(['line', 'decided', 'blank']).default('line'),
})

/** A file of resources/letters. */
export const templateSchema = z.strictObject({
  kind: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'hanya boleh huruf kecil, angka dan tanda hubung'),
  title: text,
  numbering: z.enum(['own', 'outside', 'none']).default('own'),
  classificationCode: optional,
  copies: z.int().min(1).max(9).default(1),
  paper: z.enum(['letters', 'sheets', 'certificate']).default('letters'),
  letterhead: z.enum(['office', 'region', 'none']).default('office'),
  goesTo: z.enum(GOES_TO).default('applicant'),
  beforeAcceptance: z.boolean().default(false),
  registry: z.enum(['found', 'not-found', 'checked']).nullable().default(null),
  manyBy: optional,
  about: optional,
  copiesTo: z.array(text).default([]),
  initials: z.array(text).default([]),
  fields: z.array(fieldEntrySchema).default([]),
  rules: z.array(rule).default([]),
  wordings: z.array(wording).min(1),
})
