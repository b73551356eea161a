import { firstKeptDay, type RetainedKind, retainedKinds } from '#domain/retention.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { DueGroup } from '#ports/retention.ts'
import type { Store } from '#ports/store.ts'

/** What has passed its period on a day of the office, each kind with the years it was kept. */
export async function dueGroups({ office }: Pick<OpenDesk, 'office'>, store: Store, asOf: string): Promise<DueGroup[]> {
  const periods = await store.retention.periods()
  const firstKept = Object.fromEntries(retainedKinds.map(kind => [kind, firstKeptDay(asOf, periods[kind])])) as Record<
    RetainedKind,
    string | null
  >
  const found = await store.retention.due(firstKept, office.zone)
  return found.map(group => ({ ...group, years: periods[group.kind] }))
}
