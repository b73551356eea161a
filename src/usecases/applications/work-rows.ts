import type { OutputOf } from '#contract/contract.ts'
import type { CaseNotes } from '#domain/conditions.ts'
import { progressOf } from '#domain/procedure.ts'
import { sealedAbout, sealedName, sealedWaitsFor } from '#domain/sealed.ts'
import type { StepEvent } from '#domain/step-event.ts'
import { type WaitedFor, waitsFor } from '#domain/waits-for.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { ApplicationRecord } from '#ports/records.ts'
import { proceedings } from './case-file.ts'
import { type OpenWork, type WorkKind, workOf } from './open-work.ts'

export type WorkRow = OutputOf<'application.list'>[number]

/** Unfinished work of one kind or all of it, oldest first; sealed applications without a name. */
export async function workRows(desk: OpenDesk, wanted: WorkKind | 'all'): Promise<WorkRow[]> {
  const { applications, people } = desk.store
  const work = await workOf(desk, wanted)
  const sealed = await applications.sealedIds()
  const ids = work.map(({ application }) => application.id)
  const names = await people.names(work.map(({ application }) => application.personId))
  const visits = await applications.latestVisits(ids)
  const underWay = work.filter(({ application }) => application.state === 'complete')
  const proceedingsOf = await proceedings(
    desk,
    underWay.map(({ application }) => application.id),
  )
  const rows = work.map(({ application, kind, dueAt, late }) => ({
    applicationId: application.id,
    visitId: visits.get(application.id) ?? application.firstVisitId,
    name: sealed.has(application.id) ? sealedName : (names.get(application.personId) ?? ''),
    serviceName: sealed.has(application.id) ? sealedAbout : application.service.service.shortName,
    kind,
    state: application.state,
    since: application.completeAt ?? application.openedAt,
    dueAt,
    late,
    ...waitingOf(application, kind, sealed.has(application.id), proceedingsOf(application.id)),
    confidential: sealed.has(application.id),
  }))
  return rows.sort((a, b) => (a.since < b.since ? -1 : 1))
}

/** An actor such as the psychologist would tell what a sealed case is about. */
function waitingOf(
  { state, service }: ApplicationRecord,
  kind: OpenWork['kind'],
  isSealed: boolean,
  { notes, events }: { notes: CaseNotes; events: readonly StepEvent[] },
): { waitsFor: string; whom: WaitedFor } {
  const progress = progressOf(service.service, notes, events)
  const { whom, text } = waitsFor({ state, progress, isUnsigned: kind === 'waiting-for-signature' })
  return isSealed && state === 'complete' ? { waitsFor: sealedWaitsFor, whom: 'office' } : { waitsFor: text, whom }
}
