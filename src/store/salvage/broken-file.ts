import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { framesOf } from './log-frames.ts'
import { PAGE_BYTES, pageCipher, SALT_BYTES } from './page-cipher.ts'

/** The pages of an encrypted file and of its log, as far as they still are what was written. */
export type BrokenFile = {
  /** Pages are numbered from 1 up to this. */
  count: number
  /** Null where the page is damaged. */
  page(number: number): Buffer | null
  /** Those that were asked for and are damaged. */
  damaged: ReadonlySet<number>
  /** Frames of the log that cannot be read. */
  lostFrames: number
  close(): void
}

/** Opens a file that nobody else has open, for reading only. */
export function openBrokenFile(path: string, key: Uint8Array): BrokenFile {
  const file = openSync(path, 'r')
  const bytes = (at: number, length: number) => {
    const read = Buffer.alloc(length)
    return read.subarray(0, readSync(file, read, 0, length, at))
  }
  const decipher = pageCipher(key, bytes(0, SALT_BYTES))
  const log = readLog(`${path}-wal`)
  const inLog = (at: number, number: number) => decipher(log.subarray(at, at + PAGE_BYTES), number)
  const frames = framesOf(log, (at, number) => inLog(at, number) !== null)
  const damaged = new Set<number>()
  const read = (number: number): Buffer | null => {
    const at = frames.pages.get(number)
    if (at === null) return null
    return at === undefined ? decipher(bytes((number - 1) * PAGE_BYTES, PAGE_BYTES), number) : inLog(at, number)
  }
  return {
    count: frames.count ?? Math.ceil(fstatSync(file).size / PAGE_BYTES),
    page(number) {
      const text = read(number)
      if (text === null) damaged.add(number)
      return text
    },
    damaged,
    lostFrames: frames.lost,
    close: () => closeSync(file),
  }
}

function readLog(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}
