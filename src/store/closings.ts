import { type Kysely, sql } from 'kysely'
import { addDays } from '#domain/business-day.ts'
import type { BackupRecord } from '#ports/backup.ts'
import type { DayClosingRecord } from '#ports/records.ts'
import type { ClosingStore } from '#ports/store.ts'
import { codec } from './codec.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

const backupCodec = codec<BackupRecord>()(['otherDisk', 'continued'], [])
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
  async copiesOfDays() {
    const closings = await db.selectFrom('dayClosing').selectAll().where('backup', 'is not', null).execute()
    return closings.flatMap(closing => record(closing).backup?.path ?? [])
  },
  saveBackup: backup => journal.put('backup', { id: backup.id }, backupCodec.row(backup)),
  forgetBackup: id => journal.delete('backup', { id }),
  async backups() {
    const backups = await newestFirst(db).execute()
    return backups.map(backupCodec.record)
  },
  async latestBackup(upTo, where = 'anywhere') {
    const proven = newestFirst(db)
      .where('madeAt', '<=', upTo)
      .where('provenAt', 'is not', null)
      .where('continued', '=', 1)
    const asked = where === 'other-disk' ? proven.where('otherDisk', '=', 1) : proven
    const found = await asked.limit(1).executeTakeFirst()
    return found ? backupCodec.record(found) : null
  },
  async secondFailure() {
    const newest = await newestFirst(db)
      .where('place', '=', 'local')
      .where('continued', '=', 1)
      .limit(1)
      .executeTakeFirst()
    return newest?.secondFailure ?? null
  },
  async recordedSince(instant) {
    const since = (table: 'visit' | 'letterNumber', column: 'arrivedAt' | 'takenAt') =>
      db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .$if(instant !== null, query =>
          query
            .where('businessDate', '>=', addDays(String(instant).slice(0, 10), -1))
            .where(sql.ref(column), '>', instant),
        )
        .executeTakeFirstOrThrow()
    return {
      visits: (await since('visit', 'arrivedAt')).count,
      letterNumbers: (await since('letterNumber', 'takenAt')).count,
    }
  },
})

const newestFirst = (db: Kysely<Schema>) =>
  db.selectFrom('backup').selectAll().orderBy('madeAt', 'desc').orderBy('place').orderBy('id')
