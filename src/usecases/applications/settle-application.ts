import { stateByWork } from '#domain/letter-progress.ts'
import type { LetterTemplate } from '#domain/letters/template.ts'
import { currentSteps, isRefused, progressOf } from '#domain/procedure.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { ApplicationRecord, RegistryCheckRecord } from '#ports/records.ts'
import { progressOfLetter } from '../letters/progress-of-letter.ts'
import { registryObstacle } from '../letters/registry-facts.ts'
import { caseFile } from './case-file.ts'

/** Moves an accepted application to where its steps and letters have brought it; closed once nothing is left to do. */
export async function settleApplication(desk: OpenDesk, applicationId: string): Promise<void> {
  const { applications, letters } = desk.store
  const application = await applications.find(applicationId)
  if (application === null) throw new Error(`The application ${applicationId} is missing`)
  const { service } = application.service
  const { notes, check } = await caseFile(desk, application)
  const progress = progressOf(service, notes, await applications.stepEvents(applicationId))
  const made = await letters.listByApplication(applicationId)
  const toMake = service.letters.filter(
    kind =>
      isForApplicant(desk.letterTemplates.find(kind), application, check) &&
      progress.some(each => each.state === 'done' && !isRefused(each) && each.step.letters.includes(kind)) &&
      !made.some(letter => letter.kind === kind && letter.state !== 'void'),
  )
  const state = stateByWork(
    made.map(letter => progressOfLetter(desk, letter)),
    { stepsThrough: currentSteps(progress).length === 0, lettersToMake: toMake.length },
  )
  if (state === application.state) return
  await applications.update(applicationId, { state, closedAt: state === 'handed-over' ? desk.now() : null })
}

/** What the look-up in the register rules out is not waited for. */
const isForApplicant = (
  template: LetterTemplate | null,
  application: ApplicationRecord,
  check: RegistryCheckRecord | null,
): boolean => template?.goesTo === 'applicant' && registryObstacle(template, application, check) === null
