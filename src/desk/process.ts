import type { LogEvent } from '#contract/log-event.ts'
import { toldError } from '#contract/told-error.ts'
import type { StoreFailure } from '#contract/wire.ts'
import { COPY_EVERY_MINUTES } from '#domain/backup-keeping.ts'
import type { DeskInit, DeskToMain, MainToDesk } from '#ports/main-link.ts'
import { StoreCannotOpen } from '#ports/store-failures.ts'
import { loggedCopies } from './logged-copies.ts'
import { paperOfMain } from './main-paper.ts'
import { vaultOfMain } from './main-vault.ts'
import { type DeskPlace, openDesk, realChance } from './open-desk.ts'
import { keysOf, openWithOneOf } from './opening-keys.ts'
import { restoreAtStart } from './restore-at-start.ts'
import { type Line, servingLines } from './serve-port.ts'
import { startFailed } from './start-failed.ts'
import { threadedLooks } from './threaded-looks.ts'
import { timedJob } from './timed-job.ts'
import { watchingAnswers } from './watch-answers.ts'

/** What Electron gives a utility process; the desk names no more of it than it uses. */
type PortOfMain = {
  on(event: 'message', listener: (event: { data: unknown }) => void): void
  on(event: 'close', listener: () => void): void
  postMessage(message: unknown): void
  start(): void
}
type ParentPort = {
  on(event: 'message', listener: (event: { data: MainToDesk; ports: PortOfMain[] }) => void): void
  postMessage(message: DeskToMain<StoreFailure, LogEvent>): void
}

const LOOK_EVERY_MS = 10_000

const { parentPort } = process as typeof process & { parentPort: ParentPort }
const keys = vaultOfMain(ask => parentPort.postMessage(ask))
const papers = paperOfMain(ask => parentPort.postMessage(ask))
const log = (event: LogEvent) => parentPort.postMessage({ type: 'log', event })
process.on('uncaughtExceptionMonitor', error => log({ event: 'error', where: 'desk', error: toldError(error) }))
let opening: ReturnType<typeof open> | null = null

parentPort.on('message', ({ data: message, ports: [port] }) => {
  if (message.type === 'init') opening = open(message)
  else if (message.type === 'paper-answer') papers.answered(message)
  else if (message.type === 'key-answer') keys.answered(message)
  else if (message.type === 'close') void opening?.then(desk => desk?.close()).finally(() => process.exit(0))
  else if (port) void opening?.then(desk => desk?.lines.serve(lineOf(port, line => desk.lines.leave(line))))
})
parentPort.postMessage({ type: 'ready' })

async function open(init: DeskInit) {
  try {
    const began = performance.now()
    const keys =
      init.restoreFrom === null ? await keysOf(init) : [await restoreAtStart(init, init.restoreFrom, realChance)]
    const { desk, key } = await openWithOneOf(keys, key => openDesk(placeOf(init, key)))
    parentPort.postMessage({ type: 'opened', key })
    log({ event: 'desk-opened', ...desk.store, ms: Math.round(performance.now() - began) })
    const watched = watchingAnswers(desk.answer, log)
    const lines = servingLines(async (question, watch) => {
      const answered = await watched.answer(question, watch)
      // Told after the answer has gone out: main ends this process then.
      if (!answered.reply.ok && answered.reply.refusal === 'store-gone') setImmediate(() => tellGone(desk.stands()))
      return answered
    })
    const copying = timedJob(
      COPY_EVERY_MINUTES * 60_000,
      async () => {
        watched.tell()
        if (await loggedCopies(desk, log)) lines.announce(['backup'])
      },
      failed('timed-backup'),
    )
    const look = async () => {
      if (!desk.stands()) tellGone(false)
      else if (!(await desk.isOurs())) tellTaken()
      else lines.announce(await desk.lookAtHealth())
    }
    const looking = timedJob(LOOK_EVERY_MS, look, failed('health'))
    void look().catch(failed('health'))
    void desk.checkAfterCrash(() => lines.announce(['integrity'])).catch(failed('check-after-crash'))
    return {
      lines,
      close: () => {
        copying.stop()
        looking.stop()
        watched.tell()
        return desk.close()
      },
    }
  } catch (error) {
    failed('opening')(error instanceof StoreCannotOpen ? (error.cause ?? error) : error)
    parentPort.postMessage({ type: 'failed', ...(await startFailed(error, init)) })
    return null
  }
}

function failed(where: (LogEvent & { event: 'error' })['where']) {
  return (error: unknown) => log({ event: 'error', where, error: toldError(error) })
}

/** The store was lost while it was in use. */
function tellGone(stands: boolean): void {
  if (stands) tellLost('folder-not-writable', 'Disk tempat data tidak menerima tulisan lagi.')
  else tellLost('store-missing', 'Berkas data hilang dari foldernya selagi Loket dipakai.')
}

/** Over a network SQLite's lock may be granted twice; the later one keeps the store. */
const tellTaken = (): void => tellLost('file-locked', 'Komputer lain mulai memakai folder data yang sama.')

const tellLost = (failure: StoreFailure, detail: string): void =>
  parentPort.postMessage({ type: 'failed', failure, detail, copies: [], refused: null })

const storeWorker = new URL('./store-worker.js', import.meta.url)

const placeOf = (init: DeskInit, key: Uint8Array): DeskPlace => ({
  dataFolder: init.dataFolder,
  mustExist: init.mustExist,
  outputFolder: init.outputFolder,
  resourcesFolder: init.resourcesFolder,
  logFolder: init.logFolder,
  key,
  nativeBinding: init.sqliteBinding,
  paper: papers.paper,
  vault: keys.vault,
  program: 'jendela Loket',
  warnings: init.keyWarning === null ? [] : [init.keyWarning],
  programVersion: init.programVersion,
  storeWorker,
  looks: threadedLooks(storeWorker),
  report: (error, entry) => failed(entry)(error),
})

function lineOf(port: PortOfMain, left: (line: Line) => void): Line {
  const line: Line = {
    onMessage: listener => port.on('message', event => listener(event.data)),
    post: message => port.postMessage(message),
  }
  port.on('close', () => left(line))
  port.start()
  return line
}
