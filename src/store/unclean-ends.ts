import type { Kysely } from 'kysely'
import type { UncleanEndStore } from '#ports/unclean-end.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

export const uncleanEndsIn = (db: Kysely<Schema>, journal: Journal): UncleanEndStore => ({
  add: end => journal.insert('uncleanEnd', end),
  settle: (id, check) => journal.update('uncleanEnd', { id }, check),
  latest: async () =>
    (await db
      .selectFrom('uncleanEnd')
      .selectAll()
      .orderBy('noticedAt', 'desc')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst()) ?? null,
})
