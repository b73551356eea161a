import type { CalendarDate, ServiceStandard } from './standard.ts'

/** The office that has no folder in the shipped catalogue and brings its own standards. */
export const OWN_OFFICE_ID = 'own'

/** One version of a decree's standard, with the first day it holds. */
export interface StandardVersion {
  readonly standard: ServiceStandard
  /** Brought by the program, or imported by the office. */
  readonly origin: 'shipped' | 'imported'
  readonly validFrom: CalendarDate
}

export const STANDINGS = ['in-force', 'expired', 'coming', 'replaced'] as const
export type Standing = (typeof STANDINGS)[number]

/** What is shipped was decreed long ago: a clock set back must not close the counter. */
const hasBegun = ({ origin, validFrom }: StandardVersion, today: CalendarDate): boolean =>
  origin === 'shipped' || validFrom <= today

/** A higher version of the same decree, or a later decree that names the older one as superseded. */
export function replaces(newer: StandardVersion, older: StandardVersion): boolean {
  const [late, early] = [newer.standard, older.standard]
  if (late.id === early.id)
    return (
      late.version > early.version ||
      (late.version === early.version && newer.origin === 'imported' && older.origin === 'shipped')
    )
  return late.decree.supersedes === early.decree.number && late.decree.issuedOn > early.decree.issuedOn
}

export const hasExpired = (validUntil: CalendarDate | null, today: CalendarDate): boolean =>
  validUntil !== null && validUntil < today

/** How a version stands on a day among all versions the office has. */
export function standingOf(version: StandardVersion, all: readonly StandardVersion[], today: CalendarDate): Standing {
  if (!hasBegun(version, today)) return 'coming'
  if (all.some(other => hasBegun(other, today) && replaces(other, version))) return 'replaced'
  return hasExpired(version.standard.decree.validUntil, today) ? 'expired' : 'in-force'
}

/** The versions that new applications begin with. An expired decree is among them until another takes its place. */
export const currentVersions = <V extends StandardVersion>(all: readonly V[], today: CalendarDate): V[] =>
  all.filter(version => {
    const standing = standingOf(version, all, today)
    return standing === 'in-force' || standing === 'expired'
  })

export interface ServiceChanges {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly gone: readonly string[]
  readonly unchanged: readonly string[]
}

/** Ids of the services by what becomes of them when one set takes the place of another. */
export function serviceChanges(
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): ServiceChanges {
  const earlier = new Map(before.map(service => [service.id, JSON.stringify(service)]))
  const stays = after.filter(({ id }) => earlier.has(id))
  const same = stays.filter(service => earlier.get(service.id) === JSON.stringify(service))
  const remaining = new Set(after.map(({ id }) => id))
  return {
    added: after.filter(({ id }) => !earlier.has(id)).map(({ id }) => id),
    changed: stays.filter(service => !same.includes(service)).map(({ id }) => id),
    gone: before.filter(({ id }) => !remaining.has(id)).map(({ id }) => id),
    unchanged: same.map(({ id }) => id),
  }
}
