import { z } from 'zod'
import { read, work, write } from '../entry.ts'
import * as shape from '../shapes.ts'

const right = 'settings.change'
const ofKind = z.strictObject({ kind: shape.letterKind })
const text = z.string().max(4000)

const shownText = z.object({
  what: z.enum(['title', 'about', 'subject', 'attachment', 'addressee', 'town', 'text', 'label', 'value', 'verb']),
  /** Fields stand in it by their labels in braces: `{Pasien.NIK}`. */
  text: z.string(),
  /** When it stands, in words; null where always. */
  condition: z.string().nullable(),
  /** The label of the list for whose rows it is repeated. */
  repeatsFor: z.string().nullable(),
})

/** An edit of every wording: its texts in the order they were read, its blocks as they shall stand. */
const edit = z.strictObject({
  kind: shape.letterKind,
  /** `own.savedAt` as it was read, so that nobody writes over another’s edit. */
  basedOn: shape.instant.nullable(),
  wordings: z
    .array(
      z.strictObject({
        head: z.array(text).max(40),
        /** A block by its place in what was read; null is a new paragraph. */
        blocks: z.array(z.strictObject({ place: z.int().min(0).nullable(), texts: z.array(text).max(60) })).max(80),
      }),
    )
    .max(12),
})

/** The office’s .docx; what is too large is told in a sentence of its own. */
const word = z.strictObject({ kind: shape.letterKind, file: z.base64().max(8_000_000) })

export const letterTemplates = {
  'letter-template.list': read({
    summary: 'Every paper the program writes, the services that make it, and whether the office words it itself',
    right,
    input: z.strictObject({}),
    output: z.array(
      z.object({
        kind: shape.letterKind,
        title: z.string(),
        services: z.array(z.string()),
        ownSince: shape.instant.nullable(),
        /** Since when the office’s own Word file is used for it; null where it is not. */
        wordSince: shape.instant.nullable(),
      }),
    ),
  }),
  'letter-template.read': read({
    summary: 'The wording in force of one paper, with the names of what may be put into it',
    right,
    input: ofKind,
    output: z.object({
      kind: shape.letterKind,
      title: z.string(),
      own: z.object({ savedAt: shape.instant, by: z.string() }).nullable(),
      /** The office’s own Word file in the place of the program’s page. */
      word: z
        .object({ savedAt: shape.instant, by: z.string(), size: z.int(), names: z.int(), missing: z.array(z.string()) })
        .nullable(),
      names: z.array(z.object({ label: z.string(), shown: z.array(z.string()) })),
      wordings: z.array(
        z.object({
          name: z.string().nullable(),
          shape: z.enum(['judul', 'korespondensi', 'lembar']),
          head: z.array(shownText),
          blocks: z.array(z.object({ place: z.int(), kind: z.string(), texts: z.array(shownText) })),
        }),
      ),
    }),
  }),
  'letter-template.preview': read({
    summary: 'The paper an edit would give, with gaps for what a letter fills in',
    right,
    input: edit.extend({ shown: z.int().min(0).max(11) }),
    output: shape.printable,
    refusals: ['wording-changed', 'wording-broken', 'no-signatory'],
  }),
  'letter-template.save': write({
    summary: 'Keeps the office’s own wording of a paper; final letters stay as they were made',
    right,
    input: edit,
    output: z.object({ savedAt: shape.instant }),
    refusals: ['wording-changed', 'wording-broken'],
    topics: ['settings', 'letter'],
  }),
  'letter-template.restore': write({
    summary: 'Goes back to the shipped wording of a paper',
    right,
    input: ofKind,
    output: z.object({}),
    refusals: ['not-own'],
    topics: ['settings', 'letter'],
  }),
  'letter-template.check-word': read({
    summary: 'What an office’s own Word file names: known, unknown with what was probably meant, and missing',
    right,
    input: word,
    output: z.object({
      size: z.int(),
      names: z.array(z.string()),
      unknown: z.array(
        z.object({ name: z.string(), place: z.string(), problem: z.string(), nearest: z.string().nullable() }),
      ),
      /** Required fields that the program’s page says and the file does not. */
      missing: z.array(z.string()),
    }),
    refusals: ['word-unusable'],
  }),
  'letter-template.use-word': write({
    summary: 'Uses the office’s own Word file for a paper; final letters stay as they were made',
    right,
    input: word.extend({ missingIsMeant: z.boolean().default(false) }),
    output: z.object({ savedAt: shape.instant }),
    refusals: ['word-unusable', 'names-unknown', 'names-missing'],
    topics: ['settings', 'letter'],
  }),
  'letter-template.drop-word': write({
    summary: 'Goes back from the office’s own Word file to the program’s page',
    right,
    input: ofKind,
    output: z.object({}),
    refusals: ['not-own'],
    topics: ['settings', 'letter'],
  }),
  'letter-template.save-word-sample': work({
    summary: 'Writes the wording of a paper as a Word file to begin with, its names in double braces',
    right,
    input: ofKind.extend({ shown: z.int().min(0).max(11) }),
    output: z.object({ path: z.string(), bytes: z.int() }),
    refusals: ['folder-not-writable'],
    topics: [],
  }),
}
