import { z } from 'zod'
import { read, work, write } from '../entry.ts'
import * as shape from '../shapes.ts'

const onDay = z.strictObject({ date: shape.day })

export const closing = {
  'closing.reconcile': read({
    summary: 'What was recorded, finished and left open on one day, and every difference with what to do about it',
    right: 'closing.close',
    input: onDay,
    output: z.object({
      date: shape.day,
      rows: z.array(
        z.object({
          subject: z.enum(['ticket', 'visit', 'application', 'letter', 'handover', 'complaint']),
          recorded: z.int(),
          finished: z.int(),
          open: z.int(),
          difference: z.int(),
        }),
      ),
      differences: z.array(
        z.object({
          code: z.enum(['letter-unprinted', 'number-gap', 'ticket-open']),
          detail: z.string(),
          letterId: shape.id.nullable(),
          ticketId: shape.id.nullable(),
          serial: z.int().nullable(),
          /** A difference that blocks must be explained before the day can close. */
          blocks: z.boolean(),
        }),
      ),
      remarks: z.array(z.string()),
      closed: z
        .object({
          at: shape.instant,
          by: z.string(),
          registers: z.array(shape.writtenFile),
          bundle: shape.writtenFile.nullable(),
          backup: shape.writtenFile.nullable(),
        })
        .nullable(),
    }),
  }),
  'closing.close-day': write({
    summary:
      'Closes the day: who waits becomes absent, who is served finished, and nothing more is entered under its date',
    right: 'closing.close',
    input: onDay,
    output: z.object({ closedAt: shape.instant }),
    refusals: ['already-closed', 'differences-open', 'day-not-over'],
    topics: ['closing', 'queue', 'visit'],
  }),
  'closing.reopen-day': write({
    summary: 'Opens a closed day again, with a reason',
    right: 'closing.close',
    input: z.strictObject({ date: shape.day, reason: shape.reason }),
    output: z.object({}),
    refusals: ['wrong-state'],
    topics: ['closing', 'queue'],
  }),
  'closing.make-registers': work({
    summary: 'Writes the four registers of a closed day as PDF',
    right: 'closing.close',
    input: onDay,
    output: z.array(shape.writtenFile),
    refusals: ['wrong-state', 'paper-unavailable', 'folder-not-writable'],
    topics: ['closing'],
  }),
  'closing.make-bundle': work({
    summary: 'Writes the export bundle of a closed day',
    right: 'closing.close',
    input: onDay,
    output: shape.writtenFile.extend({ counts: z.record(z.string(), z.int()) }),
    refusals: ['wrong-state', 'folder-not-writable'],
    topics: ['closing'],
  }),
  'audit.list-for': read({
    summary:
      'Who did what to the file of one visitor, in words, with masked numbers; of a sealed case without its content',
    right: 'audit.read',
    input: z.strictObject({ visitId: shape.id }),
    output: z.object({
      sealed: z.boolean(),
      events: z.array(
        z.object({
          seq: z.int(),
          at: shape.instant,
          by: z.string().nullable(),
          entry: z.string(),
          what: z.string(),
          changes: z.array(
            z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
          ),
        }),
      ),
    }),
  }),
  'audit.verify': read({
    summary:
      'Walks the chain of audit events, names every broken link, and holds it against what closed days kept of it',
    right: 'audit.read',
    input: z.strictObject({}),
    output: z.object({
      events: z.int(),
      broken: z.array(z.int()),
      lastHash: z.string().nullable(),
      /** `holds` false: the chain was cut or written anew since that day was closed. */
      closings: z.array(z.object({ date: shape.day, seq: z.int(), hash: z.string(), holds: z.boolean() })),
      /** Events whose payload a destruction list has taken away. */
      destroyed: z.int(),
    }),
  }),
}
