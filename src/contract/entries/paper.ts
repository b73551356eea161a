import { z } from 'zod'
import { read, work } from '../entry.ts'
import * as shape from '../shapes.ts'

export const paper = {
  'paper.preview': read({
    summary: 'A paper as the page that will be printed',
    right: 'paper.print',
    input: z.strictObject({ document: shape.documentRef }),
    output: shape.printable,
    refusals: ['wrong-state'],
  }),
  'paper.print': work({
    summary: 'Prints a paper; it counts as printed only when the spooler has the job',
    right: 'paper.print',
    input: z.strictObject({
      document: shape.documentRef,
      /** Null prints on the counter’s own printer for this kind of paper. */
      printer: shape.line.nullable(),
      copies: z.int().min(1).max(9),
    }),
    output: z.object({
      state: z.enum(['printed', 'failed']),
      printer: z.string(),
      jobId: z.string().nullable(),
      reprint: z.boolean(),
      /** What went wrong and what to do, when it failed. */
      detail: z.string().nullable(),
    }),
    refusals: ['wrong-state', 'printer-missing', 'paper-unavailable'],
    topics: ['queue', 'visit', 'letter', 'complaint'],
  }),
  'paper.save': work({
    summary: 'Writes a paper as PDF or Word file into the output folder of its day',
    right: 'paper.print',
    input: z.strictObject({ document: shape.documentRef, format: z.enum(['pdf', 'docx']) }),
    output: z.object({ path: z.string(), bytes: z.int() }),
    refusals: ['wrong-state', 'format-not-offered', 'paper-unavailable', 'folder-not-writable'],
    topics: [],
  }),
}
