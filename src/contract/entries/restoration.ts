import { z } from 'zod'
import { salvagedKinds } from '#domain/salvage.ts'
import { read, work, write } from '../entry.ts'
import * as shape from '../shapes.ts'

/** 0 where none was printed. */
const last = z.int().min(0)
const ofEachLane = z.strictObject({ A: last.max(9999), P: last.max(9999), C: last.max(9999) })
const ofEachReceipt = z.strictObject({ receipt: last, 'missing-papers': last, complaint: last })

/** Tickets of today, the others of this year. */
const lastNumbers = z.strictObject({ tickets: ofEachLane, letterSerial: last, receipts: ofEachReceipt })

/** A kept file as `backup.list` names it. */
const kept = z.strictObject({ file: shape.line })

const report = z.object({
  pages: z.int(),
  unreadablePages: z.int(),
  /** Damaged places of the log: what was written last may be there in an older state. */
  lostFrames: z.int(),
  tables: z.array(z.object({ table: z.string(), rows: z.int(), lostRows: z.int(), lostPages: z.int() })),
})

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
  'restoration.salvage': work({
    summary:
      'Reads what a broken file that was kept still gives into a new file beside it; the broken one stays as it is',
    right: 'backup.make',
    input: kept,
    output: report,
    refusals: ['copy-not-found', 'copy-broken', 'copy-foreign', 'copy-newer'],
    topics: ['backup'],
  }),
  'restoration.salvaged': read({
    summary:
      'What was read of a broken file, and what of it the present data has not; of a sealed case only the number',
    right: 'backup.make',
    input: kept,
    output: z.object({
      report,
      /** To be entered again by hand, oldest first. Who may not see visitors reads neither names nor matters. */
      missing: z.array(
        z.object({
          kind: z.enum(salvagedKinds),
          at: shape.instant,
          number: z.string(),
          name: z.string().nullable(),
          about: z.string().nullable(),
        }),
      ),
      lastNumbers: z.array(z.object({ series: z.string(), last: z.int() })),
    }),
    refusals: ['not-salvaged'],
  }),
}
