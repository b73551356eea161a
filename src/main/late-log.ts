import type { LogEvent } from '#contract/log-event.ts'

export type Log = (event: LogEvent) => void

/** A log whose writer is read from the disk only once the window stands: what happens before is kept for it. */
export function lateLog(folder: string) {
  let early: LogEvent[] = []
  let write: Log = event => void early.push(event)
  let opened: Promise<{ leave(): void }> | null = null

  async function openOnce() {
    const { programLog } = await import('./program-log.ts')
    const book = programLog(folder)
    for (const event of early) book.write(event)
    early = []
    write = book.write
    return book
  }
  const open = () => {
    opened ??= openOnce()
    return opened
  }

  return {
    log: (event: LogEvent): void => write(event),
    open,
    async leave(): Promise<void> {
      ;(await open()).leave()
    },
  }
}
