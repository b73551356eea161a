import { z } from 'zod'
import { LONGEST_PERIOD } from '#domain/retention.ts'
import { read, write } from '../entry.ts'

const years = z
  .int()
  .min(1, 'Paling singkat 1 tahun.')
  .max(LONGEST_PERIOD, `Paling lama ${LONGEST_PERIOD} tahun; pilih permanen bila lebih.`)
  .nullable()

/** Whole years for each kind of record; null keeps it for good. */
const periods = z.strictObject({ visit: years, application: years, letter: years, complaint: years, audit: years })

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
}
