import type { OutputOf } from '#contract/contract.ts'
import { letterDate } from '#domain/business-day.ts'
import type { Tone } from './state-badge.tsx'

type Decree = Pick<OutputOf<'standard.list'>[number], 'standing' | 'validFrom' | 'validUntil'>

/** How a decree that is over is marked wherever it is shown. */
export const expiredText = (validUntil: string): string => `masa berlaku berakhir ${letterDate(validUntil)}`

/** How a version stands, in words with its day. */
export function standingText({ standing, validFrom, validUntil }: Decree): { tone: Tone; text: string } {
  switch (standing) {
    case 'in-force':
      return { tone: 'ok', text: validUntil ? `berlaku sampai ${letterDate(validUntil)}` : 'berlaku' }
    case 'expired':
      return { tone: 'attention', text: validUntil ? expiredText(validUntil) : 'masa berlaku berakhir' }
    case 'coming':
      return { tone: 'accent', text: `berlaku mulai ${letterDate(validFrom)}` }
    case 'replaced':
      return { tone: 'neutral', text: 'sudah diganti' }
  }
}
