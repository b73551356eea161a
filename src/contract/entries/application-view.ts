import { z } from 'zod'
import { GOES_TO } from '#domain/letters/template.ts'
import { STEP_FORMS } from '#domain/step.ts'
import * as shape from '../shapes.ts'

/** What a rule is computed from: entered by a clerk, or known of the applicant. */
export const ruleField = z.object({
  name: z.string(),
  label: z.string(),
  kind: z.enum(['date', 'count', 'word']),
  suggestions: z.array(z.string()),
  entry: z.string().nullable(),
  /** Taken from the applicant's own record; an entry takes its place. */
  known: z.boolean(),
})

/** One row of the checklist as it stands now: headings group, papers and rules are marked. */
export const checklistRow = z.object({
  requirementId: shape.id,
  kind: z.enum(['heading', 'paper', 'rule']),
  text: z.string(),
  /** The form asked for, in words: Asli, Fotokopi, Ditunjukkan … */
  form: z.string(),
  quantity: z.int().nullable(),
  issuer: z.string().nullable(),
  endorsedBy: z.string().nullable(),
  depth: z.int(),
  /** Rows with the same group are alternatives: one of them is enough. */
  group: z.string().nullable(),
  /** Another of its group is there, so that this one is no longer needed. */
  spared: z.boolean(),
  /** Made by the office itself during the procedure, never asked of the applicant. */
  fromOffice: z.boolean(),
  /** Why the row is here, when a condition asks for it. */
  because: z.string().nullable(),
  mark: z.enum(['present', 'missing']).nullable(),
  satisfied: z.boolean().nullable(),
  /** How a rule with a known fact came out, in one sentence. */
  explanation: z.string().nullable(),
  /** Answered by the look-up in the register, and asked there only. */
  byRegistry: z.boolean(),
  /** Counts because it was shown for this other service of the same visit. */
  sharedWith: z.string().nullable(),
  /** What its rule is computed from. */
  fields: z.array(ruleField),
  /** Fails and was accepted all the same. */
  exception: z.object({ by: z.string(), at: shape.instant, reason: z.string() }).nullable(),
})

export const condition = z.object({
  id: shape.id,
  question: z.string(),
  answer: z.boolean().nullable(),
  /** What answers it by itself once it is entered. */
  fields: z.array(ruleField),
})

export const registryCheck = z.object({
  register: z.string(),
  found: z.boolean(),
  source: z.string(),
  period: z.string(),
  checkedAt: shape.instant,
  checkedBy: z.string(),
})

export const step = z.object({
  no: z.int(),
  text: z.string(),
  actor: z.string().nullable(),
  product: z.string().nullable(),
  /** `waiting`: with somebody outside. `skipped`: a condition of the decree or a refused approval takes the step out. */
  state: z.enum(['done', 'current', 'waiting', 'upcoming', 'skipped']),
  doneAt: shape.instant.nullable(),
  doneBy: z.string().nullable(),
  note: z.string().nullable(),
  /** Whom the step waits for outside the office, since when, and when the answer came. */
  outside: z.object({ name: z.string(), sentOn: shape.day.nullable(), backOn: shape.day.nullable() }).nullable(),
  /** What has to be on record before the step is done. */
  form: z.enum(STEP_FORMS).nullable(),
  /** The choice that a step makes, in words; null where it makes none. */
  choice: z.object({ question: z.string(), yes: z.string(), no: z.string() }).nullable(),
  decision: z.object({ outcome: z.boolean(), decidedBy: z.string(), decidedOn: shape.day.nullable() }).nullable(),
  report: shape.visitReport.nullable(),
  handOff: z
    .object({
      accountId: shape.id,
      name: z.string(),
      from: z.string(),
      at: shape.instant,
      note: z.string().nullable(),
      state: z.enum(['offered', 'accepted', 'rejected']),
      reason: z.string().nullable(),
    })
    .nullable(),
  letters: z.array(z.string()),
})

export const letterView = z.object({
  id: shape.id,
  applicationId: shape.id,
  kind: shape.letterKind,
  title: z.string(),
  /** Whether it takes a number of ours, and whether an official signs it. */
  numbered: z.boolean(),
  signed: z.boolean(),
  goesTo: z.enum(GOES_TO),
  state: shape.letterState,
  numberText: z.string().nullable(),
  letterDate: shape.day.nullable(),
  printState: shape.printState,
  printCount: z.int(),
  signedOn: shape.day.nullable(),
  voidReason: z.string().nullable(),
  signatory: z.string().nullable(),
  /** The name of its own that one of many letters bears. */
  madeFor: z.string().nullable(),
  /** It is the office’s own Word file, filled in: `paper.save` as docx gives it once it is final, and Word prints it. */
  ownWord: z.boolean(),
})

export const handover = z.object({
  id: shape.id,
  recipientName: z.string(),
  relation: z.string(),
  identityShown: z.string(),
  handedAt: shape.instant,
  by: z.string(),
})

export const application = z.object({
  id: shape.id,
  serviceId: shape.id,
  serviceName: z.string(),
  shortName: z.string(),
  confidential: z.boolean(),
  standard: z.object({
    standardId: z.string(),
    version: z.int(),
    decreeNumber: z.string(),
    ordinal: z.string(),
    expiredOn: shape.day.nullable(),
  }),
  state: shape.applicationState,
  openedAt: shape.instant,
  completeAt: shape.instant.nullable(),
  receiptNumber: z.string().nullable(),
  missingSheetNumber: z.string().nullable(),
  checklist: z.array(checklistRow),
  conditions: z.array(condition),
  verdict: z.enum(['complete', 'incomplete', 'undecided']),
  /** Null where the procedure has no look-up in a beneficiary register; `found` null until somebody looked. */
  registry: z.object({ asked: z.literal(true), check: registryCheck.nullable() }).nullable(),
  promise: z.object({
    text: z.string(),
    dueAt: shape.instant.nullable(),
    late: z.boolean(),
    explanation: z.string(),
  }),
  steps: z.array(step),
  /** The papers this service makes. */
  letterKinds: z.array(
    z.object({
      kind: shape.letterKind,
      title: z.string(),
      goesTo: z.enum(GOES_TO),
      /** A blank, made on demand, also before the file is accepted. */
      beforeAcceptance: z.boolean(),
    }),
  ),
  /** The decree prints no steps, and these are ours. */
  ownSteps: z.boolean(),
  letters: z.array(letterView),
  handovers: z.array(handover),
})
