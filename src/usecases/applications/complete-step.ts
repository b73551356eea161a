import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { currentStep, progressOf, type StepEvent } from '#domain/procedure.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { caseFile } from './case-file.ts'
import { findApplication } from './find-application.ts'

/**
 * The current step is done. With the last one an application without a letter of ours ends here; one with a letter
 * ends when the letter is handed over.
 */
export async function completeStep(
  desk: OpenDesk,
  input: ParsedInputOf<'step.complete'>,
): Promise<ReplyOf<'step.complete'>> {
  const found = await findApplication(
    desk,
    input.applicationId,
    ['complete', 'ready', 'handed-over'],
    'Terima berkasnya lebih dahulu, baru langkahnya berjalan.',
  )
  if (!found.ok) return found
  const { application } = found
  const { service } = application.service
  const { notes } = await caseFile(desk, application)
  const events = await desk.store.applications.stepEvents(application.id)
  const step = currentStep(progressOf(service, notes, events))
  if (step === null) return refused('out-of-order', 'Semua langkah layanan ini sudah selesai.')
  if (step.no !== input.stepNo)
    return refused(
      'out-of-order',
      `Langkah ${input.stepNo} belum gilirannya. Selesaikan langkah ${step.no}: ${step.text}.`,
    )
  const done = {
    stepNo: step.no,
    event: 'completed',
    at: desk.now(),
    by: desk.asker.accountId,
    note: input.note || null,
  } satisfies StepEvent
  await desk.store.applications.addStepEvent({ ...done, id: desk.newId(), applicationId: application.id })
  const next = currentStep(progressOf(service, notes, [...events, done]))
  if (next === null && service.letters.length === 0)
    await desk.store.applications.update(application.id, { state: 'handed-over', closedAt: done.at })
  return granted({ nextStep: next?.no ?? null })
}
