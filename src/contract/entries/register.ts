import { z } from 'zod'
import { PERIOD_KINDS } from '#domain/registers/period.ts'
import { read } from '../entry.ts'
import * as shape from '../shapes.ts'

export const registers = {
  'register.list': read({
    summary: 'The registers this office can print, and for which periods; `paper.preview` and `paper.print` take them',
    right: 'visit.read',
    input: z.strictObject({}),
    output: z.array(
      z.object({
        register: shape.registerCode,
        name: z.string(),
        periods: z.array(z.enum(PERIOD_KINDS)),
        /** Ruled with its columns and written by hand: the counter has nothing to fill it from. */
        isForm: z.boolean(),
        /** By case code and never by name; every reading is on record. */
        sealed: z.boolean(),
        /** What is written by hand, and other things to know before it is printed. */
        note: z.string().nullable(),
      }),
    ),
  }),
}
