import { stateByLetters } from '#domain/letter-progress.ts'
import { isSignedByOfficial } from '#domain/letters/template.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { templateOf } from './template-of.ts'

/** Moves an accepted application to where its letters have brought it; closed once everything is given away. */
export async function advanceApplication(desk: OpenDesk, applicationId: string): Promise<void> {
  const letters = await desk.store.letters.listByApplication(applicationId)
  const state = stateByLetters(
    letters.map(letter => ({ state: letter.state, needsSignature: isSignedByOfficial(templateOf(desk, letter.kind)) })),
  )
  await desk.store.applications.update(applicationId, {
    state,
    closedAt: state === 'handed-over' ? desk.now() : null,
  })
}
