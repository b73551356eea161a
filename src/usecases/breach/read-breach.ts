import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { breachNotFound, breachView, keptFields } from './breach-view.ts'

/** One breach, what is left of its time, and who is affected. */
export async function readBreach(desk: OpenDesk, input: ParsedInputOf<'breach.read'>): Promise<ReplyOf<'breach.read'>> {
  const breach = await desk.store.breaches.find(input.breachId)
  if (breach === null) return breachNotFound()
  const { people, sealed } = await desk.store.breaches.affected(breach, desk.office.zone)
  return granted({
    ...breachView(breach, desk),
    affected: people.map(person => ({
      id: person.id,
      name: person.name,
      address: person.address ?? null,
      phone: person.phone ?? null,
      fields: keptFields(person),
      kinds: person.kinds,
    })),
    sealed,
  })
}
