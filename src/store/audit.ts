import type { Kysely } from 'kysely'
import type { AuditStore } from '#ports/store.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

export const auditIn = (db: Kysely<Schema>, journal: Journal): AuditStore => ({
  noteReading: (subject, id) => journal.look(subject, { id }),
  page: (afterSeq, limit) =>
    db.selectFrom('auditEvent').selectAll().where('seq', '>', afterSeq).orderBy('seq').limit(limit).execute(),
})
