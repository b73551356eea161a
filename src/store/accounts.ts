import type { Kysely } from 'kysely'
import type { AccountStore } from '#ports/store.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

export const accountsIn = (db: Kysely<Schema>, journal: Journal): AccountStore => ({
  list: () => db.selectFrom('account').selectAll().orderBy('name').orderBy('id').execute(),
  find: async id => (await db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst()) ?? null,
  add: account => journal.insert('account', account),
  findSession: async id => (await db.selectFrom('session').selectAll().where('id', '=', id).executeTakeFirst()) ?? null,
  addSession: session => journal.insert('session', session),
  endSession: (id, endedAt) => journal.update('session', { id }, { endedAt }),
})
