import type { Kysely } from 'kysely'
import type { PersonStore } from '#ports/store.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'
import { oneOf } from './sqlite/one-of.ts'
import { searchFieldsOf, searchPersons } from './sqlite/person-search.ts'

export function peopleIn(db: Kysely<Schema>, journal: Journal): PersonStore {
  return {
    find: async id => (await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst()) ?? null,
    async names(ids) {
      const found = await db.selectFrom('person').select(['id', 'name']).where('id', 'in', oneOf(ids)).execute()
      return new Map(found.map(({ id, name }) => [id, name]))
    },
    async add(person) {
      const index = { personId: person.id, ...searchFieldsOf(person) }
      await Promise.all([
        journal.insert('person', person),
        journal.beside(() => db.insertInto('personSearch').values(index).execute()),
      ])
    },
    async correct(id, fields) {
      await Promise.all([
        journal.update('person', { id }, fields),
        journal.beside(async () => {
          const person = await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
          await db.updateTable('personSearch').set(searchFieldsOf(person)).where('personId', '=', id).execute()
        }),
      ])
    },
    search: (query, limit) => searchPersons(db, query.trim(), limit),
  }
}
