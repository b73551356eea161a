import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { checklistOf } from '#domain/checklist.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { caseFile } from './case-file.ts'
import { findApplication, underCheck, underCheckAdvice } from './find-application.ts'

/** Answers a condition of the standard; null takes the answer back. */
export async function answerCondition(
  desk: OpenDesk,
  input: ParsedInputOf<'checklist.answer'>,
): Promise<ReplyOf<'checklist.answer'>> {
  const found = await findApplication(desk, input.applicationId, underCheck, underCheckAdvice)
  if (!found.ok) return found
  const { id, service } = found.application
  if (!service.service.conditions.some(condition => condition.id === input.conditionId))
    return refused('unknown-condition', 'Pertanyaan itu tidak ada dalam layanan ini. Muat ulang daftar periksa.')
  if (input.answer === null) await desk.store.applications.clearAnswer(id, input.conditionId)
  else
    await desk.store.applications.setAnswer({
      applicationId: id,
      conditionId: input.conditionId,
      answer: input.answer,
      answeredAt: desk.now(),
      answeredBy: desk.asker.accountId,
    })
  const { notes } = await caseFile(desk, found.application)
  return granted({ verdict: checklistOf(service.service, notes).verdict })
}
