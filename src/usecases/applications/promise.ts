import { deadlineOf, dueInstant } from '#domain/deadline.ts'
import { pausesOf } from '#domain/pauses.ts'
import type { WorkingCalendar } from '#domain/working-calendar.ts'
import type { ApplicationRecord, StepEventRecord } from '#ports/records.ts'

type Reckoning = {
  now: string
  calendar: WorkingCalendar
  /** The file's events; those of waiting for the citizen stop its clock. */
  events: readonly Pick<StepEventRecord, 'event' | 'at'>[]
}

/** When an application is due, without the words for it. */
export function dueOf(application: ApplicationRecord, at: Reckoning): { dueAt: string | null; late: boolean } {
  if (application.completeAt === null) return { dueAt: null, late: false }
  const { duration } = application.service.service
  const dueAt = dueInstant(duration, application.completeAt, pausesOf(at.events), at.calendar)
  return { dueAt: dueAt ?? null, late: isLate(application, dueAt, at.now) }
}

/** A finished letter waits for the citizen: the office has kept or broken its promise before. */
const isLate = ({ state }: ApplicationRecord, dueAt: string | undefined, now: string): boolean =>
  state === 'complete' && dueAt !== undefined && dueAt < now

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
  const { dueAt, explanation } = deadlineOf(duration, application.completeAt, pausesOf(at.events), at.calendar)
  return {
    text: duration.text,
    dueAt: dueAt ?? null,
    late: isLate(application, dueAt, at.now),
    explanation: endedText[application.state] ?? explanation,
  }
}

/** The office's part is over, so no time runs any more. */
const endedText: Partial<Record<ApplicationRecord['state'], string>> = {
  ready: 'Tidak berjalan lagi: pekerjaan kantor sudah selesai.',
  'handed-over': 'Tidak berjalan lagi: hasilnya sudah diserahkan.',
  cancelled: 'Tidak berjalan lagi: permohonan dibatalkan.',
}
