import { z } from 'zod'
import { breachedKinds } from '#domain/breach.ts'
import { read, write } from '../entry.ts'
import * as shape from '../shapes.ts'

const kind = z.enum(breachedKinds)
const told = z.string().trim().min(3, 'Tuliskan keterangannya.').max(2000, 'Paling panjang 2.000 huruf.')

const told46 = {
  /** What data was disclosed. */
  what: told,
  /** When and how it happened. */
  circumstances: told,
  /** What is done about it, and to recover. */
  measures: told,
  noticedAt: shape.instant,
  fromDay: shape.day,
  toDay: shape.day,
  kinds: z.array(kind).min(1, 'Pilih paling sedikit satu jenis catatan.').max(4),
}

const breachView = z.object({
  id: shape.id,
  ...told46,
  /** 3 × 24 hours after it was noticed. */
  dueAt: shape.instant,
  late: z.boolean(),
  /** One sentence. */
  timeLeft: z.string(),
  notifiedOn: shape.day.nullable(),
})

const onBreach = z.strictObject({ breachId: shape.id })

export const breach = {
  'breach.open': write({
    summary: 'Records a failure to protect personal data; from the moment it was noticed 3 × 24 hours run',
    right: 'breach.handle',
    input: z.strictObject(told46),
    output: z.object({ breachId: shape.id, dueAt: shape.instant }),
    refusals: ['date-invalid'],
    topics: ['breach'],
  }),
  'breach.list': read({
    summary: 'Every recorded breach, newest first, with what is left of its time',
    right: 'breach.handle',
    input: z.strictObject({}),
    output: z.array(breachView),
  }),
  'breach.read': read({
    summary: 'One breach: what is left of its time, and who is affected with which data; sealed cases only by number',
    right: 'breach.handle',
    input: onBreach,
    output: breachView.extend({
      affected: z.array(
        z.object({
          id: shape.id,
          name: z.string(),
          address: z.string().nullable(),
          phone: z.string().nullable(),
          /** What is kept of this person, in words. */
          fields: z.array(z.string()),
          kinds: z.array(kind),
        }),
      ),
      sealed: z.int(),
    }),
  }),
  'breach.record-notice': write({
    summary: 'Records the day on which people and the authority were notified in writing',
    right: 'breach.handle',
    input: onBreach.extend({ notifiedOn: shape.day }).strict(),
    output: z.object({}),
    refusals: ['date-invalid'],
    topics: ['breach'],
  }),
}
