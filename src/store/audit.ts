import type { Kysely } from 'kysely'
import type { AuditStore } from '#ports/store.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

export const auditIn = (db: Kysely<Schema>, journal: Journal): AuditStore => ({
  noteReading: (subject, id) => journal.look(subject, { id }),
  newest: async () =>
    (await db.selectFrom('auditEvent').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst()) ??
    null,
  async about(ids, applicationIds) {
    const events = db.selectFrom('auditEvent').selectAll()
    const found = await events.where('subjectId', 'in', [...ids]).execute()
    // A mark of a checklist is named by its application, a slash and the requirement; "0" comes right after the slash.
    for (const id of applicationIds)
      found.push(...(await events.where('subjectId', '>=', `${id}/`).where('subjectId', '<', `${id}0`).execute()))
    return found.sort((a, b) => a.seq - b.seq)
  },
  page: (afterSeq, limit) =>
    db.selectFrom('auditEvent').selectAll().where('seq', '>', afterSeq).orderBy('seq').limit(limit).execute(),
})
