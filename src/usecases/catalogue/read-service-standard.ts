import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { componentsOf } from '#domain/standard-components.ts'
import type { LookDesk } from '#ports/ports.ts'
import { decreeOfVersion } from './decree-of-version.ts'
import { findServiceStandard } from './find-service-standard.ts'
import { maySeeNotes } from './may-see-notes.ts'

/** The fourteen components of a service in the law's order; its slips only for the administrator. */
export async function readServiceStandard(
  desk: LookDesk,
  { serviceId, of }: ParsedInputOf<'standard.read-service'>,
): Promise<ReplyOf<'standard.read-service'>> {
  const found = await findServiceStandard(desk, serviceId, of)
  if (found === null)
    return refused('unknown-service', 'Layanan itu tidak ada dalam standar kantor ini. Pilih layanan dari daftar.')
  const { service, version, versions, today } = found
  return granted({
    serviceId: service.id,
    ordinal: service.ordinal,
    name: service.name,
    shortName: service.shortName,
    confidential: service.confidential,
    decree: decreeOfVersion(version, versions, today),
    components: componentsOf(service).map(({ lines, ...component }) => ({ ...component, lines: [...lines] })),
    notes: (await maySeeNotes(desk)) ? [...service.notes] : null,
  })
}
