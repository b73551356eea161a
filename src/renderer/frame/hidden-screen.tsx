import { type FormEvent, useState } from 'react'
import { useDo } from '../hooks/use-do.ts'
import { useNoKeys } from '../keys.ts'
import { useOffice } from '../office.ts'
import { Action } from '../parts/action.tsx'
import { TextField } from '../parts/field.tsx'
import { Refusal } from '../parts/refusal.tsx'
import { type Account, type HiddenBecause, screensShown, sessionEnded } from '../session.ts'
import styles from './hidden-screen.module.css'

const becauseText: Record<HiddenBecause, string> = {
  asked: 'Yang sedang dikerjakan dan sudah diketik tetap tersimpan di layar semula.',
  idle: 'Loket tidak dipakai beberapa menit. Yang sudah diketik tetap tersimpan di layar semula.',
  expired: 'Sesi perlu dibuka kembali. Yang sudah diketik masih ada di layar semula.',
}

/** Over everything after F12: says nothing about anybody, and gives the same screen back for the PIN. */
export function HiddenScreen({ account, because }: { account: Account; because: HiddenBecause }) {
  const { counterName, officeName } = useOffice()
  const signIn = useDo('session.sign-in')
  const [pin, setPin] = useState('')
  useNoKeys()
  const unlock = async (event: FormEvent) => {
    event.preventDefault()
    const reply = await signIn.run({ accountId: account.id, pin })
    if (reply.ok) screensShown(reply.value)
    else setPin('')
  }
  return (
    <main className={styles.screen}>
      <div className={styles.middle}>
        <h1 className={styles.title}>Layar disamarkan</h1>
        <p className={styles.text}>{becauseText[because]}</p>
        <form className={styles.form} onSubmit={unlock}>
          <TextField
            label={`PIN ${account.name}`}
            type="password"
            maxLength={64}
            autoFocus
            value={pin}
            onChange={event => setPin(event.currentTarget.value)}
          />
          <Refusal refusal={signIn.refusal} />
          <Action filled submit hint="main" pending={signIn.pending} disabled={pin.length === 0}>
            Buka layar
          </Action>
          <Action onClick={sessionEnded}>Keluar dan ganti petugas</Action>
        </form>
      </div>
      <p className={styles.place}>
        {counterName} · {officeName}
      </p>
    </main>
  )
}
