import type { Kysely } from 'kysely'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'
import { oneOf } from './sqlite/one-of.ts'
import type { JournaledTable } from './subjects.ts'

type Subject = readonly [table: JournaledTable, id: string]

/** What was entered for the rules of applications, why a failed one was accepted, and every scan of their papers. */
export async function destroyEligibility(db: Kysely<Schema>, journal: Journal, ids: string[]): Promise<Subject[]> {
  const subjects: Subject[] = []
  const of = oneOf(ids)
  const entries = await db
    .selectFrom('ruleEntry')
    .select(['applicationId', 'field'])
    .where('applicationId', 'in', of)
    .execute()
  for (const entry of entries) {
    await journal.destroy('ruleEntry', entry, null)
    subjects.push(['ruleEntry', `${entry.applicationId}/${entry.field}`])
  }
  const exceptions = await db
    .selectFrom('ruleException')
    .select(['applicationId', 'requirementId'])
    .where('applicationId', 'in', of)
    .execute()
  for (const exception of exceptions) {
    await journal.destroy('ruleException', exception, null)
    subjects.push(['ruleException', `${exception.applicationId}/${exception.requirementId}`])
  }
  const attachments = await db.selectFrom('attachment').select('id').where('applicationId', 'in', of).execute()
  await journal.beside(() =>
    db
      .deleteFrom('attachmentContent')
      .where('attachmentId', 'in', oneOf(attachments.map(({ id }) => id)))
      .execute(),
  )
  for (const { id } of attachments) {
    await journal.destroy('attachment', { id }, null)
    subjects.push(['attachment', id])
  }
  return subjects
}
