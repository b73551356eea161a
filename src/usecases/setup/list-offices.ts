import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import { hasExpired } from '#domain/standards-in-force.ts'
import type { CataloguedService, Desk } from '#ports/ports.ts'

/** The offices to choose from in the wizard, with the decrees that the program ships for each. */
export async function listOffices(
  desk: Desk,
  _input: ParsedInputOf<'setup.list-offices'>,
): Promise<ReplyOf<'setup.list-offices'>> {
  const services = desk.catalogue.services()
  return granted(
    desk.catalogue.offices().map(office => {
      const own = services.filter(catalogued => catalogued.office.id === office.id)
      return {
        id: office.id,
        name: office.name,
        government: office.government,
        zone: office.zone,
        seat: office.seat,
        letterheadLines: [...office.letterheadLines],
        numberPattern: office.letterNumber.pattern,
        unitCode: office.letterNumber.unit,
        serviceCount: own.length,
        decrees: decreesOf(own, businessDate(desk.now(), office.zone)),
        signatory: office.head && {
          name: office.head.name,
          post: office.head.title,
          rank: office.head.rank,
          nip: office.head.nip,
        },
      }
    }),
  )
}

const decreesOf = (services: CataloguedService[], today: string) =>
  [...new Map(services.map(({ standard }) => [standard.id, standard])).values()].map(({ id, decree }) => ({
    id,
    number: decree.number,
    title: decree.title,
    issuedOn: decree.issuedOn,
    validUntil: decree.validUntil,
    expired: hasExpired(decree.validUntil, today),
  }))
