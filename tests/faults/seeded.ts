import { createHash } from 'node:crypto'

/** Numbers from 0 to below 1 that look random and are the same in every run with this seed. */
export function seeded(seed: string): () => number {
  let drawn = 0
  return () => {
    drawn += 1
    return createHash('sha256').update(`${seed} ${drawn}`).digest().readUInt32BE() / 2 ** 32
  }
}
