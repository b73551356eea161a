/** The states a letter goes through. */
export const LETTER_STATES = ['draft', 'final', 'signed', 'handed-over', 'void'] as const
export type LetterState = (typeof LETTER_STATES)[number]

export const letterStateText: Record<LetterState, string> = {
  draft: 'konsep',
  final: 'final',
  signed: 'sudah ditandatangani',
  'handed-over': 'sudah diserahkan',
  void: 'dibatalkan',
}

/** A letter as far as the state of its application depends on it. */
export type LetterProgress = {
  readonly state: LetterState
  readonly needsSignature: boolean
  /** An internal paper holds nothing open. */
  readonly toApplicant?: boolean
}

/** True once a letter may be given away. */
export const isReadyForHandover = ({ state, needsSignature }: LetterProgress): boolean =>
  state === 'signed' || (state === 'final' && !needsSignature)

/** Nothing is left to do: it is in the applicant's hands or, if it goes elsewhere, signed. */
export const isFinished = (letter: LetterProgress): boolean =>
  letter.state === 'handed-over' ||
  letter.state === 'void' ||
  (letter.toApplicant === false && isReadyForHandover(letter))

/** Final, and the official's name is still missing. */
export const isUnsigned = ({ state, needsSignature }: LetterProgress): boolean => state === 'final' && needsSignature

/**
 * The state of an accepted application whose product is a letter: `ready` when every letter that still counts can be given
 * away, `handed-over` when all of them have been. Void letters and internal papers do not count.
 */
export function stateByLetters(letters: readonly LetterProgress[]): 'complete' | 'ready' | 'handed-over' {
  const counting = letters.filter(({ state, toApplicant = true }) => state !== 'void' && toApplicant)
  if (counting.length === 0) return 'complete'
  if (counting.every(({ state }) => state === 'handed-over')) return 'handed-over'
  return counting.every(letter => letter.state === 'handed-over' || isReadyForHandover(letter)) ? 'ready' : 'complete'
}

/**
 * The state of an accepted application: it ends when its steps are through and every letter for the applicant, those still
 * to be made too, is handed over.
 */
export function stateByWork(
  letters: readonly LetterProgress[],
  work: { readonly stepsThrough: boolean; readonly lettersToMake: number },
): 'complete' | 'ready' | 'handed-over' {
  const state = stateByLetters(letters)
  if (state === 'ready') return 'ready'
  const open = letters.some(
    ({ state, toApplicant = true }) => toApplicant && state !== 'void' && state !== 'handed-over',
  )
  return work.stepsThrough && work.lettersToMake === 0 && !open ? 'handed-over' : 'complete'
}
