import { addDays, businessDate, type Zone } from './business-day.ts'

/** Where a file stands on the board; the order is the order of the board. */
export const DUE_GROUPS = ['late', 'due-today', 'due-soon', 'due-later', 'no-fixed-time'] as const
export type DueGroup = (typeof DUE_GROUPS)[number]

const SOON_DAYS = 7

/** Null for a file whose time does not run: it waits for the citizen's papers, or is finished. */
export function dueGroup(
  { state, dueAt, late }: { readonly state: string; readonly dueAt: string | null; readonly late: boolean },
  now: string,
  zone: Zone,
): DueGroup | null {
  if (state !== 'complete') return null
  if (dueAt === null) return 'no-fixed-time'
  if (late) return 'late'
  const [today, day] = [businessDate(now, zone), businessDate(dueAt, zone)]
  if (day <= today) return 'due-today'
  return day <= addDays(today, SOON_DAYS) ? 'due-soon' : 'due-later'
}
