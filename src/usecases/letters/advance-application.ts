import { stateByLetters } from '#domain/letter-progress.ts'
import { isSignedByOfficial } from '#domain/letters/template.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { accepted } from './letter-states.ts'
import { templateOf } from './template-of.ts'

/** Moves an accepted application to where its letters have brought it; closed once everything is given away. */
export async function advanceApplication(desk: OpenDesk, applicationId: string): Promise<void> {
  const application = await desk.store.applications.find(applicationId)
  if (application === null || !accepted.some(state => state === application.state)) return
  const letters = (await desk.store.letters.listByApplication(applicationId)).filter(
    ({ kind }) => templateOf(desk, kind).goesTo === 'applicant',
  )
  const state = stateByLetters(
    letters.map(letter => ({ state: letter.state, needsSignature: isSignedByOfficial(templateOf(desk, letter.kind)) })),
  )
  await desk.store.applications.update(applicationId, {
    state,
    closedAt: state === 'handed-over' ? desk.now() : null,
  })
}
