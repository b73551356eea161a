import * as fc from 'fast-check'
import { z } from 'zod'
import { onePixelPng } from './letters.ts'
import { PIN } from './open-counter.ts'

type Schema = {
  type?: string | string[]
  enum?: string[]
  const?: unknown
  anyOf?: Schema[]
  oneOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  additionalProperties?: Schema | boolean
  pattern?: string
  format?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
}

/** Texts that break careless programs. */
export const hostileTexts = [
  "Ma'ruf & Sya'roni <b>",
  '=1+1',
  "'; DROP TABLE person; --",
  '+62 812',
  '@SUM(A1)',
  'x'.repeat(120),
  '\u202Edrowssap',
  '\u0000\u0007',
  '<script>alert(1)</script>',
  '🙂 नाम 名前',
  '',
  ' ',
]

/** The ids known under the name of a field. */
type Ids = (fieldName: string) => readonly string[]

/** Inputs of an entry as its schema allows them; ids are mostly known ones, so that calls meet real records. */
export function arbitraryInput(input: z.ZodType, ids: Ids): fc.Arbitrary<unknown> {
  return ofSchema(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Schema, '', ids)
}

/** Anything at all where an input should be: wrong types, deep nesting, prototype keys. */
export const nonsense: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ maxDepth: 3 }),
  fc.constantFrom(null, undefined, [], 'text', 7, { __proto__: null }, { constructor: { prototype: {} } }),
  fc.dictionary(fc.constantFrom('__proto__', 'toString', 'visitId', 'person', 'x'), fc.anything({ maxDepth: 2 })),
)

function ofSchema(schema: Schema, fieldName: string, ids: Ids): fc.Arbitrary<unknown> {
  const alternatives = schema.anyOf ?? schema.oneOf
  if (alternatives) return fc.oneof(...alternatives.map(one => ofSchema(one, fieldName, ids)))
  if (Array.isArray(schema.type))
    return fc.oneof(...schema.type.map(type => ofSchema({ ...schema, type }, fieldName, ids)))
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  switch (schema.type) {
    case 'object':
      return ofObject(schema, ids)
    case 'array':
      return fc.array(ofSchema(schema.items ?? {}, fieldName, ids), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? 3, 3)),
      })
    case 'integer':
    case 'number':
      if (fieldName === 'stepNo') return fc.integer({ min: 0, max: 4 })
      return fc.integer({ min: Math.max(schema.minimum ?? -5, -5), max: Math.min(schema.maximum ?? 10, 1e6) })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'string':
      return ofString(schema, fieldName, ids)
    default:
      return fc.jsonValue({ maxDepth: 2 })
  }
}

function ofObject(schema: Schema, ids: Ids): fc.Arbitrary<unknown> {
  const model = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, property]) => [name, ofSchema(property, name, ids)]),
  )
  if (typeof schema.additionalProperties === 'object')
    return fc.dictionary(fc.string({ minLength: 1, maxLength: 12 }), ofSchema(schema.additionalProperties, '', ids), {
      maxKeys: 4,
    })
  return fc.record(model, { requiredKeys: schema.required ?? [] })
}

const RECENT = 4

function ofString(schema: Schema, fieldName: string, ids: Ids): fc.Arbitrary<unknown> {
  if (schema.format === 'date')
    return fc.constantFrom('2026-11-23', '2026-11-22', '2026-11-24', '2024-02-29', '1999-12-31')
  if (schema.format === 'date-time') return fc.constant('2026-11-23T02:00:00.000Z')
  if (schema.format === 'base64') {
    const files = ids(fieldName)
    const chance = fc.base64String({ maxLength: 64 })
    return files.length > 0 ? fc.oneof(fc.constantFrom(...files), chance) : chance
  }
  if (fieldName === 'content') return fc.oneof(fc.constant(onePixelPng), fc.base64String({ maxLength: 64 }))
  if (fieldName === 'pin') return fc.oneof(fc.constant(PIN), fc.stringMatching(/^\d{6,12}$/))
  if (fieldName === 'numberPattern') return fc.constantFrom('{code}/{serial:3}/{unit}/{year}', '{code}/{unit}/{year}')
  const known = ids(fieldName)
  if ((schema.maxLength === 64 || fieldName === 'kind') && known.length > 0)
    return fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...known.slice(0, RECENT)) },
      { weight: 3, arbitrary: fc.constantFrom(...known) },
      { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 64 }) },
    )
  return fc.oneof(
    fc.constantFrom(...hostileTexts),
    fc.string({ minLength: schema.minLength ?? 0, maxLength: Math.min(schema.maxLength ?? 60, 60) }),
  )
}
