import type { Kysely } from 'kysely'
import type { ReceiptSeries, ReceiptStore } from '#ports/store.ts'
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
  async lastNumbers() {
    const all = await db.selectFrom('receiptSeries').selectAll().execute()
    return all.map(({ series, ...rest }) => ({ ...rest, series: series as ReceiptSeries }))
  },
  async raiseTo({ series, year, last }) {
    const given = (await this.lastNumbers()).find(each => each.series === series && each.year === year)?.last ?? 0
    if (last > given) await journal.put('receiptSeries', { series, year }, { series, year, last })
  },
})
