import { z } from 'zod'
import { HOLIDAY_KINDS, PLAIN_DAYS } from '#domain/working-calendar.ts'
import { read, write } from '../entry.ts'
import * as shape from '../shapes.ts'

const year = z.int().min(2000).max(2100)
const holiday = z.strictObject({ day: shape.day, name: shape.name, kind: z.enum(HOLIDAY_KINDS) })

const minute = z
  .int()
  .min(0)
  .max(24 * 60)
/** Open from one minute of the day up to another; two times where there is a rest between. */
const openTimes = z.array(z.strictObject({ from: minute, to: minute })).max(2)

const workingTime = z.strictObject({
  /** By weekday, Sunday first; none on a closed day. */
  hours: z.array(openTimes).length(7),
  /** What a decree's bare "hari" means here. */
  plainDays: z.enum(PLAIN_DAYS),
})

const right = 'settings.change'
/** Every promise is reckoned anew with the calendar. */
const topics = ['settings', 'application', 'visit', 'queue'] as const

export const calendar = {
  'holiday.list': read({
    summary: 'The days of one year on which the office is closed, and the years that have any',
    right: 'session',
    input: z.strictObject({ year }),
    output: z.object({
      days: z.array(holiday),
      /** Null where the program ships no list for the year; `calculated`: not yet decreed. */
      shipped: z.object({ status: z.enum(['decreed', 'calculated']), source: z.string() }).nullable(),
      asShipped: z.boolean(),
      filledYears: z.array(z.int()),
    }),
  }),
  'holiday.save': write({
    summary: 'Adds a closed day, or gives one another name or kind',
    right,
    input: holiday,
    output: z.object({}),
    topics,
  }),
  'holiday.remove': write({
    summary: 'Takes a closed day out of the calendar',
    right,
    input: z.strictObject({ day: shape.day }),
    output: z.object({}),
    topics,
  }),
  'holiday.restore': write({
    summary: 'Brings one year back to the list that the program ships',
    right,
    input: z.strictObject({ year }),
    output: z.object({}),
    refusals: ['no-shipped-list'],
    topics,
  }),
  'working-time.read': read({
    summary: 'When the office is open, and how it counts a decree’s bare "hari"',
    right: 'session',
    input: z.strictObject({}),
    output: workingTime.extend({ shipped: workingTime }),
  }),
  'working-time.save': write({
    summary: 'Sets when the office is open, and how it counts a decree’s bare "hari"',
    right,
    input: workingTime,
    output: z.object({}),
    refusals: ['hours-invalid'],
    topics,
  }),
}
