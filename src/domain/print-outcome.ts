/** What is known of a print job. `unknown`: it was handed over, and nothing was heard of it since. */
export type PrintOutcome = 'printed' | 'failed' | 'unknown'
export type PrintState = 'unprinted' | PrintOutcome

const surest = ['printed', 'unknown', 'failed'] as const

/** What is known of a paper from all its jobs: a copy that failed does not undo one that came or may have come. */
export const printStateOf = (jobs: readonly PrintOutcome[]): PrintState =>
  surest.find(outcome => jobs.includes(outcome)) ?? 'unprinted'

/** Whether another print would be a copy: nobody can rule out that the paper is already in somebody's hands. */
export const mayBePrinted = (jobs: readonly PrintOutcome[]): boolean => jobs.some(outcome => outcome !== 'failed')
