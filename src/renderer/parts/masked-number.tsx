import { useState } from 'react'
import { masked } from '#domain/mask.ts'
import { TextAction } from './action.tsx'
import { TextField } from './field.tsx'
import styles from './masked-number.module.css'

/** A NIK, KK or phone inside a line of text; whole only after the clerk asks. */
export function MaskedNumber({ value, name }: { value: string; name: string }) {
  const [shown, setShown] = useState(false)
  return (
    <>
      {shown ? value : masked(value)}{' '}
      <TextAction onClick={() => setShown(!shown)} expanded={shown}>
        {shown ? 'Samarkan' : 'Tampilkan'}
        <span className="unseen"> {name}</span>
      </TextAction>
    </>
  )
}

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  warning?: string | null | undefined
  hint?: string | undefined
  /** Counts as known before this typing began, so that it is hidden until the clerk asks. */
  known: boolean
  autoFocus?: boolean
}

/** The same in a form: a known number is hidden and cannot be typed over by accident. */
export function MaskedField({ label, value, onChange, warning, hint, known, autoFocus = false }: Props) {
  const [shown, setShown] = useState(false)
  const hidden = known && !shown && value !== ''
  return (
    <div className={styles.masked}>
      <TextField
        label={label}
        inputMode="numeric"
        maxLength={64}
        autoFocus={autoFocus}
        readOnly={hidden}
        value={hidden ? masked(value) : value}
        onChange={event => onChange(event.currentTarget.value)}
        warning={warning}
        hint={hint}
      />
      {known && value !== '' && (
        <span className={styles.reveal}>
          <TextAction onClick={() => setShown(!shown)} expanded={shown}>
            {shown ? 'Samarkan' : 'Tampilkan'}
            <span className="unseen"> {label}</span>
          </TextAction>
        </span>
      )}
    </div>
  )
}
