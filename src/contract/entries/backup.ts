import { z } from 'zod'
import { backupPlaces, secondFailures } from '#domain/backup.ts'
import { probe, read, work } from '../entry.ts'
import * as shape from '../shapes.ts'
import { topics } from '../topics.ts'

const secondFailure = z.enum(secondFailures)

/** 0 where none was printed today. */
const lastTicket = z.int().min(0).max(9999)

const recordedSince = z.object({ visits: z.int(), letterNumbers: z.int() })

/** A copy as `backup.list` names it. */
const copy = z.strictObject({ file: shape.line })

export const backup = {
  'backup.make': work({
    summary: 'Copies the encrypted database while the counter works, and opens the copy to prove it',
    right: 'backup.make',
    input: z.strictObject({ date: shape.day.nullable() }),
    output: shape.writtenFile.extend({
      events: z.int(),
      /** The same copy in the second place, or why it is not there; null where the office chose no second place. */
      second: z
        .object({ path: z.string().nullable(), otherDisk: z.boolean(), failure: secondFailure.nullable() })
        .nullable(),
    }),
    refusals: ['folder-not-writable', 'copy-broken'],
    topics: ['backup', 'closing'],
  }),
  'backup.latest': read({
    summary: 'The newest proven backup, the newest on another disk, and what would be lost with this disk now',
    right: 'session',
    input: z.strictObject({}),
    output: z
      .object({
        at: shape.instant,
        path: z.string(),
        sha256: z.string(),
        secondFolder: z.string().nullable(),
        /** Why the newest copy did not get to the second place. */
        failure: secondFailure.nullable(),
        elsewhere: z.object({ at: shape.instant, path: z.string() }).nullable(),
        /** What is recorded here and in no proven copy on another disk. */
        unsaved: recordedSince,
      })
      .nullable(),
  }),
  'backup.list': probe({
    summary: 'Every copy that lies in the backup folder and in the second place, newest first',
    right: 'backup.make',
    input: z.strictObject({}),
    output: z.object({
      copies: z.array(
        z.object({
          file: z.string(),
          place: z.enum(backupPlaces),
          at: shape.instant,
          bytes: z.int(),
          /** When it was last opened and found whole; null where it never was, or has changed since. */
          provenAt: shape.instant.nullable(),
          /** What a restoration replaced: it may hold what is nowhere else. */
          beforeRestoration: z.boolean(),
        }),
      ),
      /** Why the second place could not be read. */
      secondFailure: secondFailure.nullable(),
    }),
  }),
  'backup.prove': work({
    summary: 'Opens one copy from where it lies, checks every page, and holds its audit chain against the present one',
    right: 'backup.make',
    input: copy.extend({
      /** From the paper: the copy is then opened with what lies beside it, as on a computer that has nothing else. */
      recoveryKey: z.string().max(200).optional(),
    }),
    output: shape.writtenFile.extend({
      /** Of the last thing recorded in it; null where nothing is. */
      until: shape.instant.nullable(),
      events: z.int(),
      visits: z.int(),
      letterNumbers: z.int(),
      /** What is recorded now and not in the copy, as audit events. */
      eventsSince: z.int(),
      /** The same as work: what a restoration from it would take away. */
      since: recordedSince,
      /** False where it holds events that the present data does not, as after a restoration. */
      continued: z.boolean(),
    }),
    refusals: [
      'copy-not-found',
      'copy-broken',
      'copy-foreign',
      'copy-newer',
      'second-unreachable',
      'recovery-key-mistyped',
      'wrong-recovery-key',
    ],
    topics: ['backup'],
  }),
  'backup.restore': work({
    summary: 'Puts a copy in the place of the data on this computer, whose file is kept; numbers go on above all known',
    right: 'account.manage',
    input: copy.extend({
      /** The last that was printed of each; needed where the copy is older than today. */
      lastNumbers: z
        .strictObject({
          tickets: z.strictObject({ A: lastTicket, P: lastTicket, C: lastTicket }),
          letterSerial: z.int().min(0),
        })
        .nullable(),
    }),
    output: z.object({
      /** Of the last thing recorded in the copy. */
      until: shape.instant.nullable(),
      /** Where the data lies that was replaced; it can be restored like any copy. */
      keptAt: z.string(),
    }),
    refusals: [
      'copy-not-found',
      'copy-broken',
      'copy-foreign',
      'copy-newer',
      'second-unreachable',
      'numbers-needed',
      'folder-not-writable',
    ],
    topics,
  }),
}
