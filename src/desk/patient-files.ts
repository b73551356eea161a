import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { letGo, openPatiently, type Patience } from './patience.ts'

/** Flushed piece by piece, so that a slow disk shows that it goes on. */
const PIECE_BYTES = 4 * 1024 * 1024

/** Told after each piece how many bytes it had. */
export type OnPiece = (bytes: number) => void

/** To a file that is new there. */
export async function copyBytes(paths: { from: string; to: string }, wait: Patience, onPiece: OnPiece): Promise<void> {
  const source = await openPatiently(wait, () => open(paths.from, 'r'))
  try {
    const target = await openPatiently(wait, () => open(paths.to, 'wx', 0o600))
    try {
      for (;;) {
        const { bytesRead, buffer } = await wait(() => source.read(Buffer.alloc(PIECE_BYTES), 0, PIECE_BYTES))
        if (bytesRead === 0) break
        await wait(() => target.writeFile(buffer.subarray(0, bytesRead)))
        await wait(() => target.datasync())
        onPiece(bytesRead)
      }
      await wait(() => target.sync())
    } finally {
      await letGo(target, wait)
    }
  } finally {
    await letGo(source, wait)
  }
}

export async function hashOf(path: string, wait: Patience, onPiece: OnPiece): Promise<string> {
  const hash = createHash('sha256')
  const file = await openPatiently(wait, () => open(path, 'r'))
  try {
    for (;;) {
      const { bytesRead, buffer } = await wait(() => file.read(Buffer.alloc(PIECE_BYTES), 0, PIECE_BYTES))
      if (bytesRead === 0) return hash.digest('hex')
      hash.update(buffer.subarray(0, bytesRead))
      onPiece(bytesRead)
    }
  } finally {
    await letGo(file, wait)
  }
}
