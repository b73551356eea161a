import type { Pause } from './deadline.ts'
import type { StepEvent } from './step-event.ts'

/** When an accepted file waited for the citizen, read from its events in their order. */
export function pausesOf(events: readonly Pick<StepEvent, 'event' | 'at'>[]): Pause[] {
  const pauses: Pause[] = []
  for (const { event, at } of events) {
    const last = pauses.at(-1)
    if (event === 'paused') pauses.push({ from: at, to: null })
    else if (event === 'continued' && last) pauses.splice(-1, 1, { from: last.from, to: at })
  }
  return pauses
}
