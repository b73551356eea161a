import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import { hasExpired } from '#domain/standards-in-force.ts'
import type { Desk } from '#ports/ports.ts'
import { currentServices } from './office-standards.ts'

/** Every service that may be begun today, or those of one office, in the decrees' order. */
export async function listServices(
  desk: Desk,
  input: ParsedInputOf<'catalogue.list-services'>,
): Promise<ReplyOf<'catalogue.list-services'>> {
  const now = desk.now()
  const current = await currentServices(desk)
  const asked = input.officeId === undefined ? current.services() : current.servicesOf(input.officeId)
  return granted(
    asked.map(({ office, standard, service }) => ({
      id: service.id,
      officeId: office.id,
      name: service.name,
      shortName: service.shortName,
      category: service.category,
      decreeNumber: standard.decree.number,
      ordinal: service.ordinal,
      validUntil: standard.decree.validUntil,
      expired: hasExpired(standard.decree.validUntil, businessDate(now, office.zone)),
      requirementCount: service.requirements.length,
      stepCount: service.steps.length,
      products: service.products.map(product => product.name),
      promise: service.duration.text,
      confidential: service.confidential,
    })),
  )
}
