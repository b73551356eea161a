import type { OpenDesk } from '#ports/ports.ts'
import type { ApplicationRecord } from '#ports/records.ts'

/** The applications of a day's visits, by visit id. */
export async function applicationsByVisit(
  desk: OpenDesk,
  day: string,
): Promise<ReadonlyMap<string, ApplicationRecord[]>> {
  const byVisit = new Map<string, ApplicationRecord[]>()
  for (const { visitId, application } of await desk.store.applications.listByDay(day)) {
    const tied = byVisit.get(visitId)
    if (tied) tied.push(application)
    else byVisit.set(visitId, [application])
  }
  return byVisit
}
