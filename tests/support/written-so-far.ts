import { statSync } from 'node:fs'
import { join } from 'node:path'

/** Differs after every write to the store of a counter: each byte of it goes through the write-ahead log. */
export const writtenSoFar = (folder: string): string => {
  const file = (name: string) => statSync(join(folder, 'data', name), { bigint: true, throwIfNoEntry: false })
  return ['loket.db', 'loket.db-wal'].map(name => `${file(name)?.size}:${file(name)?.mtimeNs}`).join(' ')
}
