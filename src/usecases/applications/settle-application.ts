import { stateByWork } from '#domain/letter-progress.ts'
import { letterForms } from '#domain/letters/letter-forms.ts'
import { currentSteps, progressOf } from '#domain/procedure.ts'
import type { LetterKind } from '#domain/standard.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { caseFile } from './case-file.ts'

/** Moves an accepted application to where its steps and letters have brought it; closed once nothing is left to do. */
export async function settleApplication(
  desk: OpenDesk,
  applicationId: string,
  goesToApplicant: (kind: LetterKind) => boolean = () => true,
): Promise<void> {
  const { applications, letters } = desk.store
  const application = await applications.find(applicationId)
  if (application === null) throw new Error(`The application ${applicationId} is missing`)
  const { service } = application.service
  const { notes } = await caseFile(desk, application)
  const progress = progressOf(service, notes, await applications.stepEvents(applicationId))
  const made = await letters.listByApplication(applicationId)
  const toMake = service.letters.filter(
    kind =>
      goesToApplicant(kind) &&
      progress.some(({ step, state }) => state === 'done' && step.letters.includes(kind)) &&
      !made.some(letter => letter.kind === kind && letter.state !== 'void'),
  )
  const state = stateByWork(
    made.map(({ kind, state }) => ({
      state,
      needsSignature: letterForms[kind].numbered,
      toApplicant: goesToApplicant(kind),
    })),
    { stepsThrough: currentSteps(progress).length === 0, lettersToMake: toMake.length },
  )
  if (state === application.state) return
  await applications.update(applicationId, { state, closedAt: state === 'handed-over' ? desk.now() : null })
}
