const SHORTEST_MS = 3000
const LONGEST_MS = 60_000

/** Waits for the store to be back, and starts the desk then; slower each time that this was in vain. */
export type ComeBack = {
  wait(): void
  /** The desk has opened, or somebody starts it by hand. */
  stop(): void
  forget(): void
}

export function comeBack(isBack: () => Promise<boolean>, start: () => void): ComeBack {
  let waitMs = SHORTEST_MS
  let timer: NodeJS.Timeout | undefined
  const wait = () => {
    clearTimeout(timer)
    const mine = setTimeout(async () => {
      const back = await isBack()
      // Stopped, or begun anew, while a disk took its time to answer.
      if (timer !== mine) return
      if (!back) return wait()
      waitMs = Math.min(2 * waitMs, LONGEST_MS)
      start()
    }, waitMs)
    timer = mine
  }
  const stop = () => {
    clearTimeout(timer)
    timer = undefined
  }
  return {
    wait,
    stop,
    forget() {
      stop()
      waitMs = SHORTEST_MS
    },
  }
}
