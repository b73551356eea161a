import { type Refused, refused } from '#contract/reply.ts'
import { type LetterState, letterStateText } from '#domain/letter-progress.ts'
import type { ApplicationRecord, LetterRecord } from '#ports/records.ts'
import type { Store } from '#ports/store.ts'

/** A letter with the application it belongs to. */
export type LetterFile = { letter: LetterRecord; application: ApplicationRecord }

export async function letterFile({ store }: { store: Store }, letterId: string): Promise<LetterFile | null> {
  const letter = await store.letters.find(letterId)
  const application = letter && (await store.applications.find(letter.applicationId))
  return letter && application && { letter, application }
}

export const letterNotFound = (): Refused<never> =>
  refused<never>('not-found', 'Surat itu tidak ditemukan. Buka lagi lembar tamunya.')

/** The letter in one of the states asked for, or a refusal that says how it stands and what to do. */
export async function findLetter(
  desk: { store: Store },
  letterId: string,
  states: readonly LetterState[],
  advice: string,
): Promise<({ ok: true } & LetterFile) | Refused<'wrong-state'>> {
  const file = await letterFile(desk, letterId)
  if (file === null) return letterNotFound()
  const { state } = file.letter
  if (!states.includes(state)) return refused('wrong-state', `Surat ini ${letterStateText[state]}. ${advice}`)
  return { ok: true, ...file }
}
