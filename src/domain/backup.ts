/** Where a copy lies: in this computer's backup folder, or in the second one that the office chose. */
export const backupPlaces = ['local', 'second'] as const
export type BackupPlace = (typeof backupPlaces)[number]

/** Why no copy got to the second place. */
export const secondFailures = ['missing', 'not-writable', 'full', 'hangs', 'broken'] as const
export type SecondFailure = (typeof secondFailures)[number]
