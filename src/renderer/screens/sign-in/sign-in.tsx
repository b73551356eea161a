import { type FormEvent, useState } from 'react'
import { longDate } from '#domain/business-day.ts'
import { roleNames } from '#domain/role.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useOffice } from '../../office.ts'
import { Action, TextAction } from '../../parts/action.tsx'
import { TextField } from '../../parts/field.tsx'
import { Notice, Refusal } from '../../parts/refusal.tsx'
import { type Account, sessionBegun, useSession } from '../../session.ts'
import { ForgottenPin } from './forgotten-pin.tsx'
import styles from './sign-in.module.css'

/** Who works here today, and the PIN. */
export function SignIn({ accounts }: { accounts: readonly Account[] }) {
  const { officeName, counterName, businessDate, warnings, clockWarning } = useOffice()
  const session = useSession()
  const [picked, setPicked] = useState(accounts[0]?.id)
  const accountId = (accounts.find(({ id }) => id === picked) ?? accounts[0])?.id ?? ''
  const [pin, setPin] = useState('')
  const [forgotten, setForgotten] = useState(false)
  const signIn = useDo('session.sign-in')
  const administrator = accounts.find(({ id, roles }) => id === accountId && roles.includes('administrator'))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const reply = await signIn.run({ accountId, pin })
    if (reply.ok) sessionBegun(reply.value)
    else setPin('')
  }
  const endForgotten = () => {
    setForgotten(false)
    signIn.clear()
  }
  return (
    <main className={styles.screen}>
      <section className={styles.office}>
        <p className={styles.counter}>{counterName}</p>
        <h1 className={styles.officeName}>{officeName}</h1>
        <p className={styles.date}>{longDate(businessDate)}</p>
      </section>
      {forgotten && administrator ? (
        <ForgottenPin administrator={administrator} onDone={endForgotten} onCancel={endForgotten} />
      ) : (
        <form className={styles.form} onSubmit={submit}>
          <h2 className={styles.title}>Masuk ke loket</h2>
          {session.state === 'out' && session.restoredTo !== undefined && (
            <Notice tone="ok" title={`Data sudah dipulihkan sampai ${session.restoredTo}`}>
              Data sebelumnya tersimpan dalam daftar salinan, bertanda “sebelum pemulihan”. Masuklah dengan PIN yang
              berlaku saat salinan itu dibuat.
            </Notice>
          )}
          <fieldset className={styles.accounts}>
            <legend className={styles.legend}>Petugas</legend>
            {accounts.map(account => (
              <label key={account.id} className={styles.account}>
                <input
                  type="radio"
                  name="account"
                  value={account.id}
                  checked={account.id === accountId}
                  onChange={() => {
                    setPicked(account.id)
                    signIn.clear()
                  }}
                />
                <span className={styles.who}>
                  <span className={styles.name}>{account.name}</span>
                  <span className={styles.role}>{account.roles.map(role => roleNames[role]).join(', ')}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <TextField
            label="PIN"
            type="password"
            maxLength={64}
            autoFocus
            value={pin}
            onChange={event => setPin(event.currentTarget.value)}
          />
          <Refusal refusal={signIn.refusal} />
          <Action filled submit hint="main" pending={signIn.pending} disabled={pin === '' || accountId === ''}>
            Masuk
          </Action>
          {administrator && (
            <TextAction onClick={() => setForgotten(true)}>Lupa PIN administrator? Pakai kunci pemulihan</TextAction>
          )}
          {clockWarning && <Notice tone="problem">{clockWarning}</Notice>}
          {warnings.map(warning => (
            <Notice key={warning} tone="attention">
              {warning}
            </Notice>
          ))}
        </form>
      )}
    </main>
  )
}
