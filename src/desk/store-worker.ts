import { parentPort, workerData } from 'node:worker_threads'
import { BackupBroken, CopyRefused } from '#ports/store-failures.ts'
import type { Watch } from '#ports/watch.ts'
import { prove } from '#store/back-up.ts'
import { checkCopy } from '#store/check-copy.ts'
import { codeOf } from '#store/failures.ts'
import { inspectCopy } from '#store/inspect-copy.ts'
import { salvage } from '#store/salvage/salvage.ts'
import { verifyAudit } from '#usecases/closing/verify-audit.ts'
import { secrets } from './secrets.ts'
import type { StoreAnswers, StoreJob, StoreMessage } from './store-thread.ts'

const post = (message: StoreMessage) => parentPort?.postMessage(message)
const watch: Watch = progress => post({ progress })

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

async function proveCopy({ path, held, ...copyKey }: StoreJob & { do: 'prove' }): Promise<StoreAnswers['prove']> {
  try {
    return { ok: true, recoverer: await prove(path, copyKey, held, watch) }
  } catch (error) {
    if (error instanceof BackupBroken) return { ok: false, message: error.message }
    throw error
  }
}

async function inspect({ path, ...copyKey }: StoreJob & { do: 'inspect' }): Promise<StoreAnswers['inspect']> {
  try {
    return { ok: true, found: await inspectCopy(path, copyKey, watch) }
  } catch (error) {
    if (error instanceof CopyRefused) return { ok: false, flaw: error.flaw, message: error.message }
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

function run(job: StoreJob): Promise<StoreAnswers[StoreJob['do']]> {
  switch (job.do) {
    case 'check':
      return check(job)
    case 'prove':
      return proveCopy(job)
    case 'inspect':
      return inspect(job)
    case 'salvage':
      return save(job)
  }
}

post({ answer: await run(workerData as StoreJob) })
