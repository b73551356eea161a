import type { Kysely } from 'kysely'
import type { KnownStore } from '#ports/store.ts'
import type { Schema } from './schema.ts'
import { oneOf } from './sqlite/one-of.ts'

const tables = {
  visit: 'visit',
  ticket: 'ticket',
  'letter-number': 'letterNumber',
  complaint: 'complaint',
  handover: 'handover',
} as const

export const knownIn = (db: Kysely<Schema>): KnownStore => ({
  async of(kind, ids) {
    const found = await db.selectFrom(tables[kind]).select('id').where('id', 'in', oneOf(ids)).execute()
    return new Set(found.map(({ id }) => id))
  },
})
