import type { ParsedInputOf } from '#contract/contract.ts'
import { isSignedByOfficial } from '#domain/letters/template.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { ApplicationRecord } from '#ports/records.ts'
import { templateOf } from '../letters/template-of.ts'
import { byId } from './case-file.ts'
import { officeCalendar } from './office-calendar.ts'
import { dueOf } from './promise.ts'

export type WorkKind = Exclude<ParsedInputOf<'application.list'>['work'], 'all'>
export type OpenWork = {
  application: ApplicationRecord
  /** The one list it always stands in. */
  kind: Exclude<WorkKind, 'late'>
  dueAt: string | null
  late: boolean
}

/** The states in which an application can stand in a list. */
const statesIn: Record<WorkKind, readonly ApplicationRecord['state'][]> = {
  'ready-for-handover': ['ready'],
  'waiting-for-signature': ['complete'],
  'in-progress': ['complete'],
  'waiting-for-papers': ['incomplete'],
  late: ['complete'],
}

/** The unfinished applications of one list. */
export async function workOf(desk: OpenDesk, kind: WorkKind | 'all'): Promise<OpenWork[]> {
  if (kind !== 'all') return (await sortedWork(desk, statesIn[kind]))[kind]
  const { late: _again, ...work } = await openWork(desk)
  return Object.values(work).flat()
}

/** Unfinished applications sorted into the lists a clerk works through; one may stand in `late` as well. */
export const openWork = (desk: OpenDesk): Promise<Record<WorkKind, OpenWork[]>> =>
  sortedWork(desk, ['incomplete', 'complete', 'ready'])

async function sortedWork(
  desk: OpenDesk,
  states: readonly ApplicationRecord['state'][],
): Promise<Record<WorkKind, OpenWork[]>> {
  const calendar = await officeCalendar(desk)
  const now = desk.now()
  const unsigned = new Set(
    (await desk.store.letters.finalOfWork())
      .filter(({ kind }) => isSignedByOfficial(templateOf(desk, kind)))
      .map(({ applicationId }) => applicationId),
  )
  const work: Record<WorkKind, OpenWork[]> = {
    'ready-for-handover': [],
    'waiting-for-signature': [],
    'in-progress': [],
    'waiting-for-papers': [],
    late: [],
  }
  const eventsOf = byId(await desk.store.applications.pauseEvents())
  for (const application of await desk.store.applications.listByState(states)) {
    const events = eventsOf(application.id)
    const { dueAt, late } = dueOf(application, { now, calendar, events })
    const kind = kindOf(application, unsigned.has(application.id))
    const entry = { application, kind, dueAt, late }
    work[kind].push(entry)
    if (late) work.late.push(entry)
  }
  return work
}

function kindOf(application: ApplicationRecord, waitsForSignature: boolean): Exclude<WorkKind, 'late'> {
  if (application.state === 'incomplete') return 'waiting-for-papers'
  if (application.state === 'ready') return 'ready-for-handover'
  return waitsForSignature ? 'waiting-for-signature' : 'in-progress'
}
