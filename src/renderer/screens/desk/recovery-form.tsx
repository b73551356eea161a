import { type FormEvent, type ReactNode, useState } from 'react'
import { parseRecoveryKey } from '#domain/recovery-key.ts'
import { Action } from '../../parts/action.tsx'
import { LongTextField } from '../../parts/field.tsx'
import styles from './desk-page.module.css'

type Props = {
  action: string
  /** The key as `parseRecoveryKey` writes it. */
  onKey: (recoveryKey: string) => void
  /** Other buttons in the same row. */
  beside?: ReactNode
}

/** Types the recovery key from its paper; a slip is named before anything is tried. */
export function RecoveryForm({ action, onKey, beside }: Props) {
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const parsed = parseRecoveryKey(typed)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (parsed.ok) onKey(parsed.text)
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <LongTextField
        label="Kunci pemulihan"
        rows={2}
        autoFocus
        maxLength={200}
        value={typed}
        onChange={event => setTyped(event.currentTarget.value)}
        hint="Delapan kelompok dari kertas. Tanda hubung dan huruf besar boleh dilewatkan."
        problem={tried && !parsed.ok ? parsed.sentence : null}
      />
      <div className={styles.buttons}>
        <Action filled submit>
          {action}
        </Action>
        {beside}
      </div>
    </form>
  )
}
