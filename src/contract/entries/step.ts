import { z } from 'zod'
import { write } from '../entry.ts'
import * as shape from '../shapes.ts'

const onStep = z.strictObject({ applicationId: shape.id, stepNo: z.int() })
const right = 'application.handle'
const topics = ['visit', 'application', 'queue'] as const
const note = shape.line.nullable().default(null)

export const steps = {
  'step.complete': write({
    summary: 'A step under way is done; where it decides, with the outcome, and with who decided and when',
    right,
    input: onStep.extend({
      note,
      outcome: z.boolean().nullable().default(null),
      decidedBy: shape.line.nullable().default(null),
      decidedOn: shape.day.nullable().default(null),
    }),
    output: z.object({ nextStep: z.int().nullable() }),
    refusals: [
      'wrong-state',
      'out-of-order',
      'answer-from-outside',
      'outcome',
      'report',
      'registry-check',
      'reason-missing',
      'decider-missing',
      'impossible-date',
    ],
    topics,
  }),
  'step.return': write({
    summary: 'Goes back to an earlier step, with a reason',
    right,
    input: onStep.extend({ reason: shape.reason }),
    output: z.object({}),
    refusals: ['wrong-state', 'out-of-order'],
    topics,
  }),
  'step.send-out': write({
    summary: 'The file has gone to somebody outside the office, and waits for the answer',
    right,
    input: onStep.extend({ sentOn: shape.day, note }),
    output: z.object({}),
    refusals: ['wrong-state', 'out-of-order', 'not-outside', 'already-sent', 'impossible-date'],
    topics,
  }),
  'step.record-back': write({
    summary: 'The answer from outside has come',
    right,
    input: onStep.extend({ backOn: shape.day, note }),
    output: z.object({}),
    refusals: ['wrong-state', 'out-of-order', 'not-sent', 'impossible-date'],
    topics,
  }),
  'step.hand-off': write({
    summary: 'Offers a step to a colleague',
    right,
    input: onStep.extend({ accountId: shape.id, note }),
    output: z.object({}),
    refusals: ['wrong-state', 'out-of-order', 'unknown-account'],
    topics,
  }),
  'step.accept-hand-off': write({
    summary: 'Takes on the step that a colleague offered',
    right,
    input: onStep,
    output: z.object({}),
    refusals: ['wrong-state', 'out-of-order', 'not-offered'],
    topics,
  }),
  'step.reject-hand-off': write({
    summary: 'Gives back the step that a colleague offered, with a reason',
    right,
    input: onStep.extend({ reason: shape.reason }),
    output: z.object({}),
    refusals: ['wrong-state', 'out-of-order', 'not-offered'],
    topics,
  }),
  'visit-report.record': write({
    summary: 'What a home visit or field verification showed; may be written anew until its step is done',
    right,
    input: onStep.extend({ report: shape.visitReport }),
    output: z.object({}),
    refusals: ['wrong-state', 'out-of-order', 'no-visit', 'impossible-date'],
    topics,
  }),
}
