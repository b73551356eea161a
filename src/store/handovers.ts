import type { Kysely } from 'kysely'
import type { HandoverStore } from '#ports/store.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

export function handoversIn(db: Kysely<Schema>, journal: Journal): HandoverStore {
  const rows = () => db.selectFrom('handover').selectAll().orderBy('handedAt').orderBy('id')
  return {
    add: handover => journal.insert('handover', handover),
    listByApplication: applicationId => rows().where('applicationId', '=', applicationId).execute(),
    listByDay: day => rows().where('businessDate', '=', day).execute(),
    listByPeriod: (from, to) => rows().where('businessDate', '>=', from).where('businessDate', '<=', to).execute(),
  }
}
