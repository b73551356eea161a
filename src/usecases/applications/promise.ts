import { deadlineOf, dueInstant } from '#domain/deadline.ts'
import { workingCalendar } from '#domain/working-calendar.ts'
import type { ApplicationRecord, Zone } from '#ports/records.ts'

type Reckoning = { now: string; zone: Zone; holidays: ReadonlyMap<string, string> }

/** When an application is due, without the words for it. */
export function dueOf(application: ApplicationRecord, at: Reckoning): { dueAt: string | null; late: boolean } {
  if (application.completeAt === null) return { dueAt: null, late: false }
  const { duration } = application.service.service
  const dueAt = dueInstant(duration, application.completeAt, [], workingCalendar(at.zone, at.holidays))
  return { dueAt: dueAt ?? null, late: isLate(application, dueAt, at.now) }
}

const isLate = ({ state }: ApplicationRecord, dueAt: string | undefined, now: string): boolean =>
  (state === 'complete' || state === 'ready') && dueAt !== undefined && dueAt < now

/** The promised time of the frozen standard, reckoned anew at every reading; it runs from the complete file on. */
export function promiseOf(
  application: ApplicationRecord,
  at: Reckoning,
): { text: string; dueAt: string | null; late: boolean; explanation: string } {
  const { duration } = application.service.service
  if (application.completeAt === null)
    return {
      text: duration.text,
      dueAt: null,
      late: false,
      explanation:
        application.state === 'incomplete'
          ? 'Belum berjalan: menunggu berkas dari pemohon.'
          : 'Berjalan sejak berkas lengkap dan diterima.',
    }
  const { dueAt, explanation } = deadlineOf(duration, application.completeAt, [], workingCalendar(at.zone, at.holidays))
  return {
    text: duration.text,
    dueAt: dueAt ?? null,
    late: isLate(application, dueAt, at.now),
    explanation,
  }
}
