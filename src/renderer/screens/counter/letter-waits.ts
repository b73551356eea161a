import { isReadyForHandover } from '#domain/letter-progress.ts'
import type { Tone } from '../../parts/state-badge.tsx'
import { letterStateText } from '../../words.ts'
import type { Letter } from './sheet-types.ts'

/** Ready to be put into the applicant's hands; what goes elsewhere is never handed over at the counter. */
export const waitsToBeTaken = ({ goesTo, state, signed }: Letter): boolean =>
  goesTo === 'applicant' && isReadyForHandover({ state, needsSignature: signed })

/** How far a paper is, in the words of where it goes. */
export function letterBadge(letter: Letter): { text: string; tone: Tone } {
  const { goesTo, state, signed } = letter
  if (!isReadyForHandover({ state, needsSignature: signed }) || waitsToBeTaken(letter))
    return waitsToBeTaken(letter) ? letterStateText.signed : letterStateText[state]
  return { text: goesTo === 'outside' ? 'Siap dikirim' : 'Disimpan dalam berkas', tone: 'ok' }
}
