import type { Kysely } from 'kysely'
import type { EligibilityStore } from '#ports/eligibility.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

export const eligibilityIn = (db: Kysely<Schema>, journal: Journal): EligibilityStore => ({
  entries: applicationId =>
    db.selectFrom('ruleEntry').selectAll().where('applicationId', '=', applicationId).orderBy('field').execute(),
  enter: entry => journal.put('ruleEntry', { applicationId: entry.applicationId, field: entry.field }, entry),
  clearEntry: (applicationId, field) => journal.delete('ruleEntry', { applicationId, field }),
  exceptions: applicationId =>
    db
      .selectFrom('ruleException')
      .selectAll()
      .where('applicationId', '=', applicationId)
      .orderBy('requirementId')
      .execute(),
  except: exception =>
    journal.put(
      'ruleException',
      { applicationId: exception.applicationId, requirementId: exception.requirementId },
      exception,
    ),
  takeBack: (applicationId, requirementId) => journal.delete('ruleException', { applicationId, requirementId }),
})
