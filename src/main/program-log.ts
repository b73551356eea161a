import { pino } from 'pino'
import type { LogEvent } from '#contract/log-event.ts'
import { logFile } from './log-file.ts'

const troubles: ReadonlySet<LogEvent['event']> = new Set([
  'unclean-end',
  'desk-failed',
  'desk-died',
  'page-died',
  'error',
  'print-failed',
  'backup-failed',
  'second-place-failed',
])

/** Writes events of main, the desk and the page into one rotated file; nobody else writes there. */
export function programLog(folder: string) {
  const file = logFile(folder)
  const isUnclean = file.lastLine() !== '' && !file.lastLine().includes('"event":"program-left"')
  const logger = pino(
    { base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: level => ({ level }) } },
    file,
  )
  const write = (event: LogEvent) => logger[troubles.has(event.event) ? 'warn' : 'info'](event)
  if (isUnclean) write({ event: 'unclean-end' })
  return {
    write,
    leave() {
      write({ event: 'program-left' })
      file.close()
    },
  }
}
