import { release, totalmem } from 'node:os'
import type { LogEvent } from '#contract/log-event.ts'

const MB = 1024 * 1024

/** What a start says of the program and the computer. */
export const programStarted = (program: string): LogEvent => ({
  event: 'program-started',
  program,
  electron: process.versions.electron,
  system: `${process.platform} ${process.arch} ${release()}`,
  memoryMb: Math.round(totalmem() / MB),
})
