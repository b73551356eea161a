import { closeSync, openSync, read as readFrom } from 'node:fs'
import { open } from 'node:fs/promises'
import { promisify } from 'node:util'

const read = promisify(readFrom)
const CHUNK_BYTES = 1024 * 1024
const PAGE_BYTES = 4096
/** Where SQLite locks: its page there is never used, and on Windows nobody else may read it. */
const LOCK_AT = 0x4000_0000

/** A database file to be copied past SQLite. To be closed only after SQLite has closed the file. */
export function fileAsItLies(path: string) {
  let source: number | null = null
  const close = (): void => {
    if (source !== null) closeSync(source)
    source = null
  }
  return {
    /**
     * Copies the file byte for byte, in pieces that stop nobody; the caller sees to it that nothing is written into the
     * file meanwhile. Ends early where `goOn` says no.
     */
    async copy(to: string, goOn: () => boolean): Promise<void> {
      source ??= openSync(path, 'r')
      const copy = await open(to, 'w', 0o600)
      try {
        const chunk = Buffer.alloc(CHUNK_BYTES)
        for (let at = 0; goOn(); at += CHUNK_BYTES) {
          const skipped = at === LOCK_AT ? PAGE_BYTES : 0
          const { bytesRead } = await read(source, chunk, 0, CHUNK_BYTES - skipped, at + skipped)
          if (bytesRead === 0) break
          await copy.write(chunk, 0, bytesRead, at + skipped)
        }
      } finally {
        await copy.close()
        // Elsewhere closing it would drop the locks that SQLite holds on the file in this process.
        if (process.platform === 'win32') close()
      }
    },
    close,
  }
}
