import type { Kysely } from 'kysely'
import { type RetentionPeriods, retainedKinds, shippedPeriods } from '#domain/retention.ts'
import type { WrittenFile } from '#ports/records.ts'
import type { DestructionListRecord, RetentionStore } from '#ports/retention.ts'
import { codec } from './codec.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'
import { dueRecords } from './sqlite/due-records.ts'

const { row, patch, record } = codec<DestructionListRecord>()([], ['groups', 'signedBy'])

export const retentionIn = (db: Kysely<Schema>, journal: Journal): Omit<RetentionStore, 'destroy'> => ({
  async periods(): Promise<RetentionPeriods> {
    const changed = await db.selectFrom('retentionPeriod').selectAll().execute()
    return { ...shippedPeriods, ...Object.fromEntries(changed.map(({ kind, years }) => [kind, years])) }
  },
  async savePeriods(periods) {
    for (const kind of retainedKinds) await journal.put('retentionPeriod', { kind }, { kind, years: periods[kind] })
  },
  due: (firstKept, zone) => dueRecords(db, firstKept, zone),
  async lists() {
    const found = await db.selectFrom('destructionList').selectAll().orderBy('drawnAt', 'desc').orderBy('id').execute()
    return found.map(record)
  },
  async findList(id) {
    const found = await db.selectFrom('destructionList').selectAll().where('id', '=', id).executeTakeFirst()
    return found ? record(found) : null
  },
  async nextSerial(year) {
    const last = await db
      .selectFrom('destructionList')
      .select('serial')
      .where('year', '=', year)
      .orderBy('serial', 'desc')
      .limit(1)
      .executeTakeFirst()
    return (last?.serial ?? 0) + 1
  },
  async isDestroyed(kind, id) {
    const found = await db
      .selectFrom('destroyedRecord')
      .select('listId')
      .where('kind', '=', kind)
      .where('recordId', '=', id)
      .executeTakeFirst()
    return found !== undefined
  },
  addList: list => journal.insert('destructionList', row(list)),
  settleList: (id, done) => journal.update('destructionList', { id }, patch(done)),
  async copies({ groups }) {
    const days = groups.filter(({ kind }) => kind !== 'audit')
    if (days.length === 0) return []
    const from = days.map(group => group.from).sort()[0] ?? ''
    const to =
      days
        .map(group => group.to)
        .sort()
        .at(-1) ?? ''
    const closings = await db
      .selectFrom('dayClosing')
      .select(['registers', 'bundle'])
      .where('businessDate', '>=', from)
      .where('businessDate', '<=', to)
      .execute()
    const backups = await db.selectFrom('backup').select('path').execute()
    const written = closings.flatMap(({ registers, bundle }) => [
      ...(JSON.parse(registers) as WrittenFile[]),
      ...(bundle === null ? [] : [JSON.parse(bundle) as WrittenFile]),
    ])
    return [...written, ...backups].map(({ path }) => path)
  },
})
