import type { Kysely } from 'kysely'
import type { PersonStore } from '#ports/store.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'
import { searchFieldsOf, searchPersons } from './sqlite/person-search.ts'

export function peopleIn(db: Kysely<Schema>, journal: Journal): PersonStore {
  const find: PersonStore['find'] = async id =>
    (await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst()) ?? null

  return {
    find,
    async add(person) {
      await journal.insert('person', person)
      await db
        .insertInto('personSearch')
        .values({ personId: person.id, ...searchFieldsOf(person) })
        .execute()
    },
    async correct(id, fields) {
      await journal.update('person', { id }, fields)
      const person = await find(id)
      if (!person) return
      await db.updateTable('personSearch').set(searchFieldsOf(person)).where('personId', '=', id).execute()
    },
    search: (query, limit) => searchPersons(db, query.trim(), limit),
  }
}
