import type { Kysely } from 'kysely'
import type { VisitRecord } from '#ports/records.ts'
import type { VisitStore } from '#ports/store.ts'
import { codec } from './codec.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

const { row, record } = codec<VisitRecord>()(['hasIdentity', 'confidential'], [])

export const visitsIn = (db: Kysely<Schema>, journal: Journal): VisitStore => ({
  listByDay(day) {
    return this.listByPeriod(day, day)
  },
  async find(id) {
    const found = await db.selectFrom('visit').selectAll().where('id', '=', id).executeTakeFirst()
    return found ? record(found) : null
  },
  add: visit => journal.insert('visit', row(visit)),
  finish: (id, finishedAt) => journal.update('visit', { id }, { finishedAt }),
  seal: id => journal.update('visit', { id }, { confidential: 1 }),
  async listByPeriod(from, to) {
    const rows = await db
      .selectFrom('visit')
      .innerJoin('person', 'person.id', 'visit.personId')
      .selectAll('visit')
      .select([
        'person.name as personName',
        'person.sex as personSex',
        'person.address as personAddress',
        'person.phone as personPhone',
      ])
      .where('businessDate', '>=', from)
      .where('businessDate', '<=', to)
      .orderBy('businessDate')
      .orderBy('guestNumber')
      .execute()
    return rows.map(({ personName, personSex, personAddress, personPhone, ...visit }) => ({
      ...record(visit),
      personName,
      personSex,
      personAddress,
      personPhone,
    }))
  },
  async lastDayBefore(day) {
    const { last } = await db
      .selectFrom('visit')
      .select(({ fn }) => fn.max<string | null>('businessDate').as('last'))
      .where('businessDate', '<', day)
      .executeTakeFirstOrThrow()
    return last
  },
  async nextGuestNumber(day) {
    const last = await db
      .selectFrom('visit')
      .select('guestNumber')
      .where('businessDate', '=', day)
      .orderBy('guestNumber', 'desc')
      .limit(1)
      .executeTakeFirst()
    return (last?.guestNumber ?? 0) + 1
  },
  async previousOf(personId, beforeVisitId) {
    let query = db
      .selectFrom('visit')
      .selectAll()
      .where('personId', '=', personId)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('sealedVisit').select('visitId').whereRef('visitId', '=', 'visit.id'))),
      )
    if (beforeVisitId !== null) {
      query = query.where(({ eb, refTuple, selectFrom }) =>
        eb(
          refTuple('businessDate', 'guestNumber'),
          '<',
          selectFrom('visit')
            .select(['businessDate', 'guestNumber'])
            .where('id', '=', beforeVisitId)
            .$asTuple('businessDate', 'guestNumber'),
        ),
      )
    }
    const found = await query.orderBy('businessDate', 'desc').orderBy('guestNumber', 'desc').limit(1).executeTakeFirst()
    return found ? record(found) : null
  },
})
