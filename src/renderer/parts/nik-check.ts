import { useDebouncedValue } from '@mantine/hooks'
import { letterDate } from '#domain/business-day.ts'
import { useAsk } from '../hooks/use-ask.ts'
import { sexText } from '../words.ts'

const AFTER_TYPING_MS = 250

export type NikCheck = {
  /** What cannot be right in the NIK. */
  warning: string | null
  /** Where and for whom it was given out, when nothing is wrong with it. */
  told: string | undefined
  /** Only where it was given out, for a form with fields for the rest. */
  region: string | undefined
  birthDate: string | null
  sex: 'male' | 'female' | null
}

const nothingKnown: NikCheck = { warning: null, told: undefined, region: undefined, birthDate: null, sex: null }

/** What the desk says of a NIK while it is being typed; it warns and never blocks. */
export function useNikCheck(nik: string): NikCheck {
  const [settled] = useDebouncedValue(nik.trim(), AFTER_TYPING_MS)
  const { value } = useAsk('person.check-nik', { nik: settled }, { enabled: settled !== '' })
  if (!value || settled !== nik.trim()) return nothingKnown
  const region = value.problems.length === 0 && value.regionName ? `NIK dari ${value.regionName}` : undefined
  const told = [
    value.regionName ?? '',
    value.birthDate ? `lahir ${letterDate(value.birthDate)}` : '',
    value.sex ? sexText[value.sex].toLowerCase() : '',
  ].filter(part => part !== '')
  return {
    warning: value.problems[0]?.detail ?? null,
    told: value.problems.length === 0 && told.length > 0 ? `Menurut NIK: ${told.join(', ')}` : undefined,
    region,
    birthDate: value.birthDate,
    sex: value.sex,
  }
}
