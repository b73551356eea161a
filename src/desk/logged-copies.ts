import type { LogEvent } from '#contract/log-event.ts'
import { toldError } from '#contract/told-error.ts'
import type { openDesk } from './open-desk.ts'

type CopyingDesk = Pick<Awaited<ReturnType<typeof openDesk>>, 'keepBackups' | 'copies'>

/** The timed copies, with what became of them in the log; answers whether anything was done. */
export async function loggedCopies(desk: CopyingDesk, log: (event: LogEvent) => void): Promise<boolean> {
  const began = performance.now()
  try {
    if (!(await desk.keepBackups())) return false
    log({ event: 'backup-made', by: 'timer', ms: Math.round(performance.now() - began) })
    const { secondFailure } = await desk.copies()
    if (secondFailure !== null) log({ event: 'second-place-failed', failure: secondFailure })
    return true
  } catch (error) {
    log({ event: 'error', where: 'timed-backup', error: toldError(error) })
    log({ event: 'backup-failed', ageMinutes: (await desk.copies()).ageMinutes })
    return false
  }
}
