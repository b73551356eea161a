import { Worker } from 'node:worker_threads'

/** A copy of the store, and what opens it. */
export type StoreJob = { path: string; key: Uint8Array; nativeBinding?: string }

/** Runs one job on a file beside the desk, in a thread of its own: the counter goes on. */
export function inStoreThread<Answer>(worker: URL, job: StoreJob): { answer: Promise<Answer>; stop(): Promise<void> } {
  const thread = new Worker(worker, { workerData: job })
  const answer = new Promise<Answer>((resolve, reject) => {
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
