import type { Kysely } from 'kysely'
import type { ClockStore } from '#ports/clock.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

export const clockIn = (db: Kysely<Schema>, journal: Journal): ClockStore => ({
  async newest() {
    const newest = await db.selectFrom('auditEvent').select('at').orderBy('seq', 'desc').limit(1).executeTakeFirst()
    return newest?.at ?? null
  },
  async open() {
    const found = await db
      .selectFrom('clockNote')
      .selectAll()
      .where('settledAt', 'is', null)
      .limit(1)
      .executeTakeFirst()
    return found ?? null
  },
  add: note => journal.insert('clockNote', note),
  settle: (id, settled) => journal.update('clockNote', { id }, settled),
})
