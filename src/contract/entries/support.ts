import { z } from 'zod'
import { probe, work } from '../entry.ts'
import * as shape from '../shapes.ts'

export const support = {
  'support.read': probe({
    summary:
      'What a clerk may send to support: versions, counts, ages of copies and the last lines of the log, nobody’s data',
    right: 'session',
    input: z.strictObject({}),
    output: z.object({ text: z.string() }),
  }),
  'support.save': work({
    summary: 'Writes the same into a text file in the output folder',
    right: 'session',
    input: z.strictObject({}),
    output: shape.writtenFile,
    refusals: ['folder-not-writable'],
    topics: [],
  }),
}
