import type { CalendarDate } from '#domain/standard.ts'
import { type StandardVersion, standingOf } from '#domain/standards-in-force.ts'

/** What every answer says of the decree behind a version. */
export const decreeOfVersion = (version: StandardVersion, all: readonly StandardVersion[], today: CalendarDate) => {
  const { standard, origin, validFrom } = version
  const { number, title, issuedOn, validUntil } = standard.decree
  return {
    standardId: standard.id,
    version: standard.version,
    number,
    title,
    issuedOn,
    validFrom,
    validUntil,
    standing: standingOf(version, all, today),
    origin,
  }
}
