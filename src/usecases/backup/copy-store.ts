import type { SecondFailure } from '#domain/backup.ts'
import { type BackupRecord, SecondPlaceFailed } from '#ports/backup.ts'
import type { WorkDesk } from '#ports/ports.ts'

export type CopyDesk = Pick<
  WorkDesk,
  'now' | 'newId' | 'files' | 'database' | 'secondPlace' | 'office' | 'read' | 'transact'
>

/** Whether a copy was made before a change of the whole store, to go back to; no timer takes it away. */
export const isBeforeChange = (path: string, change: 'update' | 'restore'): boolean =>
  new RegExp(`-before-${change}[^\\\\/]*$`).test(path)

/** Where the same copy lies once more, or why it does not. */
export type SecondCopy = { path: string | null; otherDisk: boolean; failure: SecondFailure | null }

/**
 * A proven copy in the backup folder, on record before the second place is tried: whatever happens there, this one stands.
 * `second` is null where the office has chosen no second place. Throws as `Database.backUp` does.
 */
export async function copyStore(desk: CopyDesk): Promise<BackupRecord & { second: SecondCopy | null }> {
  const madeAt = desk.now()
  const path = await desk.files.backupPath(madeAt.replace(/[-:]|\.\d+/g, ''))
  const proven = await desk.database.backUp(path)
  const record: BackupRecord = {
    id: desk.newId(),
    path,
    ...proven,
    madeAt,
    provenAt: desk.now(),
    place: 'local',
    otherDisk: false,
    secondFailure: null,
  }
  await desk.transact(({ closings }) => closings.saveBackup(record))
  const folder = desk.office.secondBackupFolder
  return { ...record, second: folder === null ? null : await copyOnce(desk, folder, record) }
}

/** Puts a copy from the backup folder into the second place, and keeps on record that it is there or why it is not. */
export async function copyOnce(desk: CopyDesk, folder: string, record: BackupRecord): Promise<SecondCopy> {
  try {
    const there = await desk.secondPlace.put(folder, record)
    const proof = { provenAt: desk.now(), secondFailure: null }
    await desk.transact(async ({ closings }) => {
      await closings.saveBackup({ ...record, ...there, ...proof, id: desk.newId(), place: 'second' })
      if (record.secondFailure !== null) await closings.saveBackup({ ...record, secondFailure: null })
    })
    return { ...there, failure: null }
  } catch (error) {
    if (!(error instanceof SecondPlaceFailed)) throw error
    const { failure } = error
    await desk.transact(({ closings }) => closings.saveBackup({ ...record, secondFailure: failure }))
    return { path: null, otherDisk: false, failure }
  }
}
