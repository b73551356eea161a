import { businessDate } from '#domain/business-day.ts'
import type { Office } from '#domain/standard.ts'
import { currentVersions, OWN_OFFICE_ID, type StandardVersion } from '#domain/standards-in-force.ts'
import type { Catalogue, CataloguedService, Desk } from '#ports/ports.ts'
import type { OfficeRecord } from '#ports/records.ts'
import type { ImportedStandardRecord } from '#ports/standards.ts'

type Asking = Pick<Desk, 'catalogue' | 'store' | 'now'>

/** A version with the record of its import; null for a shipped one. */
export type KnownVersion = StandardVersion & { readonly record: ImportedStandardRecord | null }

/** Every version of every standard the office has: those the program ships for it, then its own in the order they came. */
export async function knownVersions({ catalogue, store }: Asking, office: OfficeRecord): Promise<KnownVersion[]> {
  const shipped = office.officeId === null ? [] : catalogue.standardsOf(office.officeId)
  const imported: KnownVersion[] = []
  for (const record of await store.standards.list()) {
    const standard = await catalogue.imported(record.hash, () => store.standards.text(record.hash))
    const decree = { ...standard.decree, validUntil: record.validUntil }
    imported.push({ standard: { ...standard, decree }, origin: 'imported', validFrom: record.validFrom, record })
  }
  return [
    ...shipped.map(
      (standard): KnownVersion => ({ standard, origin: 'shipped', validFrom: standard.decree.issuedOn, record: null }),
    ),
    ...imported,
  ]
}

/** The services as they are begun today: the shipped ones, with what the office imported in the place of its own. */
export type CurrentServices = Pick<Catalogue, 'services' | 'servicesOf' | 'find'>

export async function currentServices(desk: Asking): Promise<CurrentServices> {
  const { catalogue, store } = desk
  const office = await store.office.find()
  if (office === null || (await store.standards.list()).length === 0) return catalogue
  const today = businessDate(desk.now(), office.zone)
  const bearer = bearerOf(catalogue, office)
  const own = currentVersions(await knownVersions(desk, office), today).flatMap(({ standard }) =>
    standard.services.map((service): CataloguedService => ({ office: bearer, standard, service })),
  )
  const servicesOf = (officeId: string) => (officeId === bearer.id ? own : catalogue.servicesOf(officeId))
  const ids = new Set([...catalogue.offices().map(({ id }) => id), bearer.id])
  return {
    servicesOf,
    services: () => [...ids].flatMap(servicesOf),
    find(serviceId) {
      const found = own.find(({ service }) => service.id === serviceId) ?? catalogue.find(serviceId)
      return found?.office.id === bearer.id && !own.includes(found) ? null : found
    },
  }
}

/** The services this office gives today. */
export const officeServices = async (desk: Asking & { office: OfficeRecord }): Promise<readonly CataloguedService[]> =>
  (await currentServices(desk)).servicesOf(desk.office.officeId ?? OWN_OFFICE_ID)

/** The office as the catalogue knows it; one without a shipped decree stands for itself. */
function bearerOf(catalogue: Catalogue, office: OfficeRecord): Office {
  const known = catalogue.offices().find(({ id }) => id === office.officeId)
  return (
    known ?? {
      id: OWN_OFFICE_ID,
      name: office.officeName,
      government: office.government,
      address: '',
      postalCode: null,
      phones: [],
      fax: null,
      emails: [],
      website: null,
      social: [],
      letterheadLines: office.letterheadLines,
      zone: office.zone,
      regionCode: '',
      seat: office.seat,
      head: null,
      letterNumber: { pattern: office.numberPattern, unit: office.unitCode },
      standards: [],
    }
  )
}
