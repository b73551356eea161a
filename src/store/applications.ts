import { type Kysely, sql } from 'kysely'
import type { ApplicationRecord, ConditionAnswerRecord, RegistryCheckRecord, StepEventRecord } from '#ports/records.ts'
import type { ApplicationStore } from '#ports/store.ts'
import { codec } from './codec.ts'
import { type FrozenServices, keepService, readServices } from './frozen-services.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

const applicationCodec = codec<Omit<ApplicationRecord, 'service'>>()(['confidential'], [])
export const answerCodec = codec<ConditionAnswerRecord>()(['answer'], [])
export const checkCodec = codec<RegistryCheckRecord>()(['found'], [])
export const eventCodec = codec<StepEventRecord>()([], ['details'])

export function applicationsIn(
  db: Kysely<Schema>,
  journal: Journal,
  known: FrozenServices,
): Omit<ApplicationStore, 'latestVisits' | 'proceedings' | 'pauseEvents'> {
  const rows = () => db.selectFrom('application').selectAll('application')

  const records = async (found: Schema['application'][]): Promise<ApplicationRecord[]> => {
    const services = await readServices(
      db,
      known,
      found.map(row => row.serviceHash),
    )
    return found.map(({ serviceHash, ...row }) => {
      const service = services.get(serviceHash)
      if (!service) throw new Error(`The frozen service ${serviceHash} is missing`)
      return { ...applicationCodec.record(row), service }
    })
  }

  return {
    async find(id) {
      const [found] = await records(await rows().where('id', '=', id).execute())
      return found ?? null
    },
    async add({ service, ...application }) {
      const serviceHash = await keepService(db, journal, service)
      await journal.insert('application', { ...applicationCodec.row(application), serviceHash })
      await journal.insert('applicationVisit', { applicationId: application.id, visitId: application.firstVisitId })
    },
    update: (id, patch) => journal.update('application', { id }, applicationCodec.patch(patch)),
    async tieToVisit(applicationId, visitId) {
      await journal.put('applicationVisit', { applicationId, visitId }, { applicationId, visitId })
    },
    async sealedIds() {
      const found = await db.selectFrom('sealedApplication').select('applicationId').execute()
      return new Set(found.map(({ applicationId }) => applicationId))
    },
    async listByVisit(visitId) {
      const found = await rows()
        .innerJoin('applicationVisit', 'applicationId', 'application.id')
        .where('visitId', '=', visitId)
        .orderBy('openedAt')
        .orderBy('application.id')
        .execute()
      return records(found)
    },
    async listByDay(day) {
      const found = await rows()
        .innerJoin('applicationVisit', 'applicationId', 'application.id')
        .innerJoin('visit', 'visit.id', 'applicationVisit.visitId')
        .select('visitId')
        .where('businessDate', '=', day)
        .orderBy('guestNumber')
        .orderBy('openedAt')
        .orderBy('application.id')
        .execute()
      const applications = await records(found.map(({ visitId: _visitId, ...row }) => row))
      return applications.map((application, index) => ({ visitId: found[index]?.visitId ?? '', application }))
    },
    async listByPeriod(from, to) {
      const found = await rows()
        .innerJoin('applicationVisit', 'applicationId', 'application.id')
        .innerJoin('visit', 'visit.id', 'applicationVisit.visitId')
        .whereRef('firstVisitId', '=', 'visit.id')
        .where('businessDate', '>=', from)
        .where('businessDate', '<=', to)
        .orderBy('businessDate')
        .orderBy('guestNumber')
        .orderBy('openedAt')
        .orderBy('application.id')
        .execute()
      return records(found)
    },
    async listByPerson(personId, states) {
      return records(
        await rows()
          .where('personId', '=', personId)
          .where('state', 'in', states)
          .orderBy('openedAt')
          .orderBy('id')
          .execute(),
      )
    },
    async listByState(states) {
      return records(await rows().where('state', 'in', states).orderBy('openedAt').orderBy('id').execute())
    },
    async latestVisitOf(applicationId) {
      const latest = await db
        .selectFrom('applicationVisit')
        .innerJoin('visit', 'visit.id', 'visitId')
        .select('visitId')
        .where('applicationId', '=', applicationId)
        .orderBy('businessDate', 'desc')
        .orderBy('guestNumber', 'desc')
        .limit(1)
        .executeTakeFirstOrThrow()
      return latest.visitId
    },
    ...markingIn(db, journal),
    ...stepsIn(db, journal),
  }
}

type Marking = Pick<
  ApplicationStore,
  | 'marks'
  | 'setMark'
  | 'clearMark'
  | 'answers'
  | 'setAnswer'
  | 'clearAnswer'
  | 'registryCheck'
  | 'setRegistryCheck'
  | 'clearRegistryCheck'
>

const markingIn = (db: Kysely<Schema>, journal: Journal): Marking => ({
  marks: applicationId =>
    db
      .selectFrom('checklistMark')
      .selectAll()
      .where('applicationId', '=', applicationId)
      .orderBy('requirementId')
      .execute(),
  setMark: mark =>
    journal.put('checklistMark', { applicationId: mark.applicationId, requirementId: mark.requirementId }, mark),
  clearMark: (applicationId, requirementId) => journal.delete('checklistMark', { applicationId, requirementId }),
  async answers(applicationId) {
    const found = await db
      .selectFrom('conditionAnswer')
      .selectAll()
      .where('applicationId', '=', applicationId)
      .orderBy('conditionId')
      .execute()
    return found.map(answerCodec.record)
  },
  setAnswer: answer =>
    journal.put(
      'conditionAnswer',
      { applicationId: answer.applicationId, conditionId: answer.conditionId },
      answerCodec.row(answer),
    ),
  clearAnswer: (applicationId, conditionId) => journal.delete('conditionAnswer', { applicationId, conditionId }),
  async registryCheck(applicationId) {
    const found = await db
      .selectFrom('registryCheck')
      .selectAll()
      .where('applicationId', '=', applicationId)
      .executeTakeFirst()
    return found ? checkCodec.record(found) : null
  },
  setRegistryCheck: check =>
    journal.put('registryCheck', { applicationId: check.applicationId }, checkCodec.row(check)),
  clearRegistryCheck: applicationId => journal.delete('registryCheck', { applicationId }),
})

const stepsIn = (db: Kysely<Schema>, journal: Journal): Pick<ApplicationStore, 'stepEvents' | 'addStepEvent'> => ({
  // In the order written: a clock set back must not turn a procedure round.
  async stepEvents(applicationId) {
    const found = await db
      .selectFrom('stepEvent')
      .selectAll()
      .where('applicationId', '=', applicationId)
      .orderBy(sql`rowid`)
      .execute()
    return found.map(eventCodec.record)
  },
  addStepEvent: event => journal.insert('stepEvent', eventCodec.row(event)),
})
