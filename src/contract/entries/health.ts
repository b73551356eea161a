import { z } from 'zod'
import { clockFlaws } from '#domain/clock.ts'
import { rooms } from '#domain/disk-room.ts'
import { probe, write } from '../entry.ts'
import * as shape from '../shapes.ts'

const filling = z.object({ what: z.enum(['copies', 'outputs']), folder: z.string(), bytes: z.int(), files: z.int() })

export const health = {
  'health.read': probe({
    summary: 'The room on the disks that the counter writes to, what fills them, and whether the clock can be right',
    right: 'session',
    input: z.strictObject({}),
    output: z.object({
      disks: z.array(
        z.object({
          place: z.enum(['data', 'output']),
          folder: z.string(),
          /** Null where the folder does not answer. */
          room: z.enum(rooms).nullable(),
          freeBytes: z.int().nullable(),
          filledBy: z.array(filling),
        }),
      ),
      clock: z.object({ flaw: z.enum(clockFlaws), newestAt: shape.instant }).nullable(),
    }),
  }),
  'clock.confirm': write({
    summary: 'Somebody has looked: the clock that could not be right is right as it is',
    right: 'session',
    input: z.strictObject({}),
    output: z.object({}),
    topics: ['health'],
  }),
}
