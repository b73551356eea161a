import type { CaseNotes } from '#domain/conditions.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { ApplicationRecord, RegistryCheckRecord } from '#ports/records.ts'

/** The fact of the catalogue's rules that a look-up in the beneficiary register settles. */
export const REGISTERED_FACT = 'dtks_registered'

/** What the clerk has noted for an application so far, and the look-up in the register behind it. */
export async function caseFile(
  desk: OpenDesk,
  application: ApplicationRecord,
): Promise<{ notes: CaseNotes; check: RegistryCheckRecord | null }> {
  const { applications } = desk.store
  const marks = await applications.marks(application.id)
  const answers = await applications.answers(application.id)
  const check = await applications.registryCheck(application.id)
  return {
    notes: {
      marks: Object.fromEntries(marks.map(({ requirementId, mark }) => [requirementId, mark])),
      answers: Object.fromEntries(answers.map(({ conditionId, answer }) => [conditionId, answer])),
      facts: check === null ? {} : { [REGISTERED_FACT]: check.found },
    },
    check,
  }
}
