import { MessageChannelMain, type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron/main'
import type { LogEvent } from '#contract/log-event.ts'
import type { DeskState, StoreFailure } from '#contract/wire.ts'
import type { DeskInit, DeskToMain, KeyAsk, MainToDesk, PaperAnswer, PaperAsk } from '#ports/main-link.ts'
import { comeBack } from './come-back.ts'
import { type DeskFailure, deskFailureOf, noCopies } from './desk-failure.ts'
import type { StartWish } from './prepare-desk.ts'
import { restartPace } from './restart-pace.ts'
import { processFlags } from './young-space.ts'

export type DeskSurroundings = {
  /** The module that the desk process runs. */
  entry: string
  dataFolder: string
  /** What the desk starts with, prepared anew for each start that follows a failure. Never rejects. */
  prepare(wish: StartWish): Promise<DeskInit | DeskFailure>
  /** Keeps, on this computer, a key that the store opened with and that was not the only one it was given. */
  keepKey(key: Uint8Array): Promise<void>
  /** Keeps in mind that there is a store. Never rejects. */
  knowStore(): Promise<void>
  isStoreBack(): Promise<boolean>
  onState(state: DeskState): void
  /** A line to a desk that has just opened; hand it to the window. */
  onLine(port: MessagePortMain): void
  answerPaper(ask: PaperAsk): Promise<PaperAnswer>
  log(event: LogEvent): void
  /** Whether the vault has done what was asked. */
  answerKey(ask: KeyAsk): Promise<boolean>
}

export type DeskSupervisor = {
  start(): void
  state(): DeskState
  /** Makes a new line for a window that has just loaded; when the desk is not open yet, it follows on opening. */
  requestLine(): void
  /** Starts again after a failure, or without the restoration that is under way; does nothing otherwise. */
  retry(): void
  /** The same with the recovery key from the paper. */
  recover(recoveryKey: string): void
  /** The same with an empty store, where the one that was there is missing. */
  beginAnew(): void
  /** Ends the desk that runs, if one does, and starts one that first puts a copy in the store's place. */
  restore(from: string, recoveryKey: string | null): void
  /** Lets the desk close the store; ends it after five seconds if it does not. */
  close(): Promise<void>
}

const closingMs = 5000
const diedTooOften =
  'Bagian penyimpan data berhenti berulang kali. Pilih Coba lagi; bila tetap gagal, hidupkan ulang komputer lalu hubungi admin.'

const noWish: StartWish = { recoveryKey: null, restoreFrom: null, anew: false }

/** A disk that was taken off or locked may be put back at any time. */
const comesBack: ReadonlySet<StoreFailure> = new Set<StoreFailure>(['store-missing', 'folder-not-writable'])

const isOnlyKey = ({ keys: [only, ...others] }: DeskInit, key: Uint8Array): boolean =>
  only !== undefined && others.length === 0 && Buffer.compare(only, key) === 0

/** What a desk that is started again has to try: while a key is being changed, either of two. */
function keysAfter(keys: readonly Uint8Array[], what: KeyAsk['what']): readonly Uint8Array[] {
  if (what.do === 'keep-next') return [...keys, what.key]
  return what.do === 'take-next' ? keys.slice(-1) : keys.slice(0, 1)
}

/** Keeps one desk process alive, tells how it is, and gives the window a line to it. */
export function superviseDesk(around: DeskSurroundings): DeskSupervisor {
  const pace = restartPace()
  const back = comeBack(around.isStoreBack, () => startAfterFailure(noWish))
  let state: DeskState = { state: 'starting', restoring: false }
  let desk: UtilityProcess | null = null
  let init: DeskInit | null = null
  let wish: StartWish = noWish
  let isClosing = false

  function become(next: DeskState): void {
    state = next
    around.onState(next)
  }

  function fail({ failure, detail, copies, refused }: DeskFailure): void {
    init = null
    wish = noWish
    around.log({ event: 'desk-failed', failure })
    become({ state: 'failed', failure, dataFolder: around.dataFolder, detail, copies, refused })
    if (comesBack.has(failure)) back.wait()
  }

  function start(): void {
    // An ES-module entry loses what is posted before it has evaluated: everything waits for `ready`.
    const child = utilityProcess.fork(around.entry, [], {
      serviceName: 'Loket desk',
      stdio: 'inherit',
      execArgv: [...processFlags],
    })
    const prepared = init ?? around.prepare(wish)
    desk = child
    child.on('message', (message: DeskToMain<StoreFailure, LogEvent>) => {
      if (child === desk) void hear(child, message, prepared)
    })
    // Without a listener a desk out of memory would take main with it; its exit follows and is what counts.
    child.on('error', () => undefined)
    child.once('exit', exitCode => {
      if (child !== desk) return
      desk = null
      // Whatever became of a restoration is seen by the next start; it is never begun once more by itself.
      if (wish.restoreFrom !== null) {
        init = null
        wish = { ...wish, restoreFrom: null }
      }
      if (isClosing) return
      around.log({ event: 'desk-died', exitCode })
      startAgain()
    })
  }

  function startAgain(): void {
    const restart = pace.afterDeath(performance.now())
    if (restart === null) {
      fail({ failure: 'unknown', detail: diedTooOften, ...noCopies })
      return
    }
    become({ state: 'restarting', attempt: restart.attempt })
    setTimeout(() => {
      if (!isClosing && desk === null) start()
    }, restart.delayMs)
  }

  async function hear(
    child: UtilityProcess,
    message: DeskToMain<StoreFailure, LogEvent>,
    prepared: DeskInit | Promise<DeskInit | DeskFailure>,
  ): Promise<void> {
    switch (message.type) {
      case 'ready': {
        const ready = await prepared
        if (child !== desk) return
        if ('failure' in ready) return giveUp(child, ready)
        init = ready
        return send(child, { type: 'init', ...ready })
      }
      case 'opened':
        return opened(child, message.key)
      case 'failed':
        return giveUp(child, message)
      case 'key-ask': {
        const kept = await around.answerKey(message)
        if (child !== desk) return
        if (init !== null && kept) init = { ...init, keys: keysAfter(init.keys, message.what) }
        return send(child, { type: 'key-answer', seq: message.seq, kept })
      }
      case 'log':
        return around.log(message.event)
      case 'paper-ask': {
        const answer = await around.answerPaper(message)
        if (!answer.answer.ok && message.call !== 'printers')
          around.log({ event: 'print-failed', failure: answer.answer.failure })
        if (child === desk) send(child, answer)
        return
      }
    }
  }

  async function opened(child: UtilityProcess, key: Uint8Array): Promise<void> {
    try {
      if (init !== null && !isOnlyKey(init, key)) await around.keepKey(key)
    } catch (error) {
      if (child === desk) giveUp(child, deskFailureOf(error))
      return
    }
    if (child !== desk || init === null) return
    init = { ...init, keys: [key], recoveryKey: null, restoreFrom: null, mustExist: true }
    wish = noWish
    back.forget()
    void around.knowStore()
    become({ state: 'ready' })
    requestLine()
  }

  function giveUp(child: UtilityProcess, failure: DeskFailure): void {
    desk = null
    child.kill()
    fail(failure)
  }

  function send(child: UtilityProcess, message: MainToDesk, ports: MessagePortMain[] = []): void {
    child.postMessage(message, ports)
  }

  function requestLine(): void {
    if (desk === null || state.state !== 'ready') return
    const { port1, port2 } = new MessageChannelMain()
    send(desk, { type: 'port' }, [port1])
    around.onLine(port2)
  }

  function startAfterFailure(next: StartWish): void {
    if (state.state === 'failed') startAnew(next)
  }

  function startAnew(next: StartWish): void {
    init = null
    wish = next
    pace.forget()
    back.stop()
    become({ state: 'starting', restoring: next.restoreFrom !== null })
    start()
  }

  /** Ends a restoration, on a share that does not answer for example; one that was decided is found by the next start. */
  function leaveOff(child: UtilityProcess): void {
    desk = null
    child.once('exit', () => {
      if (!isClosing && desk === null) startAnew(noWish)
    })
    child.kill()
  }

  /** Lets a desk close the store; ends it after five seconds if it does not. */
  async function end(child: UtilityProcess): Promise<void> {
    const impatient = setTimeout(() => child.kill(), closingMs)
    await new Promise(resolve => {
      child.once('exit', resolve)
      // Before it has opened it may not hear yet, and an interrupted start loses nothing.
      if (state.state === 'ready') send(child, { type: 'close' })
      else child.kill()
    })
    clearTimeout(impatient)
  }

  return {
    start,
    state: () => state,
    requestLine,
    retry() {
      if (state.state === 'starting' && state.restoring && desk !== null) leaveOff(desk)
      else startAfterFailure(noWish)
    },
    recover: recoveryKey => startAfterFailure({ ...noWish, recoveryKey }),
    beginAnew: () => startAfterFailure({ ...noWish, anew: true }),
    restore(restoreFrom, recoveryKey) {
      const next = { ...noWish, recoveryKey, restoreFrom }
      if (state.state !== 'ready' || desk === null) return startAfterFailure(next)
      const ended = end(desk)
      desk = null
      become({ state: 'starting', restoring: true })
      void ended.then(() => {
        if (!isClosing && desk === null) startAnew(next)
      })
    },
    async close() {
      isClosing = true
      back.stop()
      if (desk !== null) await end(desk)
    },
  }
}
