import { currentStep, progressOf, stepsOf } from '#domain/procedure.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { ApplicationRecord } from '#ports/records.ts'
import { caseFile } from './case-file.ts'

/** Writes down, at the step a file has come to, that it waits for the citizen or goes on. */
export async function addFileEvent(
  desk: OpenDesk,
  application: ApplicationRecord,
  event: 'paused' | 'continued',
  note: string | null,
): Promise<void> {
  const { service } = application.service
  const { notes } = await caseFile(desk, application)
  const step = currentStep(progressOf(service, notes, await desk.store.applications.stepEvents(application.id)))
  await desk.store.applications.addStepEvent({
    id: desk.newId(),
    applicationId: application.id,
    stepNo: (step ?? stepsOf(service).at(-1))?.no ?? 1,
    event,
    at: desk.now(),
    by: desk.asker.accountId,
    note,
    details: null,
  })
}
