import { businessDate, type Zone } from './business-day.ts'

/** Where a copy lies: in this computer's backup folder, or in the second one that the office chose. */
export const backupPlaces = ['local', 'second'] as const
export type BackupPlace = (typeof backupPlaces)[number]

/** Why no copy got to the second place. */
export const secondFailures = ['missing', 'not-writable', 'full', 'hangs', 'broken'] as const
export type SecondFailure = (typeof secondFailures)[number]

/** A change of the whole store. What stood there before is kept under a name that says so. */
type StoreChange = 'update' | 'restore'

export const stampBefore = (stamp: string, change: StoreChange): string => `${stamp}-before-${change}`

/** Whether a copy was kept to go back to; no timer takes it away. */
export const isBefore = (file: string, change: StoreChange): boolean =>
  new RegExp(`-before-${change}[^\\\\/]*$`).test(file)

/** A day that the copy does not know may have given out numbers; only the papers know how far. */
export const isFromAnotherDay = (until: string | null, now: string, zone: Zone): boolean =>
  until === null || businessDate(until, zone) < businessDate(now, zone)
