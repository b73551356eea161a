import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto'

/** How SQLite3 Multiple Ciphers lays a SQLCipher page out: what SQLite wrote, the vector of its cipher, what proves both. */
export const PAGE_BYTES = 4096
const BLOCK_BYTES = 16
const PROOF_BYTES = 64
export const USED_BYTES = PAGE_BYTES - BLOCK_BYTES - PROOF_BYTES
/**
 * The first page begins with the salt, in the place of the words that every SQLite file begins with; the eight bytes after
 * it, which tell the size of a page, stay as they are.
 */
export const SALT_BYTES = 16
const PLAIN_BYTES = 24
const HEADER = Buffer.from('SQLite format 3\0', 'latin1')

/** Reads one page at a time; null where it is not what was written under this key as this page. */
export function pageCipher(key: Uint8Array, salt: Uint8Array) {
  const proofKey = pbkdf2Sync(
    key,
    salt.map(byte => byte ^ 0x3a),
    2,
    key.length,
    'sha512',
  )

  return (page: Buffer, number: number): Buffer | null => {
    if (page.length < PAGE_BYTES) return null
    const from = number === 1 ? PLAIN_BYTES : 0
    const vector = page.subarray(USED_BYTES, USED_BYTES + BLOCK_BYTES)
    const pageNumber = Buffer.alloc(4)
    pageNumber.writeUInt32LE(number)
    const proof = createHmac('sha512', proofKey)
      .update(page.subarray(from, USED_BYTES + BLOCK_BYTES))
      .update(pageNumber)
      .digest()
    if (!proof.equals(page.subarray(USED_BYTES + BLOCK_BYTES, PAGE_BYTES))) return null
    const text = decrypted(key, vector, page.subarray(from, USED_BYTES))
    return number === 1 ? Buffer.concat([HEADER, page.subarray(SALT_BYTES, PLAIN_BYTES), text]) : text
  }
}

/** AES in CBC mode. Where the last block is not full, as on the first page, it has stolen the end of the one before it. */
function decrypted(key: Uint8Array, vector: Uint8Array, bytes: Buffer): Buffer {
  const rest = bytes.length % BLOCK_BYTES
  if (rest === 0) return cbc(key, vector, bytes)
  const plainEnd = bytes.length - rest - BLOCK_BYTES
  const before = bytes.subarray(plainEnd - BLOCK_BYTES, plainEnd)
  const last = bytes.subarray(plainEnd + BLOCK_BYTES)
  const opened = cbc(key, Buffer.alloc(BLOCK_BYTES), bytes.subarray(plainEnd, plainEnd + BLOCK_BYTES))
  return Buffer.concat([
    cbc(key, vector, bytes.subarray(0, plainEnd)),
    cbc(key, before, Buffer.concat([last, opened.subarray(rest)])),
    last.map((byte, index) => byte ^ (opened[index] ?? 0)),
  ])
}

function cbc(key: Uint8Array, vector: Uint8Array, bytes: Uint8Array): Buffer {
  const decipher = createDecipheriv('aes-256-cbc', key, vector)
  decipher.setAutoPadding(false)
  return decipher.update(bytes)
}
