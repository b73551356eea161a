import { z } from 'zod'
import { RECOVERY_GROUPS } from '#domain/recovery-key.ts'
import { read, work } from '../entry.ts'
import * as shape from '../shapes.ts'

const groupNumber = z.int().min(1).max(RECOVERY_GROUPS)

export const recovery = {
  'recovery.status': read({
    summary:
      'Since when the recovery key in force exists, and when the store’s own key was last changed; null where never',
    right: 'account.manage',
    input: z.strictObject({}),
    output: z.object({ madeAt: shape.instant.nullable(), keyChangedAt: shape.instant.nullable() }),
  }),
  'recovery.begin': work({
    summary: 'Makes a recovery key and tells it once; it holds from its confirmation on, the one before it until then',
    right: 'account.manage',
    input: z.strictObject({}),
    output: z.object({
      recoveryKey: z.string(),
      /** The groups to be typed from the paper. */
      asked: z.tuple([groupNumber, groupNumber]),
    }),
    topics: [],
  }),
  'recovery.print': work({
    summary: 'Prints the recovery key that was begun, on the letter printer; it is never written to a file',
    right: 'account.manage',
    input: z.strictObject({}),
    output: z.object({
      state: z.enum(['printed', 'failed', 'unknown']),
      printer: z.string(),
      detail: z.string().nullable(),
    }),
    refusals: ['nothing-begun', 'printer-missing', 'paper-unavailable'],
    topics: [],
  }),
  'recovery.confirm': work({
    summary: 'Puts the recovery key in force once two of its groups were typed from the paper; an older one ends',
    right: 'account.manage',
    input: z.strictObject({ groups: z.array(z.string().max(20)).length(2) }),
    output: z.object({
      /** Whether the copies in the second place open with the new key; null where the office chose no such place. */
      secondPlace: z.enum(['renewed', 'unreachable']).nullable(),
    }),
    refusals: ['nothing-begun', 'groups-differ'],
    topics: ['settings'],
  }),
  'key.change': work({
    summary: 'Encrypts the store with a new random key; the recovery key stays, older backups open with it alone',
    right: 'account.manage',
    input: z.strictObject({}),
    output: z.object({ changedAt: shape.instant }),
    refusals: ['window-needed', 'recovery-missing', 'copy-broken'],
    topics: ['settings'],
  }),
  'recovery.reset-pin': work({
    summary: 'Gives an administrator a new PIN by the recovery key; wrong keys are slowed like wrong PINs',
    right: 'public',
    input: z.strictObject({ recoveryKey: z.string().max(200), accountId: shape.id, pin: shape.newSecret }),
    output: z.object({}),
    refusals: ['recovery-key-mistyped', 'wrong-recovery-key', 'must-wait', 'not-administrator', 'no-recovery-key'],
    topics: ['session'],
  }),
}
