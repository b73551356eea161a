import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { CaseNotes } from '#domain/conditions.ts'
import { progressOf, waitedFor } from '#domain/procedure.ts'
import { sealedAbout, sealedName, sealedWaitsFor } from '#domain/sealed.ts'
import type { StepEvent } from '#domain/step-event.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { ApplicationRecord } from '#ports/records.ts'
import { proceedings } from './case-file.ts'
import { workOf } from './open-work.ts'

/** Unfinished work of one kind, oldest first; sealed applications without a name. */
export async function listApplications(
  desk: OpenDesk,
  input: ParsedInputOf<'application.list'>,
): Promise<ReplyOf<'application.list'>> {
  const { applications, people } = desk.store
  const work = await workOf(desk, input.work)
  const sealed = await applications.sealedIds()
  const ids = work.map(({ application }) => application.id)
  const names = await people.names(work.map(({ application }) => application.personId))
  const visits = await applications.latestVisits(ids)
  const underWay = work.filter(({ application }) => application.state === 'complete')
  const proceedingsOf = await proceedings(
    desk,
    underWay.map(({ application }) => application.id),
  )
  const rows = work.map(({ application, dueAt, late }) => ({
    applicationId: application.id,
    visitId: visits.get(application.id) ?? application.firstVisitId,
    name: sealed.has(application.id) ? sealedName : (names.get(application.personId) ?? ''),
    serviceName: sealed.has(application.id) ? sealedAbout : application.service.service.shortName,
    state: application.state,
    since: application.completeAt ?? application.openedAt,
    dueAt,
    late,
    waitsFor:
      sealed.has(application.id) && application.state === 'complete'
        ? sealedWaitsFor
        : waitsFor(application, proceedingsOf(application.id)),
    confidential: sealed.has(application.id),
  }))
  return granted(rows.sort((a, b) => (a.since < b.since ? -1 : 1)))
}

function waitsFor(
  { state, service }: ApplicationRecord,
  { notes, events }: { notes: CaseNotes; events: readonly StepEvent[] },
): string {
  if (state === 'incomplete') return 'Berkas dari pemohon'
  if (state === 'ready') return 'Diambil pemohon'
  return waitedFor(progressOf(service.service, notes, events)) ?? 'Surat'
}
