import type { Kysely } from 'kysely'
import type { DayClosingRecord } from '#ports/records.ts'
import type { ClosingStore } from '#ports/store.ts'
import { codec } from './codec.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

const { row, record } = codec<DayClosingRecord>()([], ['registers', 'bundle', 'backup'])

export const closingsIn = (db: Kysely<Schema>, journal: Journal): ClosingStore => ({
  async find(day) {
    const found = await db.selectFrom('dayClosing').selectAll().where('businessDate', '=', day).executeTakeFirst()
    return found ? record(found) : null
  },
  save: closing => journal.put('dayClosing', { businessDate: closing.businessDate }, row(closing)),
  async auditHashes() {
    const closings = await db
      .selectFrom('dayClosing')
      .select(['businessDate', 'auditSeq', 'auditHash'])
      .orderBy('businessDate')
      .execute()
    return closings.flatMap(({ businessDate: date, auditSeq: seq, auditHash: hash }) =>
      seq === null || hash === null ? [] : [{ date, seq, hash }],
    )
  },
  saveBackup: backup => journal.put('backup', { id: backup.id }, backup),
  backups: () => db.selectFrom('backup').selectAll().orderBy('madeAt', 'desc').orderBy('id').execute(),
  latestBackup: async () =>
    (await db
      .selectFrom('backup')
      .selectAll()
      .where('provenAt', 'is not', null)
      .orderBy('madeAt', 'desc')
      .orderBy('id')
      .limit(1)
      .executeTakeFirst()) ?? null,
})
