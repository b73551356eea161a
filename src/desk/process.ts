import type { LogEvent } from '#contract/log-event.ts'
import { toldError } from '#contract/told-error.ts'
import type { StoreFailure } from '#contract/wire.ts'
import { COPY_EVERY_MINUTES } from '#domain/backup-keeping.ts'
import type { DeskInit, DeskToMain, MainToDesk } from '#ports/main-link.ts'
import { StoreCannotOpen } from '#ports/store-failures.ts'
import { loggedCopies } from './logged-copies.ts'
import { paperOfMain } from './main-paper.ts'
import { vaultOfMain } from './main-vault.ts'
import { type DeskPlace, openDesk } from './open-desk.ts'
import { keysOf, openWithOneOf, WrongRecoveryKey } from './opening-keys.ts'
import { type Line, servingLines } from './serve-port.ts'
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
    const { desk, key } = await openWithOneOf(await keysOf(init), key => openDesk(placeOf(init, key)))
    parentPort.postMessage({ type: 'opened', key })
    log({ event: 'desk-opened', ...desk.store, ms: Math.round(performance.now() - began) })
    const watched = watchingAnswers(desk.answer, log)
    const lines = servingLines(watched.answer)
    const copying = timedJob(
      COPY_EVERY_MINUTES * 60_000,
      async () => {
        watched.tell()
        if (await loggedCopies(desk, log)) lines.announce(['backup'])
      },
      error => log({ event: 'error', where: 'timed-backup', error: toldError(error) }),
    )
    return {
      lines,
      close: () => {
        copying.stop()
        watched.tell()
        return desk.close()
      },
    }
  } catch (error) {
    const failure = failureOf(error)
    const cause = error instanceof StoreCannotOpen ? (error.cause ?? error) : error
    log({ event: 'error', where: 'opening', error: toldError(cause) })
    parentPort.postMessage({
      type: 'failed',
      failure,
      detail: error instanceof Error ? error.message : String(error),
    })
    return null
  }
}

function failureOf(error: unknown): StoreFailure {
  if (error instanceof WrongRecoveryKey) return 'wrong-recovery-key'
  return error instanceof StoreCannotOpen ? error.failure : 'unknown'
}

const placeOf = (init: DeskInit, key: Uint8Array): DeskPlace => ({
  dataFolder: init.dataFolder,
  outputFolder: init.outputFolder,
  resourcesFolder: init.resourcesFolder,
  logFolder: init.logFolder,
  key,
  nativeBinding: init.sqliteBinding,
  paper: papers.paper,
  vault: keys.vault,
  warnings: init.keyWarning === null ? [] : [init.keyWarning],
  programVersion: init.programVersion,
  report: (error, entry) => log({ event: 'error', where: entry, error: toldError(error) }),
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
