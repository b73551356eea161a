import type { Kysely } from 'kysely'
import type { ReceiptStore } from '#ports/store.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

export const receiptsIn = (db: Kysely<Schema>, journal: Journal): ReceiptStore => ({
  async takeNumber(series, year) {
    const found = await db
      .selectFrom('receiptSeries')
      .select('last')
      .where('series', '=', series)
      .where('year', '=', year)
      .executeTakeFirst()
    const last = (found?.last ?? 0) + 1
    await journal.put('receiptSeries', { series, year }, { series, year, last })
    return last
  },
})
