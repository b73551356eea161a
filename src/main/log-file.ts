import { closeSync, fstatSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from './make-folder.ts'

export type LogBound = { bytes: number; files: number }

const bound: LogBound = { bytes: 1024 * 1024, files: 5 }

/**
 * Lines in a file that is set aside when it is full; the oldest of them goes. Each line is in the system's hands before
 * `write` returns, so that a crash right after it loses nothing. Where the folder cannot be written, lines are dropped: no
 * log is a reason to stop.
 */
export function logFile(folder: string, { bytes, files }: LogBound = bound) {
  const path = (age: number) => join(folder, age === 0 ? 'loket.log' : `loket.${age}.log`)
  let file: number | null = null
  let size = 0

  function open(): number {
    makeFolder(folder)
    const opened = openSync(path(0), 'a', 0o600)
    size = fstatSync(opened).size
    return opened
  }

  function close(): void {
    if (file !== null) closeSync(file)
    file = null
  }

  function setAside(): void {
    close()
    for (let age = files - 1; age > 0; age -= 1)
      try {
        renameSync(path(age - 1), path(age))
      } catch {
        // There are not so many yet.
      }
  }

  return {
    write(line: string): void {
      try {
        file ??= open()
        const length = Buffer.byteLength(line)
        if (size > 0 && size + length > bytes) {
          setAside()
          file = open()
        }
        writeSync(file, line)
        size += length
      } catch {
        close()
      }
    },
    /** The last line that was written, by this start or an earlier one; empty where there is none. */
    lastLine(): string {
      try {
        return readFileSync(path(0), 'utf8').trimEnd().split('\n').at(-1) ?? ''
      } catch {
        return ''
      }
    },
    close,
  }
}
