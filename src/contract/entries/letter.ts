import { z } from 'zod'
import { PERSON_PARTS, PREFILL_SOURCES } from '#domain/letters/fields.ts'
import { read, write } from '../entry.ts'
import * as shape from '../shapes.ts'
import { letterView } from './application-view.ts'

const personPart = z.enum(PERSON_PARTS)
const prefillSource = z.enum(PREFILL_SOURCES)
const given = z.array(z.union([z.string(), z.boolean()])).readonly()
const described = {
  name: z.string(),
  label: z.string(),
  required: z.boolean(),
  help: z.string().exactOptional(),
  /** The field exists only while another one has, or has not, one of these values, or is filled. */
  onlyWhen: z
    .union([
      z.object({ field: z.string(), is: given }),
      z.object({ field: z.string(), isNot: given }),
      z.object({ field: z.string(), filled: z.boolean() }),
    ])
    .exactOptional(),
  /** Where its first value came from; such a field rarely needs the clerk. */
  prefillFrom: prefillSource.exactOptional(),
  initial: z.union([z.string(), z.boolean(), z.array(z.record(z.string(), z.string())).readonly()]).exactOptional(),
}
/** One field of a letter’s form, as `domain/letters/fields.ts` declares them. */
const field = z.discriminatedUnion('type', [
  z.object({ ...described, type: z.enum(['text', 'long-text', 'date', 'time', 'boolean', 'money', 'official']) }),
  z.object({ ...described, type: z.literal('integer'), min: z.number(), max: z.number() }),
  z.object({
    ...described,
    type: z.enum(['choice', 'choices']),
    choices: z.array(z.object({ value: z.string(), label: z.string(), words: z.string().exactOptional() })).readonly(),
  }),
  z.object({ ...described, type: z.literal('person'), needs: z.array(personPart).readonly() }),
  z.object({ ...described, type: z.literal('document') }),
  z.object({
    ...described,
    type: z.literal('rows'),
    columns: z.array(z.object({ name: z.string(), label: z.string(), required: z.boolean() })).readonly(),
  }),
])
/** The facts of a letter by field name; which ones a kind needs is told by `letter.read`. */
export const letterFacts = z.record(z.string().max(64), z.json())

const onLetter = z.strictObject({ letterId: shape.id })

export const letters = {
  'letter.draft': write({
    summary: 'Begins a letter of an application, its facts filled from the file',
    right: 'letter.draft',
    input: z.strictObject({ applicationId: shape.id, kind: shape.letterKind }),
    output: z.object({ letterId: shape.id }),
    refusals: ['wrong-state', 'letter-not-offered', 'register-not-checked', 'already-open', 'no-signatory'],
    topics: ['letter', 'visit', 'application'],
  }),
  'letter.read': read({
    summary: 'A letter with its fields, facts and what is still missing',
    right: 'visit.read',
    input: onLetter,
    output: letterView.extend({
      visitId: shape.id,
      fields: z.array(field).readonly(),
      /** Fields that only the recorded look-up in the register fills; what is typed there is not kept. */
      lockedFields: z.array(z.string()),
      facts: letterFacts,
      problems: z.array(z.object({ field: z.string(), detail: z.string() })),
      signatoryId: shape.id,
      nextSerial: z.string().nullable(),
      copies: z.int(),
      /** The field for whose names a draft can be made final many times at once (`letter.finalise-many`). */
      manyBy: z.string().nullable(),
      /** Whether somebody else must check the draft, who did, and whether the asker may not since the draft is theirs. */
      verification: z.object({
        state: z.enum(['off', 'needed', 'done']),
        by: z.string().nullable(),
        ownDraft: z.boolean(),
      }),
      /** Posts that get a copy (tembusan), to be seen before the letter is signed. */
      copiesTo: z.array(z.string()).readonly(),
    }),
  }),
  'letter.edit': write({
    summary: 'Saves the facts and the signatory of a draft',
    right: 'letter.draft',
    input: z.strictObject({ letterId: shape.id, facts: letterFacts, signatoryId: shape.id }),
    output: z.object({ problems: z.array(z.object({ field: z.string(), detail: z.string() })) }),
    refusals: ['wrong-state', 'no-signatory'],
    topics: ['letter'],
  }),
  'letter.verify': write({
    summary: 'Records that a complete draft was checked by somebody else than its drafter; an edit undoes it',
    right: 'letter.verify',
    input: onLetter,
    output: z.object({}),
    refusals: ['wrong-state', 'facts-missing', 'same-person'],
    topics: ['letter'],
  }),
  'letter.finalise': write({
    summary: 'Makes a letter final and takes its number in the same transaction',
    right: 'letter.number',
    input: onLetter,
    output: z.object({ numberText: z.string().nullable() }),
    refusals: ['wrong-state', 'facts-missing', 'not-verified', 'day-closed'],
    topics: ['letter', 'visit', 'application', 'queue'],
  }),
  'letter.finalise-many': write({
    summary: 'Makes of one draft a final letter for each name, with their numbers in the same transaction',
    right: 'letter.number',
    input: z.strictObject({ letterId: shape.id, names: z.array(shape.line.min(1)).min(1).max(100) }),
    output: z.object({ letters: z.array(z.object({ letterId: shape.id, numberText: z.string().nullable() })) }),
    refusals: ['wrong-state', 'facts-missing', 'not-verified', 'day-closed', 'letter-not-offered'],
    topics: ['letter', 'visit', 'application', 'queue'],
  }),
  'letter.sign': write({
    summary: 'Records that the official has signed the printed letter',
    right: 'letter.sign',
    input: z.strictObject({ letterId: shape.id, signedOn: shape.day }),
    output: z.object({}),
    refusals: ['wrong-state', 'same-person'],
    topics: ['letter', 'visit', 'application', 'queue'],
  }),
  'letter.void': write({
    summary: 'Voids a letter; its number stays in the agenda with the reason and is never used again',
    right: 'letter.void',
    input: z.strictObject({ letterId: shape.id, reason: shape.reason }),
    output: z.object({}),
    refusals: ['wrong-state'],
    topics: ['letter', 'visit', 'application', 'queue'],
  }),
  'letter.discard': write({
    summary: 'Throws a draft away that never had a number',
    right: 'letter.draft',
    input: onLetter,
    output: z.object({}),
    refusals: ['wrong-state'],
    topics: ['letter', 'visit', 'application'],
  }),
  'letter.list-numbers': read({
    summary: 'The agenda of one year: every number used, void or entered from outside, and the gaps',
    right: 'visit.read',
    input: z.strictObject({ year: z.int().min(2000).max(2100) }),
    output: z.object({
      numbers: z.array(
        z.object({
          serial: z.int(),
          numberText: z.string(),
          date: shape.day,
          state: z.enum(['used', 'void', 'outside']),
          about: z.string(),
          reason: z.string().nullable(),
          letterId: shape.id.nullable(),
        }),
      ),
      gaps: z.array(z.int()),
      next: z.int(),
    }),
  }),
  'letter.enter-outside-number': write({
    summary: 'Enters a number, or a run of them, given outside the program, so that it is not used again',
    right: 'letter.number',
    input: z.strictObject({
      serial: z.int().min(1).max(999_999),
      /** Last serial of a run that was used up elsewhere, such as in the book kept before. */
      until: z.int().min(1).max(999_999).exactOptional(),
      date: shape.day,
      about: shape.name,
      reason: shape.reason,
    }),
    output: z.object({ numberText: z.string() }),
    refusals: ['number-taken', 'day-closed'],
    topics: ['letter', 'closing'],
  }),
}
