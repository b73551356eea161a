import { z } from 'zod'
import { write } from '../entry.ts'
import * as shape from '../shapes.ts'

export const handovers = {
  'handover.record': write({
    summary: 'Hands a letter over and enters it in the handover book',
    right: 'handover.record',
    input: z.strictObject({
      letterId: shape.id,
      recipientName: shape.name,
      relation: z.enum(['self', 'family', 'proxy', 'village-officer', 'companion']),
      identityShown: shape.line,
      signature: z.discriminatedUnion('on', [
        z.strictObject({ on: z.literal('paper') }),
        /** PNG of the signature pad, base64. */
        z.strictObject({ on: z.literal('pad'), png: z.base64().max(400_000) }),
      ]),
    }),
    output: z.object({ handoverId: shape.id }),
    refusals: ['wrong-state', 'not-signed', 'day-closed'],
    topics: ['handover', 'letter', 'visit', 'application', 'queue'],
  }),
}
