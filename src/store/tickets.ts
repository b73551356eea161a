import type { Kysely } from 'kysely'
import type { TicketStore } from '#ports/store.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

export const ticketsIn = (db: Kysely<Schema>, journal: Journal): TicketStore => ({
  find: async id => (await db.selectFrom('ticket').selectAll().where('id', '=', id).executeTakeFirst()) ?? null,
  findByVisit: async visitId =>
    (await db.selectFrom('ticket').selectAll().where('visitId', '=', visitId).executeTakeFirst()) ?? null,
  async takeNumber(day, lane) {
    const key = { businessDate: day, lane }
    const series = await db
      .selectFrom('ticketSeries')
      .select('last')
      .where('businessDate', '=', day)
      .where('lane', '=', lane)
      .executeTakeFirst()
    const last = (series?.last ?? 0) + 1
    await journal.put('ticketSeries', key, { ...key, last })
    return last
  },
  async lastNumbers(day) {
    const series = await db.selectFrom('ticketSeries').selectAll().where('businessDate', '=', day).execute()
    return Object.fromEntries(series.map(({ lane, last }) => [lane, last]))
  },
  async raiseTo(day, lane, last) {
    const key = { businessDate: day, lane }
    const { [lane]: given = 0 } = await this.lastNumbers(day)
    if (last > given) await journal.put('ticketSeries', key, { ...key, last })
  },
  add: ticket => journal.insert('ticket', ticket),
  update: (id, patch) => journal.update('ticket', { id }, patch),
  listByDay: day =>
    db.selectFrom('ticket').selectAll().where('businessDate', '=', day).orderBy('lane').orderBy('number').execute(),
})
