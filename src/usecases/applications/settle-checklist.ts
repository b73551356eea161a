import { conditionAnswer } from '#domain/conditions.ts'
import { fieldsOf } from '#domain/fact-field.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { ApplicationRecord } from '#ports/records.ts'
import type { CaseFile } from './case-file.ts'

/**
 * Writes down in the file itself what its checklist took from elsewhere: papers shown for another service, what the
 * office knew of the applicant, and questions that an entry answered. From here on it stands by itself.
 */
export async function settleChecklist(desk: OpenDesk, { id, service }: ApplicationRecord, file: CaseFile) {
  const { applications, eligibility } = desk.store
  const [at, by] = [desk.now(), desk.asker.accountId]
  for (const requirementId of file.shown.keys())
    await applications.setMark({ applicationId: id, requirementId, mark: 'present', markedAt: at, markedBy: by })
  const entered = new Set(file.entries.map(({ field }) => field))
  for (const [field, entry] of Object.entries(file.known))
    if (!entered.has(field)) await eligibility.enter({ applicationId: id, field, entry, enteredAt: at, enteredBy: by })
  for (const condition of service.service.conditions) {
    if (condition.rule === null || fieldsOf(condition.rule).length === 0) continue
    const answer = conditionAnswer(condition, file.notes)
    if (answer !== null && answer !== file.notes.answers[condition.id])
      await applications.setAnswer({
        applicationId: id,
        conditionId: condition.id,
        answer,
        answeredAt: at,
        answeredBy: by,
      })
  }
}
