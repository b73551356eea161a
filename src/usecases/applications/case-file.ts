import { businessDate } from '#domain/business-day.ts'
import { type CaseNotes, REGISTERED_FACT } from '#domain/conditions.ts'
import { factsOf, fieldsOfService } from '#domain/fact-field.ts'
import type { FactRule } from '#domain/requirement.ts'
import type { Service } from '#domain/standard.ts'
import type { RuleEntryRecord, RuleExceptionRecord } from '#ports/eligibility.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type {
  ApplicationRecord,
  ChecklistMarkRecord,
  ConditionAnswerRecord,
  RegistryCheckRecord,
  StepEventRecord,
} from '#ports/records.ts'
import { knownEntries } from './known-entries.ts'
import { shownElsewhere } from './shown-elsewhere.ts'

/** The register's own control answers it; asking the clerk a second time would invite a contradiction. */
export const isAskedOfRegister = (
  { registryCheck }: Service,
  { rule, document = null }: { rule: FactRule | null; document?: string | null },
): boolean => registryCheck && document === null && rule?.field === REGISTERED_FACT

export type CaseFile = {
  notes: CaseNotes
  check: RegistryCheckRecord | null
  entries: readonly RuleEntryRecord[]
  /** What the office knows already and nobody had to enter, by field. */
  known: Readonly<Record<string, string>>
  exceptions: readonly RuleExceptionRecord[]
  /** Papers that count because they were shown for another service of the visit: requirement → that service. */
  shown: ReadonlyMap<string, string>
}

/** The day on which ages and lengths are counted: of the acceptance, and until then today. */
export const checkingDay = (desk: OpenDesk, { completeAt }: ApplicationRecord): string =>
  businessDate(completeAt ?? desk.now(), desk.office.zone)

/** What the clerk has noted for an application so far, and what lies behind it. */
export async function caseFile(desk: OpenDesk, application: ApplicationRecord): Promise<CaseFile> {
  const {
    id,
    service: { service },
  } = application
  const { applications, eligibility } = desk.store
  const asked = new Set(service.requirements.filter(each => isAskedOfRegister(service, each)).map(each => each.id))
  const marks = (await applications.marks(id)).filter(({ requirementId }) => !asked.has(requirementId))
  const answers = await applications.answers(id)
  const check = await applications.registryCheck(id)
  const entries = await eligibility.entries(id)
  const exceptions = await eligibility.exceptions(id)
  const known = await knownEntries(desk, application)
  const shown = await shownElsewhere(desk, application, new Set(marks.map(({ requirementId }) => requirementId)))
  const entered = Object.fromEntries(entries.map(({ field, entry }) => [field, entry]))
  const facts = factsOf(fieldsOfService(service), { ...known, ...entered }, checkingDay(desk, application))
  const notes = notesOf(marks, answers, check)
  return {
    notes: {
      ...notes,
      marks: { ...Object.fromEntries([...shown.keys()].map(each => [each, 'present'])), ...notes.marks },
      facts: { ...facts, ...notes.facts },
      exceptions: new Set(exceptions.map(({ requirementId }) => requirementId)),
    },
    check,
    entries,
    known,
    exceptions,
    shown,
  }
}

/** Step events of many applications at once, by id, with the notes their steps hang on: no step asks for a paper. */
export async function proceedings(
  desk: OpenDesk,
  ids: readonly string[],
): Promise<(id: string) => { notes: CaseNotes; events: StepEventRecord[]; check: RegistryCheckRecord | null }> {
  const { answers, checks, events } = await desk.store.applications.proceedings(ids)
  const [answersOf, checksOf, eventsOf] = [byId(answers), byId(checks), byId(events)]
  return id => {
    const check = checksOf(id)[0] ?? null
    return { notes: notesOf([], answersOf(id), check), events: eventsOf(id), check }
  }
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
