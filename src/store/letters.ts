import type { Kysely } from 'kysely'
import type { LetterRecord } from '#ports/records.ts'
import type { LetterStore } from '#ports/store.ts'
import { codec } from './codec.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

const { row, patch: patchOf, record } = codec<LetterRecord>()([], ['facts', 'model'])

export function lettersIn(db: Kysely<Schema>, journal: Journal): LetterStore {
  const find: LetterStore['find'] = async id => {
    const found = await db.selectFrom('letter').selectAll().where('id', '=', id).executeTakeFirst()
    return found ? record(found) : null
  }

  return {
    find,
    add: letter => journal.insert('letter', row(letter)),
    update: (id, patch) => journal.update('letter', { id }, patchOf(patch)),
    async discard(id) {
      const letter = await find(id)
      if (letter && letter.state !== 'draft')
        throw new Error(`Only a draft is discarded; this letter is ${letter.state}`)
      await journal.delete('letter', { id })
    },
    async listByApplication(applicationId) {
      const found = await db
        .selectFrom('letter')
        .selectAll()
        .where('applicationId', '=', applicationId)
        .orderBy('createdAt')
        .orderBy('id')
        .execute()
      return found.map(record)
    },
    async listByDay(day) {
      const found = await db
        .selectFrom('letter')
        .leftJoin('letterNumber', 'letterNumber.id', 'letter.numberId')
        .selectAll('letter')
        .where('letter.businessDate', '=', day)
        .orderBy('series')
        .orderBy('serial')
        .orderBy('letter.id')
        .execute()
      return found.map(record)
    },
    finalOfWork: () =>
      db
        .selectFrom('letter')
        .innerJoin('application', 'application.id', 'letter.applicationId')
        .select(['letter.applicationId', 'letter.kind'])
        .where('letter.state', '=', 'final')
        .where('application.state', '=', 'complete')
        .execute(),
    async sealedIds() {
      const found = await db
        .selectFrom('letter')
        .select('id')
        .where(({ eb, selectFrom }) =>
          eb('applicationId', 'in', selectFrom('sealedApplication').select('sealedApplication.applicationId')),
        )
        .execute()
      return new Set(found.map(({ id }) => id))
    },
    ...numbersIn(db, journal),
  }
}

type Numbers = Pick<
  LetterStore,
  'nextSerial' | 'addNumber' | 'voidNumber' | 'listNumbers' | 'listNumbersByDay' | 'listNumbersByPeriod'
>

const numbersIn = (db: Kysely<Schema>, journal: Journal): Numbers => ({
  async nextSerial(series, year) {
    const last = await db
      .selectFrom('letterNumber')
      .select('serial')
      .where('series', '=', series)
      .where('year', '=', year)
      .orderBy('serial', 'desc')
      .limit(1)
      .executeTakeFirst()
    return (last?.serial ?? 0) + 1
  },
  addNumber: number => journal.insert('letterNumber', number),
  voidNumber: (id, reason) => journal.update('letterNumber', { id }, { state: 'void', reason }),
  listNumbers: (series, year) =>
    db
      .selectFrom('letterNumber')
      .selectAll()
      .where('series', '=', series)
      .where('year', '=', year)
      .orderBy('serial')
      .execute(),
  listNumbersByPeriod: (from, to) =>
    db
      .selectFrom('letterNumber')
      .selectAll()
      .where('businessDate', '>=', from)
      .where('businessDate', '<=', to)
      .orderBy('series')
      .orderBy('year')
      .orderBy('serial')
      .execute(),
  listNumbersByDay: day =>
    db
      .selectFrom('letterNumber')
      .selectAll()
      .where('businessDate', '=', day)
      .orderBy('series')
      .orderBy('year')
      .orderBy('serial')
      .execute(),
})
