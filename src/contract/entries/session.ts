import { z } from 'zod'
import { read, write } from '../entry.ts'
import * as shape from '../shapes.ts'

export const session = {
  'session.sign-in': write({
    summary: 'Signs an account in with its PIN; the token goes with every later call',
    right: 'public',
    input: z.strictObject({ accountId: shape.id, pin: z.string().max(64) }),
    output: z.object({ token: z.string(), account: shape.account }),
    refusals: ['wrong-pin'],
    topics: ['session'],
  }),
  'session.current': read({
    summary: 'Whose session this is',
    right: 'visit.read',
    input: z.strictObject({}),
    output: z.object({ account: shape.account, startedAt: shape.instant }),
  }),
  'session.sign-out': write({
    summary: 'Ends the session',
    right: 'visit.read',
    input: z.strictObject({}),
    output: z.object({}),
    topics: ['session'],
  }),
}
