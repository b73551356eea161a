import { z } from 'zod'
import { checkResults } from '#domain/store-check.ts'
import { read } from '../entry.ts'
import * as shape from '../shapes.ts'

export const integrity = {
  'integrity.latest': read({
    summary: 'The last time that the program was found to have ended without closing its data, and what the check said',
    right: 'session',
    input: z.strictObject({}),
    output: z
      .object({
        noticedAt: shape.instant,
        /** Whether that was when the program started this time. */
        thisStart: z.boolean(),
        state: z.enum(['checking', ...checkResults]),
        checkedAt: shape.instant.nullable(),
      })
      .nullable(),
  }),
  'unfinished.list': read({
    summary: 'What was begun and not ended, each with where the clerk settles it; nothing of it is repeated by itself',
    right: 'visit.read',
    input: z.strictObject({}),
    output: z.array(
      z.object({
        kind: z.enum(['print', 'letter', 'ticket', 'closing', 'open-day']),
        what: z.string(),
        detail: z.string(),
        at: shape.instant.nullable(),
        /** Of a `print`: the paper that may have come out. */
        document: shape.documentRef.nullable(),
        letterId: shape.id.nullable(),
        visitId: shape.id.nullable(),
        /** The day to be closed. */
        date: shape.day.nullable(),
      }),
    ),
  }),
}
