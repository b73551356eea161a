import { isReadyForHandover } from '#domain/letter-progress.ts'
import type { Letter } from './sheet-types.ts'

/** Ready to be put into the applicant's hands; what goes elsewhere is never handed over at the counter. */
export const waitsToBeTaken = ({ goesTo, state, signed }: Letter): boolean =>
  goesTo === 'applicant' && isReadyForHandover({ state, needsSignature: signed })
