import type { BackupRecord, FoundCopy } from '#ports/backup.ts'
import type { WorkDesk } from '#ports/ports.ts'
import { CopyRefused } from '#ports/store-failures.ts'
import { copiesLyingThere } from './copies-lying-there.ts'

export type Copy = Pick<BackupRecord, 'path' | 'place'>

/** One of the copies in the two backup folders; null where there is none of that name, so that nothing else is opened. */
export async function copyCalled(desk: WorkDesk, file: string): Promise<Copy | null> {
  const { copies } = await copiesLyingThere(desk, desk.office.secondBackupFolder)
  return copies.find(({ path }) => path === file) ?? null
}

/** A look at a copy from where SQLite may read it. */
export const atHand = <T>(
  { secondPlace, watch }: WorkDesk,
  { path, place }: Copy,
  look: (path: string) => Promise<T>,
) => (place === 'local' ? look(path) : secondPlace.bring(path, look, watch))

/** How the present data goes on from a copy. Throws `CopyRefused` where both have not begun with the same event. */
export const goesOnFrom = (desk: WorkDesk, { events, firstHash, lastHash, until }: FoundCopy) =>
  desk.read(async ({ audit, closings }) => {
    const hashAt = async (seq: number) => (await audit.page(seq - 1, 1))[0]?.hash ?? null
    if (firstHash !== (await hashAt(1))) throw new CopyRefused('foreign', 'The copy begins with another event')
    const now = (await audit.newest())?.seq ?? 0
    const continued = lastHash === (await hashAt(events))
    return { continued, eventsSince: Math.max(0, now - events), since: await closings.recordedSince(until) }
  })
