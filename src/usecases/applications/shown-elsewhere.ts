import { covers } from '#domain/same-paper.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { ApplicationRecord } from '#ports/records.ts'
import { underCheck } from './find-application.ts'

/**
 * Papers of an application that were shown for another one of the same visit, with the name of its service: nobody is
 * asked for the same paper twice. What the clerk marked for this application itself is left out.
 */
export async function shownElsewhere(
  { store }: OpenDesk,
  { id, service, state }: ApplicationRecord,
  marked: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const shown = new Map<string, string>()
  const wanted = service.service.requirements.filter(
    ({ document, providedBy, id: requirementId }) =>
      document !== null && providedBy === 'applicant' && !marked.has(requirementId),
  )
  // What counted when a file was accepted or sent back was written down in it.
  if (wanted.length === 0 || !underCheck.some(each => each === state)) return shown
  const others = await store.applications.listByVisit(await store.applications.latestVisitOf(id))
  for (const other of others) {
    if (other.id === id || other.state === 'cancelled') continue
    const present = new Set(
      (await store.applications.marks(other.id)).flatMap(({ requirementId, mark }) =>
        mark === 'present' ? [requirementId] : [],
      ),
    )
    const papers = other.service.service.requirements.filter(each => present.has(each.id))
    for (const paper of wanted)
      if (!shown.has(paper.id) && papers.some(each => covers(each, paper)))
        shown.set(paper.id, other.service.service.shortName)
  }
  return shown
}
