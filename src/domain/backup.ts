import { businessDate, type Zone } from './business-day.ts'

/** Where a copy lies: in this computer's backup folder, or in the second one that the office chose. */
export const backupPlaces = ['local', 'second'] as const
export type BackupPlace = (typeof backupPlaces)[number]

/** Why no copy got to the second place. */
export const secondFailures = ['missing', 'not-writable', 'full', 'hangs', 'broken'] as const
export type SecondFailure = (typeof secondFailures)[number]

const KEPT = 'before-restore'

/** How the data is named that a restoration replaced and kept. */
export const keptStamp = (stamp: string): string => `${stamp}-${KEPT}`

export const isKept = (file: string): boolean => new RegExp(`-${KEPT}(-[0-9a-f]{4})?\\.db$`).test(file)

/** A day that the copy does not know may have given out numbers; only the papers know how far. */
export const isFromAnotherDay = (until: string | null, now: string, zone: Zone): boolean =>
  until === null || businessDate(until, zone) < businessDate(now, zone)
