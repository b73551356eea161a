import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { CopyFile } from '#ports/backup.ts'
import { recoveryFileOf } from '#store/recovery-file.ts'
import { salvagedBeside } from '#store/salvage/salvage.ts'

const copyName = /^loket-[\w-]+\.db$/

/** The copies of a store in one folder, newest first; none where there is no such folder. */
export async function copiesIn(folder: string): Promise<CopyFile[]> {
  const names = await readdir(folder).catch(() => [])
  const copies: CopyFile[] = []
  // One after the other: a share that stops answering then keeps one thread, not all of them.
  for (const name of names) if (copyName.test(name)) copies.push(...(await copyAt(join(folder, name))))
  return copies.sort((one, other) => (one.writtenAt < other.writtenAt ? 1 : -1))
}

/** Removes a copy, the wrapped key beside it and what was saved of it, where they are still there. */
export async function removeCopy(path: string): Promise<void> {
  await rm(path, { force: true })
  await rm(recoveryFileOf(path), { force: true })
  await rm(salvagedBeside(path), { force: true })
}

/** Empty where it was taken away meanwhile. */
async function copyAt(path: string): Promise<CopyFile[]> {
  const found = await stat(path).catch(() => null)
  return found?.isFile() ? [{ path, bytes: found.size, writtenAt: found.mtime.toISOString() }] : []
}
