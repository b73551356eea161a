import { type FormEvent, useState } from 'react'
import { parseRecoveryKey } from '#domain/recovery-key.ts'
import { Action } from '../../parts/action.tsx'
import { LongTextField } from '../../parts/field.tsx'
import styles from './desk-page.module.css'

/** Types the recovery key from its paper; a slip is named before anything is tried. */
export function RecoveryForm() {
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const parsed = parseRecoveryKey(typed)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (parsed.ok) window.counter.recoverDesk(parsed.text)
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
      <div className={styles.button}>
        <Action filled submit>
          Buka data
        </Action>
      </div>
    </form>
  )
}
