import { createHash } from 'node:crypto'
import type { FoundName, WordTexts } from '#domain/letters/own-word.ts'
import type { ReadWord } from '#ports/documents.ts'
import { filledWord } from './fill-word.ts'
import { namesIn } from './names-in.ts'
import { openWord, packed } from './open-word.ts'
import { UnusableWord, unpacked } from './unpack.ts'

/** An office's Word file in base64: what is kept of it and which names it holds, or why it cannot be used. */
export function readWord(base64: string): ReadWord {
  try {
    const parts = openWord(Buffer.from(base64, 'base64'))
    const bytes = packed(parts)
    return { ok: true, bytes, hash: createHash('sha256').update(bytes).digest('hex'), names: namesIn(parts) }
  } catch (error) {
    if (error instanceof UnusableWord) return { ok: false, sentence: error.message }
    throw error
  }
}

/**
 * What is left of the names once the file is filled with these texts: names that stand where none can be filled in, such
 * as those of a table outside of its rows. Null where the file cannot be filled at all.
 */
export async function leftNames(bytes: Uint8Array, texts: WordTexts): Promise<FoundName[] | null> {
  try {
    return namesIn(unpacked(await filledWord(bytes, texts)))
  } catch {
    // Whatever the library stumbles over in a stranger's XML: the file is of no use, and no letter shall find out later.
    return null
  }
}
