import { businessDate } from '#domain/business-day.ts'
import type { Service } from '#domain/standard.ts'
import { currentVersions } from '#domain/standards-in-force.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { type KnownVersion, knownVersions } from './office-standards.ts'

type Found = { service: Service; version: KnownVersion; versions: KnownVersion[]; today: string }

/** A service as it is begun today, or as a named version of its standard has it. */
export async function findServiceStandard(
  desk: Pick<OpenDesk, 'catalogue' | 'store' | 'now' | 'office'>,
  serviceId: string,
  of?: { standardId: string; version: number } | undefined,
): Promise<Found | null> {
  const versions = await knownVersions(desk, desk.office)
  const today = businessDate(desk.now(), desk.office.zone)
  const among =
    of === undefined
      ? currentVersions(versions, today)
      : versions.filter(({ standard }) => standard.id === of.standardId && standard.version === of.version)
  for (const version of among) {
    const service = version.standard.services.find(({ id }) => id === serviceId)
    if (service) return { service, version, versions, today }
  }
  return null
}
