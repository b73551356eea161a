import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { checklistOf } from '#domain/checklist.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { caseFile, isAskedOfRegister } from './case-file.ts'
import { findApplication, underCheck, underCheckAdvice } from './find-application.ts'

/** The head of division accepts a failed rule all the same, with a reason; null takes that back. */
export async function overrideRule(
  desk: OpenDesk,
  input: ParsedInputOf<'checklist.override'>,
): Promise<ReplyOf<'checklist.override'>> {
  const found = await findApplication(desk, input.applicationId, underCheck, underCheckAdvice)
  if (!found.ok) return found
  const { application } = found
  const { service } = application.service
  const requirement = service.requirements.find(({ id }) => id === input.requirementId)
  if (requirement === undefined)
    return refused('unknown-requirement', 'Persyaratan itu tidak ada dalam layanan ini. Muat ulang daftar periksa.')
  if (isAskedOfRegister(service, requirement))
    return refused(
      'not-failed',
      'Hasil pengecekan register tidak dapat dikecualikan. Ulangi pengecekannya bila keliru.',
    )
  if (input.reason === null) await desk.store.eligibility.takeBack(application.id, requirement.id)
  else {
    const { notes } = await caseFile(desk, application)
    const asIfAccepted = checklistOf(service, { ...notes, exceptions: new Set([requirement.id]) })
    if (!asIfAccepted.rows.some(row => row.requirementId === requirement.id && row.excepted))
      return refused(
        'not-failed',
        'Hanya syarat yang tidak terpenuhi yang dapat dikecualikan. Isi syaratnya, atau tandai Tidak, lebih dahulu.',
      )
    await desk.store.eligibility.except({
      applicationId: application.id,
      requirementId: requirement.id,
      reason: input.reason,
      acceptedAt: desk.now(),
      acceptedBy: desk.asker.accountId,
    })
  }
  const { notes } = await caseFile(desk, application)
  return granted({ verdict: checklistOf(service, notes).verdict })
}
