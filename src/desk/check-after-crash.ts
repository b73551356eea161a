import { rm, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { CheckResult } from '#domain/store-check.ts'
import type { Ports } from '#ports/ports.ts'
import type { Store } from '#ports/store.ts'
import { databaseFile } from '#store/data-folder.ts'
import { inStoreThread } from './store-thread.ts'

type Surroundings = {
  dataFolder: string
  worker: URL
  /** Called when a check has begun and when it is over. */
  onChange(): void
}

/** What must stay free on the disk beside the copy. */
const ROOM_BYTES = 500 * 1024 * 1024
const TRIES = 3

/**
 * Where the store was not closed, notes so and checks all of it, on a copy and in another thread. A check that the program
 * did not live to finish is begun anew at the next start.
 */
export function checkAfterCrash(ports: Ports, { dataFolder, worker, onChange }: Surroundings) {
  const copy = join(dataFolder, 'loket.check.db')
  let stopped = false
  let thread: { stop(): Promise<void> } | null = null
  let running: Promise<void> = Promise.resolve()

  const write = (work: (store: Store) => Promise<void>) =>
    ports.database.transact({ accountId: null, entry: 'integrity.check', at: ports.now() }, work)

  async function run(): Promise<void> {
    await tidy()
    const id = await begin()
    if (id === null || stopped) return
    onChange()
    try {
      const { result, detail } = await check()
      if (stopped) return
      await write(({ uncleanEnds }) => uncleanEnds.settle(id, { checkedAt: ports.now(), result, detail }))
      onChange()
    } catch (error) {
      if (!stopped) throw error
    } finally {
      await tidy()
    }
  }

  /** The note that is to be settled; null where the store was closed and nothing is left to check. */
  async function begin(): Promise<string | null> {
    const { office, latest } = await ports.database.read(async ({ office, uncleanEnds }) => ({
      office: await office.find(),
      latest: await uncleanEnds.latest(),
    }))
    if (office === null) return null
    if (!ports.database.endedUncleanly) return latest !== null && latest.checkedAt === null ? latest.id : null
    const id = ports.newId()
    await write(({ uncleanEnds }) =>
      uncleanEnds.add({ id, noticedAt: ports.now(), checkedAt: null, result: null, detail: null }),
    )
    return id
  }

  async function check(): Promise<{ result: CheckResult; detail: string | null }> {
    if (!(await hasRoom())) return { result: 'no-room', detail: null }
    for (let tries = 0; tries < TRIES && !stopped; tries++) {
      await tidy()
      const opensIt = await ports.database.copyAsItLies(copy, () => !stopped)
      if (opensIt === null || stopped) continue
      const checking = inStoreThread(worker, { do: 'check', path: copy, ...opensIt })
      thread = checking
      const flaws = await checking.answer
      return { result: flaws.length === 0 ? 'whole' : 'damaged', detail: flaws.join('\n') || null }
    }
    throw new Error('The store was rewritten each time that it was copied for its check')
  }

  async function hasRoom(): Promise<boolean> {
    const { bavail, bsize } = await statfs(dataFolder)
    return bavail * bsize > (await stat(databaseFile(dataFolder))).size + ROOM_BYTES
  }

  async function tidy(): Promise<void> {
    for (const ending of ['', '-wal', '-shm']) await rm(`${copy}${ending}`, { force: true })
  }

  return {
    run() {
      running = run()
      return running
    },
    /** Ends a check that is under way, and leaves nothing of it. */
    async stop() {
      stopped = true
      await thread?.stop()
      await running.catch(() => undefined)
    },
  }
}
