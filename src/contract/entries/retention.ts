import { z } from 'zod'
import { LONGEST_PERIOD, retainedKinds } from '#domain/retention.ts'
import { read, work, write } from '../entry.ts'
import * as shape from '../shapes.ts'

const years = z
  .int()
  .min(1, 'Paling singkat 1 tahun.')
  .max(LONGEST_PERIOD, `Paling lama ${LONGEST_PERIOD} tahun; pilih permanen bila lebih.`)
  .nullable()

/** Whole years for each kind of record; null keeps it for good. */
const periods = z.strictObject({ visit: years, application: years, letter: years, complaint: years, audit: years })

const kind = z.enum(retainedKinds)

const dueGroup = z.object({
  kind,
  years: z.int().nullable(),
  count: z.int(),
  from: shape.day,
  to: shape.day,
})

export const retention = {
  'retention.read': read({
    summary: 'How long this office keeps each kind of record, and what the program ships',
    right: 'session',
    input: z.strictObject({}),
    output: z.object({ periods, shipped: periods }),
  }),
  'retention.save': write({
    summary: 'Sets how long this office keeps each kind of record',
    right: 'settings.change',
    input: z.strictObject({ periods }),
    output: z.object({}),
    refusals: ['trail-too-short'],
    topics: ['settings'],
  }),
  'retention.list-due': read({
    summary: 'What has passed its period on a day, by kind, with the ids of the records',
    right: 'retention.draw',
    input: z.strictObject({ asOf: shape.day }),
    output: z.object({
      asOf: shape.day,
      /** Of the audit trail the one id is a range of events, `1-4211`. */
      groups: z.array(dueGroup.extend({ ids: z.array(z.string()) })),
    }),
  }),
  'retention.draw-list': write({
    summary: 'Fixes a list of what has passed its period by today: its number, date and the hash of its content',
    right: 'retention.draw',
    input: z.strictObject({ kinds: z.array(kind).min(1, 'Pilih paling sedikit satu jenis arsip.') }),
    output: z.object({ listId: shape.id, number: z.string(), contentHash: z.string() }),
    refusals: ['nothing-due'],
    topics: ['retention'],
  }),
  'retention.lists': read({
    summary: 'The destruction lists of this office, newest first',
    right: 'retention.draw',
    input: z.strictObject({}),
    output: z.array(
      z.object({
        id: shape.id,
        number: z.string(),
        asOf: shape.day,
        drawnBy: z.string(),
        /** The asker drew it, so another account carries it out. */
        needsOther: z.boolean(),
        groups: z.array(dueGroup),
        contentHash: z.string(),
        destroyed: z
          .object({ at: shape.instant, by: z.string(), signedBy: z.array(z.string()), signedOn: shape.day })
          .nullable(),
      }),
    ),
  }),
  'retention.destroy': work({
    summary: 'Carries out a signed list: what its records say of people goes, numbers, dates and the audit chain stay',
    right: 'account.manage',
    input: z.strictObject({
      listId: shape.id,
      /** Who signed the printed list. */
      signedBy: z.array(shape.name).min(1, 'Tuliskan siapa yang menandatangani daftar ini.').max(10),
      signedOn: shape.day,
    }),
    output: z.object({
      records: z.int(),
      persons: z.int(),
      /** Files outside the store that still hold these records. */
      copies: z.array(z.string()),
    }),
    refusals: ['same-person', 'wrong-state', 'list-outdated', 'date-invalid'],
    topics: ['retention', 'visit', 'queue', 'application', 'letter', 'handover', 'complaint'],
  }),
}
