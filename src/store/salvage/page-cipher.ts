import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto'

/** How SQLCipher 4 lays a page out: what SQLite wrote, encrypted, then the vector of its cipher and what proves both. */
export const PAGE_BYTES = 4096
const VECTOR_BYTES = 16
const PROOF_BYTES = 64
export const USED_BYTES = PAGE_BYTES - VECTOR_BYTES - PROOF_BYTES
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

  return (page: Uint8Array, number: number): Buffer | null => {
    if (page.length < PAGE_BYTES) return null
    const from = number === 1 ? PLAIN_BYTES : 0
    const pageNumber = Buffer.alloc(4)
    pageNumber.writeUInt32LE(number)
    const proof = createHmac('sha512', proofKey)
      .update(page.subarray(from, USED_BYTES + VECTOR_BYTES))
      .update(pageNumber)
      .digest()
    if (!proof.equals(page.subarray(USED_BYTES + VECTOR_BYTES, PAGE_BYTES))) return null
    const decipher = createDecipheriv('aes-256-cbc', key, page.subarray(USED_BYTES, USED_BYTES + VECTOR_BYTES))
    decipher.setAutoPadding(false)
    const text = decipher.update(page.subarray(from, USED_BYTES))
    return number === 1 ? Buffer.concat([HEADER, page.subarray(SALT_BYTES, PLAIN_BYTES), text]) : text
  }
}
