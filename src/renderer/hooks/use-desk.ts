import { useSyncExternalStore } from 'react'
import type { DeskState } from '#contract/wire.ts'
import { queryClient } from './query-client.ts'

let desk: DeskState = { state: 'starting', restoring: false }
const listeners = new Set<() => void>()

/** Follows the desk process from the first moment on, so that no state is missed before a screen shows it. */
export function watchDesk(): void {
  window.counter.onDesk(next => {
    const cameBack = next.state === 'ready' && desk.state !== 'ready'
    const restores = next.state === 'starting' && next.restoring
    desk = next
    // The store that it opens then holds other answers.
    if (restores) void queryClient.resetQueries()
    if (cameBack) void queryClient.invalidateQueries()
    for (const listener of listeners) listener()
  })
}

/** How the desk process is. */
export const useDesk = (): DeskState =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => desk,
  )
