import { BackupBroken, CopyRefused } from '#ports/store-failures.ts'
import type { CopyLooks } from '#store/copy-looks.ts'
import { inStoreThread } from './store-thread.ts'

/** Looks into copies in a thread of its own: reading all of a large one takes minutes, and the counter goes on. */
export const threadedLooks = (worker: URL): CopyLooks => ({
  async prove(path, copyKey, held, watch) {
    const answer = await inStoreThread(worker, { do: 'prove', path, held, ...copyKey }, watch).answer
    if (!answer.ok) throw new BackupBroken(answer.message)
    return answer.recoverer
  },
  async inspect(path, copyKey, watch) {
    const answer = await inStoreThread(worker, { do: 'inspect', path, ...copyKey }, watch).answer
    if (!answer.ok) throw new CopyRefused(answer.flaw, answer.message)
    return answer.found
  },
})
