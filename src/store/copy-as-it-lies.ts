import { closeSync, openSync, read as readFrom } from 'node:fs'
import { open } from 'node:fs/promises'
import { promisify } from 'node:util'

const read = promisify(readFrom)
const CHUNK_BYTES = 1024 * 1024
const PAGE_BYTES = 4096
/** Where SQLite locks: its page there is never used, and on Windows nobody else may read it. */
const LOCK_AT = 0x4000_0000

/**
 * Copies a database file byte for byte into a new one, in pieces that stop nobody; the caller sees to it that nothing is
 * written into the file meanwhile. Ends early where `goOn` says no.
 */
export async function copyAsItLies(from: string, path: string, goOn: () => boolean): Promise<void> {
  const source = openSync(from, 'r')
  try {
    const copy = await open(path, 'wx', 0o600)
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
    }
  } finally {
    // Elsewhere closing it would drop the locks that SQLite holds on the file in this process; so it stays open.
    if (process.platform === 'win32') closeSync(source)
  }
}
