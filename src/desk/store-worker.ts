import { parentPort, workerData } from 'node:worker_threads'
import { checkCopy } from '#store/check-copy.ts'
import { codeOf } from '#store/failures.ts'
import { verifyAudit } from '#usecases/closing/verify-audit.ts'
import { secrets } from './secrets.ts'
import type { StoreJob } from './store-thread.ts'

const damage = /^SQLITE_(CORRUPT|NOTADB|IOERR)/

/** What of the copy does not hold: pages, rows, indexes, or its audit chain. */
async function flawsOf({ path, ...copyKey }: StoreJob): Promise<string[]> {
  try {
    return await checkCopy(path, copyKey, async copy => {
      const verified = await copy.read(store => verifyAudit({ store, secrets }, {}))
      return verified.ok ? verified.value.broken.map(seq => `audit event ${seq} does not follow`) : []
    })
  } catch (error) {
    if (damage.test(codeOf(error))) return [codeOf(error)]
    throw error
  }
}

parentPort?.postMessage(await flawsOf(workerData as StoreJob))
