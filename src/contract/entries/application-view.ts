import { z } from 'zod'
import * as shape from '../shapes.ts'

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
  /** Already handed in today for another service of the same visit. */
  sharedWith: z.string().nullable(),
})

export const condition = z.object({ id: shape.id, question: z.string(), answer: z.boolean().nullable() })

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
  /** `skipped`: a condition of the decree takes the step out. */
  state: z.enum(['done', 'current', 'upcoming', 'skipped']),
  doneAt: shape.instant.nullable(),
  doneBy: z.string().nullable(),
  note: z.string().nullable(),
})

export const letterView = z.object({
  id: shape.id,
  applicationId: shape.id,
  kind: shape.letterKind,
  title: z.string(),
  /** Whether it takes a number of ours, and whether an official signs it. */
  numbered: z.boolean(),
  signed: z.boolean(),
  state: shape.letterState,
  numberText: z.string().nullable(),
  letterDate: shape.day.nullable(),
  printState: shape.printState,
  printCount: z.int(),
  signedOn: shape.day.nullable(),
  voidReason: z.string().nullable(),
  signatory: z.string().nullable(),
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
  standard: z.object({ decreeNumber: z.string(), ordinal: z.string(), expiredOn: shape.day.nullable() }),
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
  letterKinds: z.array(z.object({ kind: shape.letterKind, title: z.string() })),
  letters: z.array(letterView),
  handovers: z.array(handover),
})
