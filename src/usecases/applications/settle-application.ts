import { stateByWork } from '#domain/letter-progress.ts'
import { isSignedByOfficial } from '#domain/letters/template.ts'
import { currentSteps, progressOf } from '#domain/procedure.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { templateOf } from '../letters/template-of.ts'
import { caseFile } from './case-file.ts'

/** Moves an accepted application to where its steps and letters have brought it; closed once nothing is left to do. */
export async function settleApplication(desk: OpenDesk, applicationId: string): Promise<void> {
  const { applications, letters } = desk.store
  const application = await applications.find(applicationId)
  if (application === null) throw new Error(`The application ${applicationId} is missing`)
  const { service } = application.service
  const { notes } = await caseFile(desk, application)
  const progress = progressOf(service, notes, await applications.stepEvents(applicationId))
  const made = await letters.listByApplication(applicationId)
  const toMake = service.letters.filter(
    kind =>
      desk.letterTemplates.find(kind)?.goesTo === 'applicant' &&
      progress.some(({ step, state }) => state === 'done' && step.letters.includes(kind)) &&
      !made.some(letter => letter.kind === kind && letter.state !== 'void'),
  )
  const state = stateByWork(
    made.map(({ kind, state }) => {
      const template = templateOf(desk, kind)
      return { state, needsSignature: isSignedByOfficial(template), toApplicant: template.goesTo === 'applicant' }
    }),
    { stepsThrough: currentSteps(progress).length === 0, lettersToMake: toMake.length },
  )
  if (state === application.state) return
  await applications.update(applicationId, { state, closedAt: state === 'handed-over' ? desk.now() : null })
}
