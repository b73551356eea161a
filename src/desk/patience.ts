import type { FileHandle } from 'node:fs/promises'
import { SecondPlaceFailed } from '#ports/backup.ts'

/** Waits for work, or throws when it takes too long. */
export type Patience = <T>(work: () => Promise<T>) => Promise<T>

/**
 * Waits a while for work on a disk that may never answer. Such work keeps a thread of Node's few until it comes back, so
 * nothing more is begun there until then: a folder that hangs costs one thread, however often it is tried.
 */
export function patience(milliseconds: number, lateness: () => Error = () => new SecondPlaceFailed('hangs')): Patience {
  let hanging = false

  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (hanging) throw lateness()
    const working = work()
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        hanging = true
        const back = () => {
          hanging = false
        }
        working.then(back, back)
        reject(lateness())
      }, milliseconds)
    })
    try {
      return await Promise.race([working, late])
    } finally {
      clearTimeout(timer)
    }
  }
}

/** Opens a file on such a disk; one that opens too late is closed again. */
export async function openPatiently(wait: Patience, opening: () => Promise<FileHandle>): Promise<FileHandle> {
  let isLate = false
  try {
    return await wait(async () => {
      const file = await opening()
      if (isLate) await file.close()
      return file
    })
  } catch (error) {
    isLate = true
    throw error
  }
}

/** Closes a file on such a disk; where that hangs, it is closed as soon as the disk is back. */
export const letGo = (file: FileHandle, wait: Patience): Promise<void> =>
  wait(() => file.close()).catch(error => {
    void file.close().catch(() => undefined)
    throw error
  })
