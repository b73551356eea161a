import { isCalendarDate, letterDate } from '#domain/business-day.ts'
import { type Facts, type Letter, textOf } from './letter-facts.ts'

/** The recorded look-up in a sentence; null where a letter does not rely on one. */
export function registryWords(letter: Letter): string | null {
  const { facts, lockedFields } = letter
  if (lockedFields.length === 0) return null
  const source = [textOf(facts.registrySource), textOf(facts.snapshotPeriod)].filter(Boolean).join(', ')
  const day = textOf(facts.checkedOn)
  const time = textOf(facts.checkedTime)
  const checked = [
    textOf(facts.checkedBy),
    isCalendarDate(day) ? `${letterDate(day)}${time ? ` pukul ${time}` : ''}` : '',
  ].filter(Boolean)
  if (typeof facts.registryFound !== 'boolean') return 'Belum dicek.'
  return [
    `${facts.registryFound ? 'Ditemukan' : 'Tidak ditemukan'} dalam ${textOf(facts.registry)}${source ? ` (${source})` : ''}.`,
    checked.length > 0 ? `Dicek ${checked.join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** The facts of a letter as they count: the look-up as it is recorded, the rest as it was typed. */
export const countingFacts = (letter: Letter, typed: Facts): Facts => ({
  ...typed,
  ...Object.fromEntries(letter.lockedFields.map(name => [name, letter.facts[name] ?? null])),
})
