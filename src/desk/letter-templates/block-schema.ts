import { z } from 'zod'
import type { IdentitySource, SignerSource, TemplateBlock } from '#domain/letters/template.ts'
import { conditionsSchema } from './field-schema.ts'

const text = z.string().min(1)
const when = { when: conditionsSchema }

/** `text`, or `{ text, when }`. */
const sentence = z.union([text.transform(said => ({ text: said, when: [] })), z.strictObject({ text, ...when })])

/** A sentence; with `each` once for every row (or line of a long text) of that field. */
export const entrySchema = z.union([
  text.transform(said => ({ text: said, when: [], each: null })),
  z.strictObject({ text, each: text.nullable().default(null), ...when }),
])

const numbering = z.enum(['decimal', 'letter'])

const identityRow = z.union([
  z
    .strictObject({
      person: text,
      kk: text.nullable().default(null),
      nik: z.enum(['full', 'masked', 'none']).default('full'),
      whole: z.boolean().default(true),
      ...when,
    })
    .transform(({ person, kk, ...rest }): IdentitySource => ({ kind: 'person', field: person, kkField: kk, ...rest })),
  z.strictObject({ label: text, value: text, ...when }).transform((row): IdentitySource => ({ kind: 'row', ...row })),
])

const column = z.strictObject({
  label: text,
  widthMm: z.number().min(5).max(200),
  align: z.enum(['left', 'center', 'right']).default('left'),
  cell: z.string(),
})

/** The key that names the block carries what it is made of: `- text: …`, `- identity: […]`. */
export const blockSchema = z.union([
  z
    .strictObject({ text: z.union([sentence.transform(one => [one]), z.array(sentence).min(1)]), ...when })
    .transform(({ text: sentences, when }): TemplateBlock => ({ kind: 'paragraph', sentences, when })),
  z
    .strictObject({ opener: text, ...when })
    .transform(({ opener, when }): TemplateBlock => ({ kind: 'opener', verb: opener, when })),
  z
    .strictObject({ heading: text, ...when })
    .transform(({ heading, when }): TemplateBlock => ({ kind: 'heading', text: heading, when })),
  z
    .strictObject({
      centred: text,
      size: z.enum(['normal', 'large']).default('normal'),
      bold: z.boolean().default(true),
      ...when,
    })
    .transform(({ centred, ...rest }): TemplateBlock => ({ kind: 'centred', text: centred, ...rest })),
  z
    .strictObject({ identity: z.array(identityRow).min(1), ...when })
    .transform(({ identity, when }): TemplateBlock => ({ kind: 'identity', rows: identity, when })),
  z
    .strictObject({ list: numbering, items: z.array(entrySchema).min(1), ...when })
    .transform(({ list, ...rest }): TemplateBlock => ({ kind: 'list', numbering: list, ...rest })),
  z
    .strictObject({
      table: text,
      numbered: z.boolean().default(true),
      columns: z.array(column).min(1),
      emptyRows: z.int().min(0).max(40).default(0),
      ...when,
    })
    .transform(({ table, ...rest }): TemplateBlock => ({ kind: 'table', field: table, ...rest })),
  z
    .strictObject({
      clauses: z
        .array(
          z.strictObject({
            label: text,
            numbering: numbering.nullable().default(null),
            items: z.array(entrySchema).min(1),
          }),
        )
        .min(1),
      ...when,
    })
    .transform(({ clauses, when }): TemplateBlock => ({ kind: 'clauses', rows: clauses, when })),
  z
    .strictObject({
      blanks: z
        .array(z.strictObject({ label: text, value: z.string().default(''), lines: z.int().min(1).max(20).default(1) }))
        .min(1),
      ...when,
    })
    .transform(({ blanks, when }): TemplateBlock => ({ kind: 'blanks', rows: blanks, when })),
  z
    .strictObject({
      ticks: text,
      label: text.nullable().default(null),
      columns: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).default(1),
      ...when,
    })
    .transform(({ ticks, ...rest }): TemplateBlock => ({ kind: 'ticks', field: ticks, ...rest })),
  z
    .strictObject({ attachment: text, reference: z.boolean().default(false), ...when })
    .transform(({ attachment, ...rest }): TemplateBlock => ({ kind: 'attachment', heading: attachment, ...rest })),
  z
    .strictObject({ space: z.number().min(1).max(200), ...when })
    .transform(({ space, when }): TemplateBlock => ({ kind: 'space', heightMm: space, when })),
  z
    .strictObject({ box: text, widthMm: z.number().min(10), heightMm: z.number().min(10), ...when })
    .transform(({ box, ...rest }): TemplateBlock => ({ kind: 'box', text: box, ...rest })),
])

/** `signatory`, `{ official, above }` or `{ lines, name, identifier, stamp }`. */
export const signerSchema = z.union([
  z.literal('signatory').transform((): SignerSource => ({ kind: 'signatory' })),
  z
    .strictObject({ official: text, above: text.nullable().default(null) })
    .transform(({ official, above }): SignerSource => ({ kind: 'official', field: official, above })),
  z
    .strictObject({
      lines: z.array(text).min(1),
      name: z.string().default(''),
      identifier: text.nullable().default(null),
      stamp: z.boolean().default(false),
    })
    .transform((named): SignerSource => ({ kind: 'named', ...named })),
])
