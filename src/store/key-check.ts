import { createHmac, timingSafeEqual } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { databaseFile, keyCheckFile } from './data-folder.ts'
import { writeWhole } from './write-whole.ts'

const PAGE_BYTES = 4096
const SALT_BYTES = 16

const checkOf = (key: Uint8Array, salt: string): Buffer =>
  createHmac('sha256', key).update(`loket key check ${salt}`).digest()

/**
 * Notes beside the database which key opens it: the file's salt and an HMAC of it. Without this note a wrong key and a
 * damaged first page look alike, for both fail the page's own HMAC. The key cannot be learned from it.
 */
export async function noteKey(dataFolder: string, key: Uint8Array, salt: string): Promise<void> {
  const note = `${salt} ${checkOf(key, salt).toString('hex')}\n`
  const path = keyCheckFile(dataFolder)
  const found = await readFile(path, 'utf8').catch(() => null)
  if (found !== note) await writeWhole(path, note)
}

/** Why SQLite says that this file is no database; to be asked only while the file is not open in this process. */
export async function whyUnreadable(dataFolder: string, key: Uint8Array): Promise<'wrong-key' | 'file-corrupt'> {
  const path = databaseFile(dataFolder)
  if (!(await looksEncrypted(path))) return 'file-corrupt'

  const note = await readFile(keyCheckFile(dataFolder), 'utf8').catch(() => '')
  const [, salt, check] = /^([0-9a-f]{32}) ([0-9a-f]{64})\n$/.exec(note) ?? []
  if (salt === undefined || check === undefined) return 'wrong-key'
  if (!timingSafeEqual(Buffer.from(check, 'hex'), checkOf(key, salt))) return 'wrong-key'
  // The key is the one noted. Another salt means that another database was put in this one's place.
  const { head } = await beginningOf(path)
  return head.toString('hex') === salt ? 'file-corrupt' : 'wrong-key'
}

/** Whether a file has whole pages and begins with a salt; only its key can tell more. */
export async function looksEncrypted(path: string): Promise<boolean> {
  const { head, size } = await beginningOf(path)
  return size > 0 && size % PAGE_BYTES === 0 && looksRandom(head)
}

async function beginningOf(path: string): Promise<{ head: Buffer; size: number }> {
  const file = await open(path, 'r')
  try {
    const head = Buffer.alloc(SALT_BYTES)
    await file.read(head, 0, SALT_BYTES, 0)
    return { head, size: (await file.stat()).size }
  } finally {
    await file.close()
  }
}

/** A salt is 16 random bytes; the start of a file overwritten with zeros, of a text or of a plain database is not. */
const looksRandom = (head: Buffer): boolean => new Set(head).size > 8 && head.some(byte => byte >= 0x80)
