import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { aboutVisit } from '../visits/about-visit.ts'

const MOST_RESULTS = 20

/** Known visitors by NIK, phone or part of the name, with what they came for last and what still waits for papers. */
export async function searchPeople(
  desk: OpenDesk,
  input: ParsedInputOf<'person.search'>,
): Promise<ReplyOf<'person.search'>> {
  if (input.query === '') return granted([])
  const sealed = await desk.store.applications.sealedIds()
  const people = await desk.store.people.search(input.query, MOST_RESULTS)
  return granted(
    await Promise.all(
      people.map(async ({ createdAt: _, ...person }) => {
        const last = await desk.store.visits.previousOf(person.id, null)
        const waiting = await desk.store.applications.listByPerson(person.id, ['open', 'incomplete'])
        return {
          ...person,
          lastVisit: last && {
            date: last.businessDate,
            about: aboutVisit(last, await desk.store.applications.listByVisit(last.id)),
          },
          waiting: waiting
            .filter(({ id }) => !sealed.has(id))
            .map(({ id, service }) => ({ applicationId: id, serviceName: service.service.shortName })),
        }
      }),
    ),
  )
}
