import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import type { Desk } from '#ports/ports.ts'

/** Every service of the shipped decrees, or of one office, in the decrees' order. */
export async function listServices(
  desk: Desk,
  input: ParsedInputOf<'catalogue.list-services'>,
): Promise<ReplyOf<'catalogue.list-services'>> {
  const now = desk.now()
  return granted(
    servicesAsked(desk, input.officeId).map(({ office, standard, service }) => ({
      id: service.id,
      officeId: office.id,
      name: service.name,
      shortName: service.shortName,
      category: service.category,
      decreeNumber: standard.decree.number,
      ordinal: service.ordinal,
      expired: standard.decree.validUntil !== null && standard.decree.validUntil < businessDate(now, office.zone),
      requirementCount: service.requirements.length,
      stepCount: service.steps.length,
      products: service.products.map(product => product.name),
      promise: service.duration.text,
      confidential: service.confidential,
    })),
  )
}

const servicesAsked = ({ catalogue }: Desk, officeId: string | undefined) =>
  officeId === undefined ? catalogue.services() : catalogue.servicesOf(officeId)
