import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { checklistOf } from '#domain/checklist.ts'
import { fieldsOf } from '#domain/fact-field.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { caseFile, isAskedOfRegister } from './case-file.ts'
import { findApplication, underCheck, underCheckAdvice } from './find-application.ts'

/** Notes that one paper is there or missing; null takes the note back. */
export async function markRequirement(
  desk: OpenDesk,
  input: ParsedInputOf<'checklist.mark'>,
): Promise<ReplyOf<'checklist.mark'>> {
  const found = await findApplication(desk, input.applicationId, underCheck, underCheckAdvice)
  if (!found.ok) return found
  const { id, service } = found.application
  const requirement = service.service.requirements.find(each => each.id === input.requirementId)
  if (requirement === undefined)
    return refused('unknown-requirement', 'Persyaratan itu tidak ada dalam layanan ini. Muat ulang daftar periksa.')
  if (isAskedOfRegister(service.service, requirement))
    return refused('unknown-requirement', 'Syarat ini dijawab oleh pengecekan register. Catat hasil pengecekannya.')
  if (input.mark !== null && requirement.document === null && requirement.rule) {
    const [field] = fieldsOf(requirement.rule)
    if (field)
      return refused(
        'computed-rule',
        `Syarat ini dihitung dari isian, tidak dijawab. Isi ${field.label} pada barisnya.`,
      )
  }
  // An answer that changes is no longer the one that was accepted all the same.
  await desk.store.eligibility.takeBack(id, input.requirementId)
  if (input.mark === null) await desk.store.applications.clearMark(id, input.requirementId)
  else
    await desk.store.applications.setMark({
      applicationId: id,
      requirementId: input.requirementId,
      mark: input.mark,
      markedAt: desk.now(),
      markedBy: desk.asker.accountId,
    })
  const { notes } = await caseFile(desk, found.application)
  return granted({ verdict: checklistOf(service.service, notes).verdict })
}
