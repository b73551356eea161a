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
  /** Last day of the decree; null until it is replaced. */
  validUntil: shape.day.nullable(),
  expired: z.boolean(),
  requirementCount: z.int(),
  stepCount: z.int(),
  products: z.array(z.string()),
  promise: z.string(),
  confidential: z.boolean(),
})

export const catalogue = {
  'catalogue.list-services': read({
    summary: 'Every service that may be begun today, or those of one office (`own`: one without a shipped decree)',
    right: 'public',
    input: z.strictObject({ officeId: shape.id.optional() }),
    output: z.array(serviceSummary),
  }),
}
