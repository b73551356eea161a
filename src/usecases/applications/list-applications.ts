import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { currentStep, progressOf } from '#domain/procedure.ts'
import { sealedAbout, sealedName } from '#domain/sealed.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { caseFile } from './case-file.ts'
import { type OpenWork, openWork } from './open-work.ts'

/** Unfinished work of one kind, oldest first; sealed applications without a name. */
export async function listApplications(
  desk: OpenDesk,
  input: ParsedInputOf<'application.list'>,
): Promise<ReplyOf<'application.list'>> {
  const work = await openWork(desk)
  const rows = []
  for (const entry of work[input.work]) {
    const { application } = entry
    const person = await desk.store.people.find(application.personId)
    rows.push({
      applicationId: application.id,
      visitId: await desk.store.applications.latestVisitOf(application.id),
      name: application.confidential ? sealedName : (person?.name ?? ''),
      serviceName: application.confidential ? sealedAbout : application.service.service.shortName,
      state: application.state,
      since: application.completeAt ?? application.openedAt,
      dueAt: entry.dueAt,
      late: entry.late,
      waitsFor: await waitsFor(desk, entry),
      confidential: application.confidential,
    })
  }
  return granted(rows.sort((a, b) => (a.since < b.since ? -1 : 1)))
}

async function waitsFor(desk: OpenDesk, { application }: OpenWork): Promise<string> {
  if (application.state === 'incomplete') return 'Berkas dari pemohon'
  if (application.state === 'ready') return 'Diambil pemohon'
  const { notes } = await caseFile(desk, application)
  const events = await desk.store.applications.stepEvents(application.id)
  const step = currentStep(progressOf(application.service.service, notes, events))
  if (step === null) return 'Surat'
  return step.actors.length > 0 ? step.actors.join(', ') : step.text
}
