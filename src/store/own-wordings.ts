import type { Kysely } from 'kysely'
import type { OwnWordingRecord, OwnWordingStore } from '#ports/office-store.ts'
import { codec } from './codec.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

const { row, record } = codec<OwnWordingRecord>()([], ['wordings'])

export const ownWordingsIn = (db: Kysely<Schema>, journal: Journal): OwnWordingStore => ({
  async list() {
    return db.selectFrom('ownWording').select(['kind', 'savedAt', 'savedBy']).orderBy('kind').execute()
  },
  async find(kind) {
    const found = await db.selectFrom('ownWording').selectAll().where('kind', '=', kind).executeTakeFirst()
    return found ? record(found) : null
  },
  save: own => journal.put('ownWording', { kind: own.kind }, row(own)),
  drop: kind => journal.delete('ownWording', { kind }),
})
