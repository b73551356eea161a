import { type Refused, refused } from '#contract/reply.ts'
import type { CaseNotes } from '#domain/conditions.ts'
import { currentSteps, progressOf, type StepProgress } from '#domain/procedure.ts'
import type { StepDetails, StepEventKind } from '#domain/step-event.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { ApplicationRecord } from '#ports/records.ts'
import { caseFile } from './case-file.ts'
import { findApplication } from './find-application.ts'

type FoundStep = { ok: true; application: ApplicationRecord; notes: CaseNotes; current: StepProgress }

/** The step asked for, if it is under way; otherwise a refusal that names what is due. */
export async function findStep(
  desk: OpenDesk,
  { applicationId, stepNo }: { applicationId: string; stepNo: number },
): Promise<FoundStep | Refused<'wrong-state' | 'out-of-order'>> {
  const found = await findApplication(
    desk,
    applicationId,
    ['complete', 'ready'],
    'Langkah berjalan selama permohonan dikerjakan, sesudah berkasnya diterima.',
  )
  if (!found.ok) return found
  const { application } = found
  const { notes } = await caseFile(desk, application)
  const events = await desk.store.applications.stepEvents(applicationId)
  const due = currentSteps(progressOf(application.service.service, notes, events))
  const current = due.find(({ step }) => step.no === stepNo)
  if (current) return { ok: true, application, notes, current }
  if (due.length === 0) return refused('out-of-order', 'Semua langkah layanan ini sudah selesai.')
  const names = due.map(({ step }) => `langkah ${step.no}: ${step.text}`).join('; atau ')
  return refused('out-of-order', `Langkah ${stepNo} belum gilirannya. Selesaikan ${names}`)
}

/** Writes down, in the asker's name, what happened to a step. */
export const addStepEvent = (
  desk: OpenDesk,
  { applicationId, stepNo }: { applicationId: string; stepNo: number },
  event: StepEventKind,
  note: string | null,
  details: StepDetails | null = null,
): Promise<void> =>
  desk.store.applications.addStepEvent({
    id: desk.newId(),
    applicationId,
    stepNo,
    event,
    at: desk.now(),
    by: desk.asker.accountId,
    note: note || null,
    details,
  })
