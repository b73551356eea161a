/** Every letter number of the office comes from this one series, which starts again each year. */
export const OUTGOING_SERIES = 'outgoing'

/** The classification code that tells nothing of the matter: for confidential letters and numbers given outside. */
export const NEUTRAL_CODE = '400.9'

/**
 * The serials of one year that nobody has accounted for, ascending. `startsAtOne` is true when the office kept its agenda
 * here the year before; otherwise the numbers before the first known one belong to the book it used until then.
 */
export function serialGaps(serials: readonly number[], startsAtOne: boolean): number[] {
  const known = new Set(serials)
  const highest = Math.max(0, ...known)
  const first = startsAtOne ? 1 : Math.min(...known)
  const gaps: number[] = []
  for (let serial = first; serial < highest; serial += 1) if (!known.has(serial)) gaps.push(serial)
  return gaps
}

/** A run of neighbouring serials, both ends included. */
export type SerialRun = { readonly from: number; readonly to: number }

/** Ascending serials as runs: 3, 4, 5, 9 gives 3–5 and 9–9. */
export function serialRuns(serials: readonly number[]): SerialRun[] {
  const runs: { from: number; to: number }[] = []
  for (const serial of serials) {
    const last = runs.at(-1)
    if (last && last.to === serial - 1) last.to = serial
    else runs.push({ from: serial, to: serial })
  }
  return runs
}

/** "Nomor 12" or "Nomor 12 sampai 15". */
export const runText = ({ from, to }: SerialRun): string =>
  from === to ? `Nomor ${from}` : `Nomor ${from} sampai ${to}`

/** How far a number may lie above the newest one, and how long a run may be: more is a slip of the pen. */
export const LONGEST_RUN = 1000
