import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { checklistOf } from '#domain/checklist.ts'
import { entryProblem, fieldsOf, fieldsOfService } from '#domain/fact-field.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { caseFile, checkingDay } from './case-file.ts'
import { findApplication, underCheck, underCheckAdvice } from './find-application.ts'

/** Records what a rule is computed from, such as the wedding day; null takes it back. */
export async function enterForRule(
  desk: OpenDesk,
  input: ParsedInputOf<'checklist.enter'>,
): Promise<ReplyOf<'checklist.enter'>> {
  const found = await findApplication(desk, input.applicationId, underCheck, underCheckAdvice)
  if (!found.ok) return found
  const {
    id,
    service: { service },
  } = found.application
  const field = fieldsOfService(service).find(({ name }) => name === input.field)
  if (field === undefined)
    return refused('unknown-field', 'Isian itu tidak ada dalam layanan ini. Muat ulang daftar periksa.')
  if (input.entry === null) await desk.store.eligibility.clearEntry(id, field.name)
  else {
    const problem = entryProblem(field, input.entry, checkingDay(desk, found.application))
    if (problem !== null) return refused('senseless-entry', problem)
    await desk.store.eligibility.enter({
      applicationId: id,
      field: field.name,
      entry: input.entry.trim(),
      enteredAt: desk.now(),
      enteredBy: desk.asker.accountId,
    })
  }
  // Whoever accepted the rule all the same had the former entry before their eyes.
  for (const { id: requirementId, rule } of service.requirements)
    if (rule && fieldsOf(rule).some(({ name }) => name === field.name))
      await desk.store.eligibility.takeBack(id, requirementId)
  const { notes } = await caseFile(desk, found.application)
  return granted({ verdict: checklistOf(service, notes).verdict })
}
