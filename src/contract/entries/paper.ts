import { z } from 'zod'
import { read, work, write } from '../entry.ts'
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
    summary:
      'Prints a paper; it counts as printed only when the spooler has the job, and is never sent twice by a repeat',
    right: 'paper.print',
    input: z.strictObject({
      document: shape.documentRef,
      /** Null prints on the counter’s own printer for this kind of paper. */
      printer: shape.line.nullable(),
      copies: z.int().min(1).max(9),
    }),
    output: z.object({
      /** `unknown`: it was handed over and nothing was heard of it; `paper.confirm-print` settles that. */
      state: z.enum(['printed', 'failed', 'unknown']),
      printer: z.string(),
      jobId: z.string().nullable(),
      reprint: z.boolean(),
      /** What went wrong or is not known, and what to do; null when it was printed. */
      detail: z.string().nullable(),
    }),
    refusals: ['wrong-state', 'printer-missing', 'paper-unavailable'],
    topics: ['queue', 'visit', 'letter', 'complaint'],
  }),
  'paper.confirm-print': write({
    summary: 'Says whether a paper came out whose printing nothing was heard of',
    right: 'paper.print',
    input: z.strictObject({ document: shape.documentRef, cameOut: z.boolean() }),
    output: z.object({ state: shape.printState }),
    refusals: ['wrong-state'],
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
