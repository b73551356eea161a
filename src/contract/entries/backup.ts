import { z } from 'zod'
import { probe, read, work } from '../entry.ts'
import * as shape from '../shapes.ts'

/** A copy as `backup.list` names it. */
const copy = z.strictObject({ file: shape.line })

export const backup = {
  'backup.make': work({
    summary: 'Copies the encrypted database while the counter works, and opens the copy to prove it',
    right: 'backup.make',
    input: z.strictObject({ date: shape.day.nullable() }),
    output: shape.writtenFile.extend({ events: z.int() }),
    refusals: ['folder-not-writable', 'copy-broken'],
    topics: ['backup', 'closing'],
  }),
  'backup.latest': read({
    summary: 'The newest proven backup',
    right: 'session',
    input: z.strictObject({}),
    output: z.object({ at: shape.instant, path: z.string(), sha256: z.string() }).nullable(),
  }),
  'backup.list': probe({
    summary: 'Every copy that lies in the backup folder, newest first',
    right: 'backup.make',
    input: z.strictObject({}),
    output: z.array(
      z.object({
        file: z.string(),
        at: shape.instant,
        bytes: z.int(),
        /** When it was last opened and found whole; null where it never was, or has changed since. */
        provenAt: shape.instant.nullable(),
      }),
    ),
  }),
  'backup.prove': work({
    summary: 'Opens one copy from where it lies, checks every page, and holds its audit chain against the present one',
    right: 'backup.make',
    input: copy,
    output: shape.writtenFile.extend({
      /** Of the last thing recorded in it; null where nothing is. */
      until: shape.instant.nullable(),
      events: z.int(),
      visits: z.int(),
      letterNumbers: z.int(),
      /** What is recorded now and not in the copy, as audit events. */
      eventsSince: z.int(),
      /** False where it holds events that the present data does not, as after a restoration. */
      continued: z.boolean(),
    }),
    refusals: ['copy-not-found', 'copy-broken', 'copy-foreign', 'copy-newer'],
    topics: ['backup'],
  }),
}
