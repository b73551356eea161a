import { SecondPlaceFailed } from '#ports/backup.ts'

/**
 * Waits a while for work on a disk that may never answer. Such work keeps a thread of Node's few until it comes back, so
 * nothing more is begun there until then: a folder that hangs costs one thread, however often it is tried.
 */
export function patience(milliseconds: number) {
  let hanging = false

  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (hanging) throw new SecondPlaceFailed('hangs')
    const working = work()
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        hanging = true
        const back = () => {
          hanging = false
        }
        working.then(back, back)
        reject(new SecondPlaceFailed('hangs'))
      }, milliseconds)
    })
    try {
      return await Promise.race([working, late])
    } finally {
      clearTimeout(timer)
    }
  }
}
