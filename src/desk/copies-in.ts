import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { CopyFile } from '#ports/backup.ts'

const copyName = /^loket-[\w-]+\.db$/

/** The copies of a store in one folder, newest first; none where there is no such folder. */
export async function copiesIn(folder: string): Promise<CopyFile[]> {
  const names = await readdir(folder).catch(() => [])
  const copies = await Promise.all(names.filter(name => copyName.test(name)).map(name => copyAt(join(folder, name))))
  return copies.flat().sort((one, other) => (one.writtenAt < other.writtenAt ? 1 : -1))
}

/** Empty where it was taken away meanwhile. */
async function copyAt(path: string): Promise<CopyFile[]> {
  const found = await stat(path).catch(() => null)
  return found?.isFile() ? [{ path, bytes: found.size, writtenAt: found.mtime.toISOString() }] : []
}
