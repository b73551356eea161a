import { clockFlaw, lastKnown } from '#domain/clock.ts'
import type { PublicWorkDesk } from '#ports/ports.ts'

/**
 * Holds the clock against the newest instant that is known, and keeps on record when it cannot be right; once it is right
 * again by itself, that too. `seenAt` is when this was last done, null at the start of the program. Answers whether
 * anything was recorded.
 */
export async function watchClock(
  desk: Pick<PublicWorkDesk, 'now' | 'newId' | 'read' | 'transact'>,
  seenAt: string | null,
): Promise<boolean> {
  const now = desk.now()
  const { note, newestAt } = await desk.read(async ({ clock }) => ({
    note: await clock.open(),
    newestAt: seenAt ?? (await clock.newest()),
  }))
  if (note !== null) {
    if (clockFlaw(now, note.newestAt) !== null) return false
    await desk.transact(({ clock }) => clock.settle(note.id, { settledAt: now, settledBy: null }))
    return true
  }
  const flaw = clockFlaw(now, newestAt)
  if (flaw === null) return false
  const noted = { id: desk.newId(), flaw, notedAt: now, newestAt: lastKnown(newestAt) }
  await desk.transact(({ clock }) => clock.add({ ...noted, settledAt: null, settledBy: null }))
  return true
}
