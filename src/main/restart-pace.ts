const windowMs = 60_000
const deathsToGiveUp = 5
const delaysMs = [0, 500, 1000, 2000]

/** How often the desk or the page may die: at once again the first time, then slower, and not at all after five deaths a minute. */
export type RestartPace = {
  /** Call at each death, with a clock that is never set back; null means give up. */
  afterDeath(nowMs: number): { attempt: number; delayMs: number } | null
  forget(): void
}

export function restartPace(): RestartPace {
  let deathsMs: number[] = []
  return {
    afterDeath(nowMs) {
      deathsMs = [...deathsMs.filter(deathMs => nowMs - deathMs < windowMs), nowMs]
      const attempt = deathsMs.length
      return attempt < deathsToGiveUp ? { attempt, delayMs: delaysMs[attempt - 1] ?? 0 } : null
    },
    forget() {
      deathsMs = []
    },
  }
}
