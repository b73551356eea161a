import { randomUUID } from 'node:crypto'
import { open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeOf } from './failures.ts'

/** The last part is of a log that SQLite made beside one. */
const draftName = /^(.+\.(\d+)-\w{8}\.part)(?:-\w+)?$/
const underWay = new Set<string>()

/** Waits for work on a disk that may not answer, or throws. */
type Patiently = <T>(work: () => Promise<T>) => Promise<T>

/**
 * Lets a file be written under another name, and gives it its own once it is whole and flushed. Where the disk does not
 * even let go of a draft, or the process is killed, it stays for `removeDrafts`.
 */
export async function throughDraft<T>(
  path: string,
  write: (draft: string) => Promise<T>,
  patiently: Patiently = work => work(),
): Promise<T> {
  const draft = `${path}.${process.pid}-${randomUUID().slice(0, 8)}.part`
  underWay.add(draft)
  try {
    const written = await write(draft)
    await patiently(() => rename(draft, path))
    await patiently(() => syncFolder(dirname(path)))
    return written
  } catch (error) {
    // SQLite may have made a log of its own beside it.
    for (const ending of ['', '-wal', '-shm', '-journal'])
      await patiently(() => rm(`${draft}${ending}`, { force: true })).catch(() => undefined)
    throw error
  } finally {
    underWay.delete(draft)
  }
}

/** Removes the drafts in a folder that nobody is writing any more. */
export async function removeDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const [, of = '', by = 0] = draftName.exec(name) ?? []
    const pid = Number(by)
    const isLeft = pid === process.pid ? !underWay.has(join(folder, of)) : pid > 0 && !isRunning(pid)
    if (isLeft) await rm(join(folder, name), { force: true }).catch(() => undefined)
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) !== 'ESRCH'
  }
}

/** Writes a small file whole or not at all, readable by this user only and flushed to the disk. */
export const writeWhole = (path: string, content: string | Uint8Array): Promise<void> =>
  throughDraft(path, async draft => {
    const file = await open(draft, 'wx', 0o600)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
  })

/** Makes a rename in this folder survive a power cut. Windows cannot open a folder and does it by itself. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (!['EPERM', 'EISDIR', 'EACCES', 'EINVAL'].includes(codeOf(error))) throw error
  }
}
