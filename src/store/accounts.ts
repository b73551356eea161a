import type { Kysely } from 'kysely'
import type { AccountRecord } from '#ports/records.ts'
import type { AccountStore } from '#ports/store.ts'
import { codec } from './codec.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

const { row, patch: patchOf, record } = codec<AccountRecord>()([], ['roles'])

export const accountsIn = (db: Kysely<Schema>, journal: Journal): AccountStore => ({
  async list() {
    return (await db.selectFrom('account').selectAll().orderBy('name').orderBy('id').execute()).map(record)
  },
  async find(id) {
    const found = await db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst()
    return found ? record(found) : null
  },
  add: account => journal.insert('account', row(account)),
  update: (id, patch) => journal.update('account', { id }, patchOf(patch)),
  findSession: async id => (await db.selectFrom('session').selectAll().where('id', '=', id).executeTakeFirst()) ?? null,
  addSession: session => journal.insert('session', session),
  endSession: (id, endedAt) => journal.update('session', { id }, { endedAt }),
  async endSessionsOf(accountId, endedAt, but = '') {
    const open = await db
      .selectFrom('session')
      .select('id')
      .where('accountId', '=', accountId)
      .where('endedAt', 'is', null)
      .where('id', '<>', but)
      .execute()
    for (const { id } of open) await journal.update('session', { id }, { endedAt })
  },
})
