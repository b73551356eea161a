import type { Topic } from '#contract/topics.ts'
import type { Ports } from '#ports/ports.ts'
import { watchClock } from '#usecases/health/watch-clock.ts'

/** Looks again and again at the clock and the disks; each look answers what the windows should ask about once more. */
export function healthLooks({ database, disks, now, newId }: Pick<Ports, 'database' | 'disks' | 'now' | 'newId'>) {
  let seenAt: string | null = null
  let rooms = ''

  async function clock(): Promise<readonly Topic[]> {
    const noted = await watchClock(
      {
        now,
        newId,
        read: look => database.read(look),
        transact: work => database.transact({ accountId: null, entry: 'health.read', at: now() }, work),
      },
      seenAt,
    )
    seenAt = now()
    return noted ? ['health'] : []
  }

  return {
    clock,
    async all(): Promise<readonly Topic[]> {
      const changed = await clock()
      const before = rooms
      rooms = JSON.stringify((await disks.look()).map(({ place, room }) => [place, room]))
      return rooms === before ? changed : ['health']
    },
  }
}
