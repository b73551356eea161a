import { z } from 'zod'
import { WAITED_FOR } from '#domain/waits-for.ts'
import { read, write } from '../entry.ts'
import * as shape from '../shapes.ts'

const onApplication = z.strictObject({ applicationId: shape.id })
const right = 'application.handle'
const workKind = z.enum(['ready-for-handover', 'waiting-for-signature', 'in-progress', 'waiting-for-papers'])

export const applications = {
  'application.open': write({
    summary: 'Adds a service to a visit; the standard in force is frozen in it',
    right,
    input: z.strictObject({ visitId: shape.id, serviceId: shape.id }),
    output: z.object({ applicationId: shape.id }),
    refusals: ['unknown-service', 'already-open', 'day-closed'],
    topics: ['visit', 'application', 'queue'],
  }),
  'application.resume': write({
    summary: 'Ties an application that waited for papers to today’s visit',
    right,
    input: z.strictObject({ visitId: shape.id, applicationId: shape.id }),
    output: z.object({}),
    refusals: ['wrong-state', 'already-open'],
    topics: ['visit', 'application', 'queue'],
  }),
  'application.cancel': write({
    summary: 'Ends an application that the visitor withdraws',
    right,
    input: z.strictObject({ applicationId: shape.id, reason: shape.reason }),
    output: z.object({}),
    refusals: ['wrong-state'],
    topics: ['visit', 'application', 'queue'],
  }),
  'checklist.mark': write({
    summary: 'Notes that a paper is there, is missing, or takes the note back',
    right,
    input: z.strictObject({
      applicationId: shape.id,
      requirementId: shape.id,
      mark: z.enum(['present', 'missing']).nullable(),
    }),
    output: z.object({ verdict: z.enum(['complete', 'incomplete', 'undecided']) }),
    refusals: ['unknown-requirement', 'computed-rule', 'wrong-state'],
    topics: ['visit', 'application'],
  }),
  'checklist.answer': write({
    summary: 'Answers a condition of the standard, which adds or removes requirements',
    right,
    input: z.strictObject({ applicationId: shape.id, conditionId: shape.id, answer: z.boolean().nullable() }),
    output: z.object({ verdict: z.enum(['complete', 'incomplete', 'undecided']) }),
    refusals: ['unknown-condition', 'wrong-state'],
    topics: ['visit', 'application'],
  }),
  'checklist.enter': write({
    summary: 'Records what a rule is computed from: a day, a number or a word; null takes it back',
    right,
    input: z.strictObject({ applicationId: shape.id, field: shape.id, entry: shape.line.nullable() }),
    output: z.object({ verdict: z.enum(['complete', 'incomplete', 'undecided']) }),
    refusals: ['unknown-field', 'senseless-entry', 'wrong-state'],
    topics: ['visit', 'application'],
  }),
  'checklist.override': write({
    summary: 'Accepts a rule that is not met all the same, with a reason; null takes that back',
    right: 'eligibility.override',
    input: z.strictObject({ applicationId: shape.id, requirementId: shape.id, reason: shape.reason.nullable() }),
    output: z.object({ verdict: z.enum(['complete', 'incomplete', 'undecided']) }),
    refusals: ['unknown-requirement', 'not-failed', 'wrong-state'],
    topics: ['visit', 'application'],
  }),
  'registry.record-check': write({
    summary: 'Records what a look-up in the beneficiary register showed, where and by whom; null takes it back',
    right,
    input: z.strictObject({ applicationId: shape.id, found: z.boolean().nullable() }),
    output: z.object({}),
    refusals: ['wrong-state', 'register-not-asked', 'register-unnamed'],
    topics: ['visit', 'application'],
  }),
  'application.accept': write({
    summary: 'The papers are complete: takes a receipt number and starts the promised time',
    right,
    input: onApplication,
    output: z.object({ receiptNumber: z.string() }),
    refusals: ['wrong-state', 'papers-missing'],
    topics: ['visit', 'application', 'queue'],
  }),
  'application.ask-papers': write({
    summary: 'Lets an accepted file that lacks a paper after all wait for the citizen; its promised time stands still',
    right,
    input: onApplication.extend({ reason: shape.reason }),
    output: z.object({}),
    refusals: ['wrong-state'],
    topics: ['visit', 'application', 'queue'],
  }),
  'application.return-incomplete': write({
    summary: 'Papers are missing: takes a number for the list of them and lets the file wait for the citizen',
    right,
    input: onApplication,
    output: z.object({ sheetNumber: z.string() }),
    refusals: ['wrong-state', 'nothing-missing'],
    topics: ['visit', 'application', 'queue'],
  }),
  'application.list': read({
    summary: 'Unfinished work of one kind or all of it, oldest first; sealed ones without a name',
    right: 'visit.read',
    input: z.strictObject({
      work: z.enum([...workKind.options, 'late', 'all']),
    }),
    output: z.array(
      z.object({
        applicationId: shape.id,
        visitId: shape.id,
        name: z.string(),
        serviceName: z.string(),
        /** The one list it always stands in; a late file stands in `late` as well. */
        kind: workKind,
        state: shape.applicationState,
        since: shape.instant,
        dueAt: shape.instant.nullable(),
        late: z.boolean(),
        /** Step, person or body, as the decree names it; neutral where the case is sealed. */
        waitsFor: z.string(),
        whom: z.enum(WAITED_FOR),
        confidential: z.boolean(),
      }),
    ),
  }),
}
