import { z } from 'zod'
import { read } from '../entry.ts'
import * as shape from '../shapes.ts'

export const serviceSummary = z.object({
  id: shape.id,
  officeId: shape.id,
  name: z.string(),
  shortName: z.string(),
  category: z.string(),
  decreeNumber: z.string(),
  ordinal: z.string(),
  expired: z.boolean(),
  requirementCount: z.int(),
  stepCount: z.int(),
  products: z.array(z.string()),
  promise: z.string(),
  confidential: z.boolean(),
})

export const catalogue = {
  'catalogue.list-services': read({
    summary: 'Every service of the shipped decrees, or of one office',
    right: 'public',
    input: z.strictObject({ officeId: shape.id.optional() }),
    output: z.array(serviceSummary),
  }),
}
