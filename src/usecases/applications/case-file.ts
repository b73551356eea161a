import { type CaseNotes, REGISTERED_FACT } from '#domain/conditions.ts'
import type { FactRule } from '#domain/requirement.ts'
import type { Service } from '#domain/standard.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type {
  ApplicationRecord,
  ChecklistMarkRecord,
  ConditionAnswerRecord,
  RegistryCheckRecord,
  StepEventRecord,
} from '#ports/records.ts'

/** The register's own control answers it; asking the clerk a second time would invite a contradiction. */
export const isAskedOfRegister = (
  { registryCheck }: Service,
  { rule, document = null }: { rule: FactRule | null; document?: string | null },
): boolean => registryCheck && document === null && rule?.field === REGISTERED_FACT

/** What the clerk has noted for an application so far, and the look-up in the register behind it. */
export async function caseFile(
  desk: OpenDesk,
  { id, service: { service } }: ApplicationRecord,
): Promise<{ notes: CaseNotes; check: RegistryCheckRecord | null }> {
  const { applications } = desk.store
  const asked = new Set(service.requirements.filter(each => isAskedOfRegister(service, each)).map(each => each.id))
  const marks = (await applications.marks(id)).filter(({ requirementId }) => !asked.has(requirementId))
  const answers = await applications.answers(id)
  const check = await applications.registryCheck(id)
  return { notes: notesOf(marks, answers, check), check }
}

/** Step events of many applications at once, by id, with the notes their steps hang on: no step asks for a paper. */
export async function proceedings(
  desk: OpenDesk,
  ids: readonly string[],
): Promise<(id: string) => { notes: CaseNotes; events: StepEventRecord[] }> {
  const { answers, checks, events } = await desk.store.applications.proceedings(ids)
  const [answersOf, checksOf, eventsOf] = [byId(answers), byId(checks), byId(events)]
  return id => ({ notes: notesOf([], answersOf(id), checksOf(id)[0] ?? null), events: eventsOf(id) })
}

const notesOf = (
  marks: readonly ChecklistMarkRecord[],
  answers: readonly ConditionAnswerRecord[],
  check: RegistryCheckRecord | null,
): CaseNotes => ({
  marks: Object.fromEntries(marks.map(({ requirementId, mark }) => [requirementId, mark])),
  answers: Object.fromEntries(answers.map(({ conditionId, answer }) => [conditionId, answer])),
  facts: check === null ? {} : { [REGISTERED_FACT]: check.found },
})

/** Rows of many applications, found again by the id of each. */
export function byId<T extends { applicationId: string }>(rows: readonly T[]): (id: string) => T[] {
  const grouped = new Map<string, T[]>()
  for (const row of rows) {
    const group = grouped.get(row.applicationId)
    if (group) group.push(row)
    else grouped.set(row.applicationId, [row])
  }
  return id => grouped.get(id) ?? []
}
