import type { Kysely } from 'kysely'
import type { AuditStore } from '#ports/store.ts'
import type { Schema } from './schema.ts'

export const auditIn = (db: Kysely<Schema>): AuditStore => ({
  newest: async () =>
    (await db.selectFrom('auditEvent').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst()) ??
    null,
  page: (afterSeq, limit) =>
    db.selectFrom('auditEvent').selectAll().where('seq', '>', afterSeq).orderBy('seq').limit(limit).execute(),
})
