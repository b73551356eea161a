import type { Kysely } from 'kysely'
import type { OfficialRecord } from '#ports/records.ts'
import type { OfficialStore } from '#ports/store.ts'
import { codec } from './codec.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

const { row, record } = codec<OfficialRecord>()(['active'], [])

export const officialsIn = (db: Kysely<Schema>, journal: Journal): OfficialStore => ({
  async list() {
    return (await db.selectFrom('official').selectAll().orderBy('name').orderBy('id').execute()).map(record)
  },
  async find(id) {
    const found = await db.selectFrom('official').selectAll().where('id', '=', id).executeTakeFirst()
    return found ? record(found) : null
  },
  save: official => journal.put('official', { id: official.id }, row(official)),
})
