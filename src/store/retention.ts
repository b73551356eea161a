import type { Kysely } from 'kysely'
import { type RetentionPeriods, retainedKinds, shippedPeriods } from '#domain/retention.ts'
import type { RetentionStore } from '#ports/store.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

export const retentionIn = (db: Kysely<Schema>, journal: Journal): RetentionStore => ({
  async periods(): Promise<RetentionPeriods> {
    const changed = await db.selectFrom('retentionPeriod').selectAll().execute()
    return { ...shippedPeriods, ...Object.fromEntries(changed.map(({ kind, years }) => [kind, years])) }
  },
  async savePeriods(periods) {
    for (const kind of retainedKinds) await journal.put('retentionPeriod', { kind }, { kind, years: periods[kind] })
  },
})
