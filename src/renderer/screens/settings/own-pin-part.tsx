import { type FormEvent, useState } from 'react'
import { weakSecret } from '#domain/secret-policy.ts'
import { useDo } from '../../hooks/use-do.ts'
import { Action } from '../../parts/action.tsx'
import { TextField } from '../../parts/field.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import styles from './settings.module.css'

const empty = { pin: '', newPin: '', again: '' }

/** The clerk changes the own PIN. */
export function OwnPinPart() {
  const [typed, setTyped] = useState(empty)
  const [tried, setTried] = useState(false)
  const [changed, setChanged] = useState(false)
  const change = useDo('session.change-pin')
  const weak = weakSecret(typed.newPin)
  const set = (part: Partial<typeof empty>) => {
    setChanged(false)
    setTyped({ ...typed, ...part })
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (weak !== null || typed.again !== typed.newPin) return
    const reply = await change.run({ pin: typed.pin, newPin: typed.newPin })
    setTyped(empty)
    setTried(false)
    setChanged(reply.ok)
  }
  return (
    <Panel title="PIN saya">
      <form className={styles.fields} onSubmit={submit} noValidate>
        <p className={styles.soft}>PIN 6 sampai 12 angka, atau kalimat sandi sekurangnya 12 huruf.</p>
        <TextField
          label="PIN sekarang"
          type="password"
          maxLength={64}
          value={typed.pin}
          onChange={event => set({ pin: event.currentTarget.value })}
        />
        <div className={styles.pair}>
          <TextField
            label="PIN baru"
            type="password"
            maxLength={64}
            value={typed.newPin}
            problem={tried ? weak : null}
            onChange={event => set({ newPin: event.currentTarget.value })}
          />
          <TextField
            label="PIN baru sekali lagi"
            type="password"
            maxLength={64}
            value={typed.again}
            problem={tried && typed.again !== typed.newPin ? 'PIN yang kedua belum sama. Ketik ulang.' : null}
            onChange={event => set({ again: event.currentTarget.value })}
          />
        </div>
        <Refusal refusal={change.refusal} />
        {changed && <p role="status">PIN sudah diganti.</p>}
        <div className={styles.buttons}>
          <Action compact submit pending={change.pending} disabled={typed.pin === ''}>
            Ganti PIN
          </Action>
        </div>
      </form>
    </Panel>
  )
}
