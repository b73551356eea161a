import { z } from 'zod'
import { work } from '../entry.ts'
import * as shape from '../shapes.ts'

const file = z.object({ path: z.string(), bytes: z.int(), sha256: z.string() })

export const personal = {
  'person.copy': work({
    summary: 'Gives everything kept on one person as a JSON file and a PDF; that it was given is an audit event',
    right: 'personal.read',
    input: z.strictObject({ personId: shape.id }),
    output: z.object({
      /** Names the paper for `paper.print`. */
      copyId: shape.id,
      json: file,
      /** Null on the command line, where no page can be made. */
      pdf: file.nullable(),
    }),
    refusals: ['wrong-state', 'paper-unavailable', 'folder-not-writable'],
    topics: [],
  }),
}
