import { currentSteps, type StepProgress, waitedFor } from './procedure.ts'

/** Whom an unfinished file waits for; `office`: somebody of the house who only has to go on. */
export const WAITED_FOR = ['citizen', 'official', 'outside', 'office'] as const
export type WaitedFor = (typeof WAITED_FOR)[number]

export type Waiting = { readonly whom: WaitedFor; readonly text: string }

type Standing = {
  readonly state: 'open' | 'incomplete' | 'complete' | 'ready' | 'handed-over' | 'cancelled'
  readonly progress: readonly StepProgress[]
  /** A letter has its number and lies on the desk of the official who signs. */
  readonly isUnsigned: boolean
}

/** With whom a file lies now. */
export function waitsFor({ state, progress, isUnsigned }: Standing): Waiting {
  if (state === 'incomplete') return { whom: 'citizen', text: 'Berkas dari pemohon' }
  if (state === 'ready') return { whom: 'citizen', text: 'Diambil pemohon' }
  const text = waitedFor(progress)
  if (text === null) return { whom: isUnsigned ? 'official' : 'office', text: 'Surat' }
  return { whom: isUnsigned ? 'official' : doerOf(progress), text }
}

function doerOf(progress: readonly StepProgress[]): WaitedFor {
  const [first] = currentSteps(progress)
  if (first === undefined) return 'office'
  if (first.state === 'waiting') return 'outside'
  switch (first.step.doneBy) {
    case 'applicant':
      return 'citizen'
    case 'outside':
      return 'outside'
    case 'head-of-division':
    case 'head-of-office':
      return 'official'
    default:
      return 'office'
  }
}
