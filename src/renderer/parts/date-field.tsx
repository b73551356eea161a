import { type ReactNode, useState } from 'react'
import { longDate } from '#domain/business-day.ts'
import { useOffice } from '../office.ts'
import { dayOfText, typedDay } from './day-text.ts'
import { TextField } from './field.tsx'

type Props = {
  label: string
  /** YYYY-MM-DD, or null while nothing valid stands in the field. */
  value: string | null
  onChange: (day: string | null) => void
  hint?: ReactNode
  problem?: string | null | undefined
  required?: boolean
  autoFocus?: boolean
  onBlur?: () => void
  disabled?: boolean
}

/** A calendar day, typed the Indonesian way and read back with its weekday, so that a slip shows at once. */
export function DateField({
  label,
  value,
  onChange,
  hint,
  problem,
  required = false,
  autoFocus = false,
  onBlur,
  disabled = false,
}: Props) {
  const { businessDate } = useOffice()
  const [typed, setTyped] = useState(value === null ? '' : typedDay(value))
  const [left, setLeft] = useState(false)
  const read = dayOfText(typed, businessDate)
  const shown = read === value ? typed : value === null ? '' : typedDay(value)
  const unreadable = shown.trim() !== '' && dayOfText(shown, businessDate) === null
  return (
    <TextField
      label={label}
      value={shown}
      required={required}
      autoFocus={autoFocus}
      disabled={disabled}
      withAsterisk={false}
      placeholder="hh/bb/tttt"
      inputMode="numeric"
      onChange={event => {
        setTyped(event.currentTarget.value)
        setLeft(false)
        onChange(dayOfText(event.currentTarget.value, businessDate))
      }}
      onBlur={() => {
        setLeft(true)
        if (read !== null) setTyped(typedDay(read))
        onBlur?.()
      }}
      hint={value === null ? hint : longDate(value)}
      problem={left && unreadable ? 'Tulis tanggal seperti 23/11/2026.' : problem}
    />
  )
}
