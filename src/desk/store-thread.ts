import { Worker } from 'node:worker_threads'
import type { Progress } from '#domain/progress.ts'
import type { FoundCopy } from '#ports/backup.ts'
import type { SalvageReport } from '#ports/salvage.ts'
import type { CopyFlaw } from '#ports/store-failures.ts'
import type { Watch } from '#ports/watch.ts'
import type { CopyKey, Held } from '#store/back-up.ts'

type File = { path: string } & CopyKey
export type StoreJob =
  | ({ do: 'check' } & File)
  | ({ do: 'prove'; held: Held } & File)
  | ({ do: 'inspect' } & File)
  | ({ do: 'salvage'; into: string } & File)
export type StoreAnswers = {
  /** What of the file does not hold. */
  check: string[]
  /** For which recovery key the copy's own key is to be wrapped. */
  prove: { ok: true; recoverer: string | null } | { ok: false; message: string }
  inspect: { ok: true; found: FoundCopy } | { ok: false; flaw: CopyFlaw; message: string }
  salvage: { ok: true; report: SalvageReport } | { ok: false; flaw: CopyFlaw }
}

/** What a store thread posts: how far it is, as often as it likes, and then its answer. */
export type StoreMessage = { progress: Progress } | { answer: StoreAnswers[StoreJob['do']] }

/** Runs one job on a file beside the store, in a thread of its own: the counter goes on. `watch` may throw to end it. */
export function inStoreThread<J extends StoreJob>(
  worker: URL,
  job: J,
  watch: Watch = () => undefined,
): { answer: Promise<StoreAnswers[J['do']]>; stop(): Promise<void> } {
  const thread = new Worker(worker, { workerData: job })
  const answer = new Promise<StoreAnswers[J['do']]>((resolve, reject) => {
    thread.on('message', (message: StoreMessage) => {
      if ('answer' in message) return resolve(message.answer as StoreAnswers[J['do']])
      try {
        watch(message.progress)
      } catch (cancelled) {
        reject(cancelled)
        void thread.terminate()
      }
    })
    thread.once('error', reject)
    thread.once('exit', () => reject(new Error('The store thread ended without an answer')))
  })
  return {
    answer,
    async stop() {
      await thread.terminate()
    },
  }
}
