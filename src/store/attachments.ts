import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { AttachmentStore } from '#ports/attachment.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

export function attachmentsIn(db: Kysely<Schema>, journal: Journal): AttachmentStore {
  const of = (applicationId: string) =>
    db.selectFrom('attachment').selectAll().where('applicationId', '=', applicationId).orderBy(sql`rowid`)
  return {
    async find(id) {
      return (await db.selectFrom('attachment').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
    },
    list: applicationId => of(applicationId).where('removedAt', 'is', null).execute(),
    listAll: applicationId => of(applicationId).execute(),
    async add(attachment, content) {
      const bytes = Buffer.from(content, 'base64')
      const hash = createHash('sha256').update(bytes).digest('hex')
      await journal.insert('attachment', { ...attachment, sha256: hash })
      // Its hash stands in the event of its row; the picture itself in no event.
      await journal.beside(() =>
        db.insertInto('attachmentContent').values({ attachmentId: attachment.id, content: bytes }).execute(),
      )
    },
    async content(id) {
      const found = await db
        .selectFrom('attachmentContent')
        .select('content')
        .where('attachmentId', '=', id)
        .executeTakeFirst()
      return found ? Buffer.from(found.content).toString('base64') : null
    },
    async remove(id, { at, by, reason }) {
      await journal.update('attachment', { id }, { removedAt: at, removedBy: by, removalReason: reason })
      await journal.beside(() => db.deleteFrom('attachmentContent').where('attachmentId', '=', id).execute())
    },
  }
}
