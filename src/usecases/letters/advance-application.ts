import { stateByLetters } from '#domain/letter-progress.ts'
import { letterForms } from '#domain/letters/letter-forms.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** Moves an accepted application to where its letters have brought it; closed once everything is given away. */
export async function advanceApplication(desk: OpenDesk, applicationId: string): Promise<void> {
  const letters = await desk.store.letters.listByApplication(applicationId)
  const state = stateByLetters(
    letters.map(letter => ({ state: letter.state, needsSignature: letterForms[letter.kind].numbered })),
  )
  await desk.store.applications.update(applicationId, {
    state,
    closedAt: state === 'handed-over' ? desk.now() : null,
  })
}
