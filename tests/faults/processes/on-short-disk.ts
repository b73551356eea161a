import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { registration } from '#tests/support/day.ts'
import { openCounter } from '#tests/support/open-counter.ts'
import { diskInMemory, tell } from '../own-mounts.ts'

/**
 * A day at a counter on a disk that shrinks under it, step by step, with a copy of the data due after every visitor. Says
 * after each step what room the desk sees, whether it told the windows, and which copies lie there.
 */
const [folder = '', ready = '', token = ''] = process.argv.slice(2)

export type ShortDiskStep = {
  size: string
  room: string | null
  told: readonly string[]
  filledBy: string[]
  /** Whether the timed copy did anything, and the copies afterwards. */
  acted: boolean
  copies: string[]
  registered: string
}

const disk = diskInMemory(folder, '800m')
await cp(ready, join(folder, 'loket'), { recursive: true })
const counter = await openCounter({ folder: join(folder, 'loket'), token, state: 'kept', ids: 'short' })
await counter.lookAtHealth()

async function visitorAndCopy(size: string): Promise<void> {
  disk.resize(size)
  const told = await counter.lookAtHealth()
  const { disks } = await counter.done('health.read', {})
  const { ticket } = await counter.done('visit.register', registration('Siti Contoh'))
  const acted = await counter.keepBackups()
  const { copies } = await counter.done('backup.list', {})
  tell({
    size,
    room: disks[0]?.room ?? null,
    told,
    filledBy: (disks[0]?.filledBy ?? []).map(({ what, files }) => `${what} ${files}`),
    acted,
    copies: copies.map(({ at }) => at.slice(11, 16)),
    registered: ticket?.label ?? '',
  } satisfies ShortDiskStep)
  counter.clock.advance(15)
}

for (const size of ['800m', '800m', '400m', '400m', '40m', '40m', '800m']) await visitorAndCopy(size)
await counter.close()
