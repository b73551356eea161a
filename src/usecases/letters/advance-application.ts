import { stepsShownBy } from '#domain/procedure.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { caseFile } from '../applications/case-file.ts'
import { settleApplication } from '../applications/settle-application.ts'

/**
 * Moves an accepted application to where its letters have brought it. A letter in the applicant's hands shows the steps that
 * led to it to be done, so that nobody has to tick them off a second time.
 */
export async function advanceApplication(desk: OpenDesk, applicationId: string): Promise<void> {
  const { applications, letters } = desk.store
  const application = await applications.find(applicationId)
  if (application === null) throw new Error(`The application ${applicationId} is missing`)
  const given = (await letters.listByApplication(applicationId)).filter(({ state }) => state === 'handed-over')
  const { notes } = await caseFile(desk, application)
  const shown = stepsShownBy(
    new Set(given.map(({ kind }) => kind)),
    application.service.service,
    notes,
    await applications.stepEvents(applicationId),
  )
  for (const stepNo of shown)
    await applications.addStepEvent({
      id: desk.newId(),
      applicationId,
      stepNo,
      event: 'completed',
      at: desk.now(),
      by: desk.asker.accountId,
      note: 'Suratnya sudah diserahkan',
      details: null,
    })
  await settleApplication(desk, applicationId)
}
