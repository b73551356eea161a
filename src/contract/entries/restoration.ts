import { z } from 'zod'
import { salvagedKinds } from '#domain/salvage.ts'
import { read, work } from '../entry.ts'
import * as shape from '../shapes.ts'

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
