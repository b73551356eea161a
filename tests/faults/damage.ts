import { readFile, truncate, writeFile } from 'node:fs/promises'

/** Two ways a disk spoils a file, at a place between 0 and below 1 of its length. */
export const damages = {
  async cut(path: string, place: number): Promise<void> {
    await truncate(path, Math.floor((await readFile(path)).length * place))
  },
  async flip(path: string, place: number): Promise<void> {
    const bytes = await readFile(path)
    const bit = Math.floor(bytes.length * 8 * place)
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    await writeFile(path, bytes)
  },
}
