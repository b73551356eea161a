import { z } from 'zod'
import { read, write } from '../entry.ts'
import * as shape from '../shapes.ts'

const channel = z.enum(['counter', 'phone', 'box', 'email', 'sp4n-lapor', 'application', 'letter'])

export const complaints = {
  'complaint.register': write({
    summary: 'Records a complaint, with or without the complainant’s name, and takes its receipt number',
    right: 'complaint.register',
    input: z.strictObject({
      visitId: shape.id.nullable(),
      anonymous: z.boolean(),
      complainantName: shape.line.nullable(),
      complainantSex: shape.sex.nullable(),
      complainantAddress: shape.line.nullable(),
      contact: shape.line.nullable(),
      channel,
      /** `violence` makes a sealed case. */
      category: z.enum(['service', 'aid', 'officer', 'violence', 'other']),
      matter: shape.name,
      chronology: shape.longText,
    }),
    output: z.object({ complaintId: shape.id, number: z.string() }),
    refusals: ['complainant-missing', 'day-closed'],
    topics: ['complaint', 'visit', 'queue'],
  }),
  'complaint.list': read({
    summary: 'Complaints received in a period, newest first; sealed ones without a name or matter',
    right: 'complaint.read',
    input: z.strictObject({ from: shape.day, to: shape.day }),
    output: z.array(
      z.object({
        id: shape.id,
        number: z.string(),
        receivedAt: shape.instant,
        channel,
        name: z.string(),
        matter: z.string(),
        confidential: z.boolean(),
        printState: shape.printState,
      }),
    ),
  }),
}
