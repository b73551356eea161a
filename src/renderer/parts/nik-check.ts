import { useDebouncedValue } from '@mantine/hooks'
import { letterDate } from '#domain/business-day.ts'
import { useAsk } from '../hooks/use-ask.ts'
import { sexText } from '../words.ts'

const AFTER_TYPING_MS = 250

export type NikCheck = {
  /** What cannot be right in the NIK. */
  warning: string | null
  /** What its structure tells when nothing is wrong with it. */
  told: string | undefined
  birthDate: string | null
  sex: 'male' | 'female' | null
}

/** What the desk says of a NIK while it is being typed; it warns and never blocks. */
export function useNikCheck(nik: string): NikCheck {
  const [settled] = useDebouncedValue(nik.trim(), AFTER_TYPING_MS)
  const { value } = useAsk('person.check-nik', { nik: settled }, { enabled: settled !== '' })
  if (!value || settled !== nik.trim()) return { warning: null, told: undefined, birthDate: null, sex: null }
  const told = [
    value.regionName ? `terdaftar di ${value.regionName}` : '',
    value.birthDate ? `lahir ${letterDate(value.birthDate)}` : '',
    value.sex ? sexText[value.sex].toLowerCase() : '',
  ].filter(part => part !== '')
  return {
    warning: value.problems[0]?.detail ?? null,
    told: value.problems.length === 0 && told.length > 0 ? `Menurut NIK: ${told.join(', ')}` : undefined,
    birthDate: value.birthDate,
    sex: value.sex,
  }
}
