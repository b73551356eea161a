import { z } from 'zod'
import { read, write } from '../entry.ts'
import * as shape from '../shapes.ts'

/** 0 where none was printed. */
const last = z.int().min(0)
const ofEachLane = z.strictObject({ A: last.max(9999), P: last.max(9999), C: last.max(9999) })
const ofEachReceipt = z.strictObject({ receipt: last, 'missing-papers': last, complaint: last })

/** Tickets of today, the others of this year. */
const lastNumbers = z.strictObject({ tickets: ofEachLane, letterSerial: last, receipts: ofEachReceipt })

export const restoration = {
  'restoration.read': read({
    summary: 'The restoration at a start after which nobody has told the last printed numbers; null where none waits',
    right: 'session',
    input: z.strictObject({}),
    output: z
      .object({
        at: shape.instant,
        copyFile: z.string(),
        /** Of the last thing recorded in the copy. */
        until: shape.instant.nullable(),
        /** The database file that was replaced; null where there was none. */
        keptAt: z.string().nullable(),
        /** What the data itself knows of. */
        known: lastNumbers,
        /** Names of the accounts that may settle it. */
        settlers: z.array(z.string()),
      })
      .nullable(),
  }),
  'restoration.settle': write({
    summary: 'Makes numbers go on above the last printed ones, after which they are given out again',
    right: 'backup.make',
    input: z.strictObject({ lastNumbers }),
    output: z.object({}),
    refusals: ['nothing-to-settle'],
    topics: ['backup', 'queue', 'letter'],
  }),
}
