import { z } from 'zod'
import { STANDINGS } from '#domain/standards-in-force.ts'
import { read, work, write } from '../entry.ts'
import * as shape from '../shapes.ts'

const version = z.int().min(1)
/** One decree is 126,000 letters; what is longer than this is refused before it is read. */
const text = z.string().max(1_000_000, 'Berkas terlalu besar untuk satu keputusan.')

const decree = {
  standardId: z.string(),
  version,
  number: z.string(),
  title: z.string(),
  issuedOn: shape.day,
  validFrom: shape.day,
  validUntil: shape.day.nullable(),
  standing: z.enum(STANDINGS),
  origin: z.enum(['shipped', 'imported']),
}

const fault = z.object({
  /** Line of the text, from 1; null where it is about the whole file. */
  line: z.int().nullable(),
  /** Place in the file, `services[3].requirements[2].form`. */
  path: z.string(),
  /** What is wrong and how it is mended, as a sentence. */
  sentence: z.string(),
})

const named = z.array(z.object({ id: z.string(), name: z.string() }))

const line = z.object({ no: z.string().nullable(), text: z.string(), level: z.int(), note: z.string().nullable() })

export const standards = {
  'standard.list': read({
    summary: 'The decrees on service standards that the office has, in all their versions',
    right: 'session',
    input: z.strictObject({}),
    output: z.array(
      z.object({
        ...decree,
        serviceCount: z.int(),
        /** What the wall may carry of it beside its services. */
        hasPledge: z.boolean(),
        hasMotto: z.boolean(),
        /** Slips and gaps of the decree itself; null for whoever may not change the settings. */
        notes: z.array(z.string()).nullable(),
        /** Null for a shipped one. */
        imported: z.object({ id: shape.id, at: shape.instant, by: z.string(), used: z.boolean() }).nullable(),
      }),
    ),
  }),
  'standard.read-service': read({
    summary: 'The fourteen components of one service (UU 25/2009 art. 21), as it is begun today or of a named version',
    right: 'session',
    input: z.strictObject({
      serviceId: shape.id,
      of: z.strictObject({ standardId: shape.id, version }).optional(),
    }),
    output: z.object({
      serviceId: z.string(),
      ordinal: z.string(),
      name: z.string(),
      shortName: z.string(),
      confidential: z.boolean(),
      decree: z.object(decree),
      components: z.array(z.object({ letter: z.string(), title: z.string(), lines: z.array(line) })),
      notes: z.array(z.string()).nullable(),
    }),
    refusals: ['unknown-service'],
  }),
  'standard.check-file': read({
    summary: 'Judges the text of a standard and says what would change; keeps nothing',
    right: 'settings.change',
    input: z.strictObject({ text }),
    output: z.object({
      /** Every fault with its place and its mend; empty where the file may be imported. */
      faults: z.array(fault),
      preview: z
        .object({
          standardId: z.string(),
          version,
          number: z.string(),
          title: z.string(),
          issuedOn: shape.day,
          /** Proposed days. */
          validFrom: shape.day,
          validUntil: shape.day.nullable(),
          /** The standards whose place it takes. */
          replaces: z.array(z.object({ standardId: z.string(), version, number: z.string() })),
          added: named,
          changed: named,
          gone: named,
          unchanged: z.int(),
          /** Services that begin or cease to be confidential. */
          sealed: named,
          unsealed: named,
        })
        .nullable(),
    }),
  }),
  'standard.import': write({
    summary: 'Keeps a standard as a new version; applications that have begun keep theirs',
    right: 'settings.change',
    input: z.strictObject({ text, validFrom: shape.day, validUntil: shape.day.nullable() }),
    output: z.object({ id: shape.id, standardId: z.string(), version }),
    refusals: ['standard-unusable', 'dates-reversed'],
    topics: ['settings'],
  }),
  'standard.withdraw': write({
    summary: 'Takes back an imported standard that no application began with',
    right: 'settings.change',
    input: z.strictObject({ id: shape.id }),
    output: z.object({}),
    refusals: ['in-use'],
    topics: ['settings'],
  }),
  'standard.save-copy': work({
    summary: 'Writes the file of a standard into the output folder, as a base for a new version',
    right: 'settings.change',
    input: z.strictObject({ standardId: shape.id, version }),
    output: z.object({ path: z.string(), bytes: z.int() }),
    refusals: ['folder-not-writable'],
    topics: [],
  }),
}
