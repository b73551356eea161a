import type { Kysely } from 'kysely'
import type { PrintJobRecord } from '#ports/records.ts'
import type { PrintJobStore } from '#ports/store.ts'
import { codec } from './codec.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

const { row } = codec<PrintJobRecord>()(['reprint'], [])

export const printJobsIn = (db: Kysely<Schema>, journal: Journal): PrintJobStore => ({
  add: job => journal.insert('printJob', row(job)),
  async countPrinted(documentKind, documentId) {
    const { count } = await db
      .selectFrom('printJob')
      .select(eb => eb.fn.countAll<number>().as('count'))
      .where('documentKind', '=', documentKind)
      .where('documentId', '=', documentId)
      .where('state', '=', 'printed')
      .executeTakeFirstOrThrow()
    return count
  },
})
