import type { Kysely } from 'kysely'
import type { ComplaintRecord } from '#ports/records.ts'
import type { ComplaintStore } from '#ports/store.ts'
import { codec } from './codec.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

const { row, record } = codec<ComplaintRecord>()(['anonymous', 'confidential'], [])

export function complaintsIn(db: Kysely<Schema>, journal: Journal): ComplaintStore {
  const rows = () =>
    db.selectFrom('complaint').selectAll().orderBy('businessDate').orderBy('receivedAt').orderBy('number')
  return {
    async find(id) {
      const found = await rows().where('id', '=', id).executeTakeFirst()
      return found ? record(found) : null
    },
    add: complaint => journal.insert('complaint', row(complaint)),
    setPrintState: (id, printState) => journal.update('complaint', { id }, { printState }),
    async listByVisit(visitId) {
      return (await rows().where('visitId', '=', visitId).execute()).map(record)
    },
    async listByPeriod(from, to) {
      return (await rows().where('businessDate', '>=', from).where('businessDate', '<=', to).execute()).map(record)
    },
  }
}
