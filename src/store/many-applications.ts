import { type Kysely, sql } from 'kysely'
import type { ApplicationStore } from '#ports/store.ts'
import { answerCodec, checkCodec, eventCodec } from './applications.ts'
import type { Schema } from './schema.ts'
import { oneOf } from './sqlite/one-of.ts'

/** What a list of applications needs, in one question a table however long it is. */
export const manyApplicationsIn = (
  db: Kysely<Schema>,
): Pick<ApplicationStore, 'latestVisits' | 'proceedings' | 'pauseEvents'> => ({
  async latestVisits(applicationIds) {
    const visitsOf = (ids: readonly string[]) =>
      db.selectFrom('applicationVisit').select(['applicationId', 'visitId']).where('applicationId', 'in', oneOf(ids))
    const tied = await visitsOf(applicationIds).execute()
    const latest = new Map(tied.map(({ applicationId, visitId }) => [applicationId, visitId]))
    const several = tied.filter(({ applicationId, visitId }) => latest.get(applicationId) !== visitId)
    // Only the visits themselves tell which is the newest; most files have but one, and need no look at it.
    const inOrder = await visitsOf(several.map(({ applicationId }) => applicationId))
      .innerJoin('visit', 'visit.id', 'visitId')
      .orderBy('businessDate')
      .orderBy('guestNumber')
      .execute()
    for (const { applicationId, visitId } of inOrder) latest.set(applicationId, visitId)
    return latest
  },
  async pauseEvents() {
    const found = await db
      .selectFrom('stepEvent')
      .innerJoin('application', 'application.id', 'applicationId')
      .selectAll('stepEvent')
      // In these words the index of the few pauses is used.
      .where(sql<boolean>`event IN ('paused', 'continued')`)
      .where('state', 'in', ['incomplete', 'complete', 'ready'])
      .orderBy(sql`step_event.rowid`)
      .execute()
    return found.map(eventCodec.record)
  },
  async proceedings(applicationIds) {
    const of = oneOf(applicationIds)
    const answers = await db.selectFrom('conditionAnswer').selectAll().where('applicationId', 'in', of).execute()
    const checks = await db.selectFrom('registryCheck').selectAll().where('applicationId', 'in', of).execute()
    // In the order written: a clock set back must not turn a procedure round.
    const events = await db
      .selectFrom('stepEvent')
      .selectAll()
      .where('applicationId', 'in', of)
      .orderBy(sql`rowid`)
      .execute()
    return {
      answers: answers.map(answerCodec.record),
      checks: checks.map(checkCodec.record),
      events: events.map(eventCodec.record),
    }
  },
})
