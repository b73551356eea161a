import { deadlineOf } from '#domain/deadline.ts'
import { workingCalendar } from '#domain/working-calendar.ts'
import type { ApplicationRecord, Zone } from '#ports/records.ts'

/** The promised time of the frozen standard, reckoned anew at every reading; it runs from the complete file on. */
export function promiseOf(
  application: ApplicationRecord,
  at: { now: string; zone: Zone; holidays: ReadonlyMap<string, string> },
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
  const isOpen = application.state === 'complete' || application.state === 'ready'
  return {
    text: duration.text,
    dueAt: dueAt ?? null,
    late: isOpen && dueAt !== undefined && dueAt < at.now,
    explanation,
  }
}
