import { parentPort, workerData } from 'node:worker_threads'
import { CopyRefused } from '#ports/store-failures.ts'
import { checkCopy } from '#store/check-copy.ts'
import { codeOf } from '#store/failures.ts'
import { salvage } from '#store/salvage/salvage.ts'
import { verifyAudit } from '#usecases/closing/verify-audit.ts'
import { secrets } from './secrets.ts'
import type { StoreAnswers, StoreJob } from './store-thread.ts'

const damage = /^SQLITE_(CORRUPT|NOTADB|IOERR)/

/** What of the copy does not hold: pages, rows, indexes, or its audit chain. */
async function check({ path, ...copyKey }: StoreJob & { do: 'check' }): Promise<StoreAnswers['check']> {
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

async function save({ path, into, ...copyKey }: StoreJob & { do: 'salvage' }): Promise<StoreAnswers['salvage']> {
  try {
    return { ok: true, report: await salvage(path, into, copyKey) }
  } catch (error) {
    if (error instanceof CopyRefused) return { ok: false, flaw: error.flaw }
    throw error
  }
}

const job = workerData as StoreJob
parentPort?.postMessage(job.do === 'check' ? await check(job) : await save(job))
