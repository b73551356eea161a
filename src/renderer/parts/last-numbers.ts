import type { InputOf } from '#contract/contract.ts'
import { LANES, type Lane } from '#domain/ticket.ts'

export type LastNumbers = NonNullable<InputOf<'backup.restore'>['lastNumbers']>

export type NumberField = Lane | 'letterSerial'

/** As typed: an empty field says nothing yet. */
export type TypedNumbers = Record<NumberField, string>
export type NumberProblems = Partial<Record<NumberField, string>>

export const noNumbers: TypedNumbers = { A: '', P: '', C: '', letterSerial: '' }

/** What is still to be typed, by field. */
export function numberProblems(typed: TypedNumbers): NumberProblems {
  const problems: NumberProblems = {}
  for (const lane of LANES)
    if (!/^\d{1,4}$/.test(digitsOf(typed[lane]))) problems[lane] = 'Isi angkanya, atau 0 bila belum ada.'
  if (!/^\d{1,6}$/.test(typed.letterSerial.trim())) problems.letterSerial = 'Isi nomor urutnya, atau 0 bila belum ada.'
  return problems
}

/** Null while a field lacks its number. */
export function lastNumbersOf(typed: TypedNumbers): LastNumbers | null {
  if (Object.keys(numberProblems(typed)).length > 0) return null
  const [A, P, C] = LANES.map(lane => Number(digitsOf(typed[lane])))
  return { tickets: { A: A ?? 0, P: P ?? 0, C: C ?? 0 }, letterSerial: Number(typed.letterSerial) }
}

/** A ticket may be typed as it is printed: "A-014". */
const digitsOf = (typed: string): string => typed.trim().replace(/^[APC]\s*-?\s*/i, '')
