import { type Kysely, sql } from 'kysely'
import type { DayClosingRecord, LetterRecord, PrintJobRecord } from '#ports/records.ts'
import type { UnfinishedStore } from '#ports/unfinished.ts'
import { codec } from './codec.ts'
import type { Schema } from './schema.ts'

const printJob = codec<PrintJobRecord>()(['reprint'], [])
const letter = codec<LetterRecord>()([], ['facts', 'model'])
const closing = codec<DayClosingRecord>()([], ['registers', 'bundle', 'backup'])

export const unfinishedIn = (db: Kysely<Schema>): UnfinishedStore => ({
  async unknownPrints() {
    const jobs = await db
      .selectFrom('printJob')
      .selectAll()
      // A parameter would keep SQLite from the index of just these.
      .where(sql<boolean>`state = 'unknown'`)
      .orderBy('at')
      .execute()
    return jobs.map(printJob.record)
  },
  async unprintedLetters() {
    const letters = await db
      .selectFrom('letter')
      .selectAll()
      .where('state', '=', 'final')
      .where('printState', 'in', ['unprinted', 'failed'])
      .orderBy('createdAt')
      .execute()
    return letters.map(letter.record)
  },
  async halfClosings(from) {
    const closings = await db
      .selectFrom('dayClosing')
      .selectAll()
      .where('businessDate', '>=', from)
      .where('reopenedAt', 'is', null)
      .where(({ eb, or }) => or([eb('registers', '=', '[]'), eb('bundle', 'is', null), eb('backup', 'is', null)]))
      .orderBy('businessDate')
      .execute()
    return closings.map(closing.record)
  },
  async openDays(from, before) {
    const days = await db
      .selectFrom('visit')
      .select('businessDate')
      .distinct()
      .where('businessDate', '>=', from)
      .where('businessDate', '<', before)
      .where(({ eb, selectFrom }) =>
        eb('businessDate', 'not in', selectFrom('dayClosing').select('businessDate').where('reopenedAt', 'is', null)),
      )
      .orderBy('businessDate')
      .execute()
    return days.map(({ businessDate }) => businessDate)
  },
})
