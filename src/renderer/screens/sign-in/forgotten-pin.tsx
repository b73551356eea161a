import { type FormEvent, useState } from 'react'
import { parseRecoveryKey } from '#domain/recovery-key.ts'
import { weakSecret } from '#domain/secret-policy.ts'
import { useDo } from '../../hooks/use-do.ts'
import { Action } from '../../parts/action.tsx'
import { LongTextField, TextField } from '../../parts/field.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import type { Account } from '../../session.ts'
import styles from './sign-in.module.css'

type Props = { administrator: Account; onDone: () => void; onCancel: () => void }

/** A new PIN for an administrator, by the recovery key from its paper. */
export function ForgottenPin({ administrator, onDone, onCancel }: Props) {
  const [typed, setTyped] = useState({ recoveryKey: '', pin: '', pinAgain: '' })
  const [tried, setTried] = useState(false)
  const reset = useDo('recovery.reset-pin')
  const set = (change: Partial<typeof typed>) => {
    setTyped({ ...typed, ...change })
    reset.clear()
  }
  const parsed = parseRecoveryKey(typed.recoveryKey)
  const weak = weakSecret(typed.pin)
  const differs = typed.pin === typed.pinAgain ? null : 'PIN yang kedua belum sama. Ketik ulang.'
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!parsed.ok || weak !== null || differs !== null) return
    const reply = await reset.run({ recoveryKey: parsed.text, accountId: administrator.id, pin: typed.pin })
    if (reply.ok) onDone()
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <h2 className={styles.title}>PIN baru untuk {administrator.name}</h2>
      <LongTextField
        label="Kunci pemulihan"
        rows={2}
        autoFocus
        maxLength={200}
        value={typed.recoveryKey}
        onChange={event => set({ recoveryKey: event.currentTarget.value })}
        hint="Dari kertas di lemari besi kantor."
        problem={tried && !parsed.ok ? parsed.sentence : null}
      />
      <TextField
        label="PIN baru"
        type="password"
        maxLength={64}
        value={typed.pin}
        onChange={event => set({ pin: event.currentTarget.value })}
        problem={tried ? weak : null}
      />
      <TextField
        label="PIN baru sekali lagi"
        type="password"
        maxLength={64}
        value={typed.pinAgain}
        onChange={event => set({ pinAgain: event.currentTarget.value })}
        problem={tried ? differs : null}
      />
      <Refusal refusal={reset.refusal} />
      <Action filled submit pending={reset.pending}>
        Ganti PIN
      </Action>
      <Action onClick={onCancel}>Kembali</Action>
    </form>
  )
}
