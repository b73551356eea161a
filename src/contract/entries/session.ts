import { z } from 'zod'
import { roleRights } from '#domain/rights.ts'
import { read, work, write } from '../entry.ts'
import * as shape from '../shapes.ts'

export const session = {
  'session.sign-in': work({
    summary: 'Signs an account in with its PIN or passphrase; the token goes with every later call',
    right: 'public',
    input: z.strictObject({ accountId: shape.id, pin: shape.secret }),
    output: z.object({ token: z.string(), account: shape.account, rights: z.array(z.enum(roleRights)) }),
    refusals: ['wrong-pin', 'must-wait', 'account-locked'],
    topics: ['session'],
  }),
  'session.current': read({
    summary: 'Whose session this is, and what it may do',
    right: 'session',
    input: z.strictObject({}),
    output: z.object({ account: shape.account, rights: z.array(z.enum(roleRights)), startedAt: shape.instant }),
  }),
  'session.sign-out': write({
    summary: 'Ends the session',
    right: 'session',
    input: z.strictObject({}),
    output: z.object({}),
    topics: ['session'],
  }),
  'session.change-pin': work({
    summary: 'Changes the PIN or passphrase of the account that is signed in; its other sessions end',
    right: 'session',
    input: z.strictObject({ pin: shape.secret, newPin: shape.newSecret }),
    output: z.object({}),
    refusals: ['wrong-pin', 'must-wait', 'account-locked'],
    topics: ['session'],
  }),
}
