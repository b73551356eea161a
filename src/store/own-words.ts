import type { Kysely } from 'kysely'
import type { OwnWordRecord, OwnWordStore } from '#ports/office-store.ts'
import { codec } from './codec.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

const { row, record } = codec<OwnWordRecord>()([], ['names'])

export const ownWordsIn = (db: Kysely<Schema>, journal: Journal): OwnWordStore => ({
  async list() {
    return db.selectFrom('ownWord').select(['kind', 'savedAt']).orderBy('kind').execute()
  },
  async find(kind) {
    const found = await db.selectFrom('ownWord').selectAll().where('kind', '=', kind).executeTakeFirst()
    return found ? record(found) : null
  },
  async file(hash) {
    const found = await db.selectFrom('wordFile').select('content').where('hash', '=', hash).executeTakeFirst()
    return found ? found.content : null
  },
  async save(own, content) {
    const hash = own.fileHash
    const kept = await db.selectFrom('wordFile').select('hash').where('hash', '=', hash).executeTakeFirst()
    if (!kept) await journal.insert('wordFile', { hash, content })
    await journal.put('ownWord', { kind: own.kind }, row(own))
  },
  drop: kind => journal.delete('ownWord', { kind }),
})
