import type { Kysely } from 'kysely'
import type { PrintJobRecord } from '#ports/records.ts'
import type { PrintJobStore } from '#ports/store.ts'
import { codec } from './codec.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

const { row, record } = codec<PrintJobRecord>()(['reprint'], [])

export const printJobsIn = (db: Kysely<Schema>, journal: Journal): PrintJobStore => ({
  add: job => journal.insert('printJob', row(job)),
  settle: (id, outcome) => journal.update('printJob', { id }, outcome),
  async listByDocument(documentKind, documentId) {
    const rows = await db
      .selectFrom('printJob')
      .selectAll()
      .where('documentKind', '=', documentKind)
      .where('documentId', '=', documentId)
      .orderBy('at')
      .execute()
    return rows.map(record)
  },
})
