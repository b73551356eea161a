import { Worker } from 'node:worker_threads'
import type { SalvageReport } from '#ports/salvage.ts'
import type { CopyFlaw } from '#ports/store-failures.ts'

type File = { path: string; key: Uint8Array; nativeBinding?: string }
export type StoreJob = ({ do: 'check' } & File) | ({ do: 'salvage'; into: string } & File)
export type StoreAnswers = {
  /** What of the file does not hold. */
  check: string[]
  salvage: { ok: true; report: SalvageReport } | { ok: false; flaw: CopyFlaw }
}

/** Runs one job on a file beside the store, in a thread of its own: the counter goes on. */
export function inStoreThread<J extends StoreJob>(
  worker: URL,
  job: J,
): { answer: Promise<StoreAnswers[J['do']]>; stop(): Promise<void> } {
  const thread = new Worker(worker, { workerData: job })
  const answer = new Promise<StoreAnswers[J['do']]>((resolve, reject) => {
    thread.once('message', resolve)
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
