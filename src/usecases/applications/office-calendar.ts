import { shippedWorkingTime, type WorkingCalendar, workingCalendar } from '#domain/working-calendar.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** The office's calendar as it stands now: a promise is never frozen with the calendar of the day it was given. */
export async function officeCalendar({ store, office }: Pick<OpenDesk, 'store' | 'office'>): Promise<WorkingCalendar> {
  const { hours, plainDays } = (await store.office.workingTime()) ?? shippedWorkingTime
  const holidays = new Map((await store.office.holidays()).map(({ day, name }) => [day, name]))
  return workingCalendar(office.zone, holidays, hours, plainDays)
}
