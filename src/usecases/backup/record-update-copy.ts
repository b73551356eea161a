import { isBefore } from '#domain/backup.ts'
import type { WrittenCopy } from '#ports/backup.ts'
import type { CopyDesk } from './copy-store.ts'

/** Enough to go back over an update and the ones that were tried again after it; copies of years would keep what was destroyed since. */
const KEPT = 3

/** Puts the copy that was made before an update on record as proven, and lets go of those of updates long past. */
export async function recordUpdateCopy(
  desk: Pick<CopyDesk, 'now' | 'newId' | 'files' | 'transact'>,
  copy: WrittenCopy,
): Promise<void> {
  const past = await desk.transact(async ({ closings }) => {
    const earlier = (await closings.backups()).filter(({ path }) => isBefore(path, 'update'))
    const known = earlier.find(({ path }) => path === copy.path)
    const at = desk.now()
    const made = { madeAt: at, place: 'local', otherDisk: false, continued: true, secondFailure: null } as const
    await closings.saveBackup({ id: desk.newId(), ...made, ...known, ...copy, provenAt: at })
    const others = earlier.filter(({ path }) => path !== copy.path)
    return others.sort((one, other) => other.madeAt.localeCompare(one.madeAt)).slice(KEPT - 1)
  })
  for (const { id, path } of past) {
    await desk.files.removeBackup(path)
    await desk.transact(({ closings }) => closings.forgetBackup(id))
  }
}
