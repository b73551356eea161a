import { type FormEvent, useState } from 'react'
import { weakSecret } from '#domain/secret-policy.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useKeys } from '../../keys.ts'
import { Action } from '../../parts/action.tsx'
import { TextField } from '../../parts/field.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import type { ListedAccount } from './accounts-part.tsx'
import styles from './settings.module.css'

/** A new PIN for somebody who forgot it or whose account is locked. */
export function ResetPinForm({ account, onDone }: { account: ListedAccount; onDone: () => void }) {
  const [pin, setPin] = useState('')
  const [tried, setTried] = useState(false)
  const reset = useDo('account.reset-pin')
  useKeys({ back: onDone }, 'overlay')
  const problem = weakSecret(pin)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (problem === null && (await reset.run({ accountId: account.id, pin })).ok) onDone()
  }
  return (
    <Panel title={`PIN baru untuk ${account.name}`}>
      <form className={styles.fields} onSubmit={submit} noValidate>
        <TextField
          label="PIN baru"
          type="password"
          autoFocus
          maxLength={64}
          hint="Akun langsung terbuka. Petugas menggantinya sendiri setelah masuk."
          value={pin}
          problem={tried ? problem : null}
          onChange={event => setPin(event.currentTarget.value)}
        />
        <Refusal refusal={reset.refusal} />
        <div className={styles.buttons}>
          <Action compact submit pending={reset.pending}>
            Simpan PIN
          </Action>
          <Action compact onClick={onDone}>
            Urungkan
          </Action>
        </div>
      </form>
    </Panel>
  )
}
