import { type FormEvent, useState } from 'react'
import { type Role, roleNames, roles } from '#domain/role.ts'
import { weakSecret } from '#domain/secret-policy.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useKeys } from '../../keys.ts'
import { Action } from '../../parts/action.tsx'
import { Choice } from '../../parts/choice.tsx'
import { FieldGroup, TextField } from '../../parts/field.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import type { ListedAccount } from './accounts-part.tsx'
import styles from './settings.module.css'

/** A new account, or the name, roles and state of one. */
export function AccountForm({ account, onDone }: { account: ListedAccount | null; onDone: () => void }) {
  const [name, setName] = useState(account?.name ?? '')
  const [chosen, setChosen] = useState<readonly Role[]>(account?.roles ?? ['front-office'])
  const [active, setActive] = useState(account?.active ?? true)
  const [pin, setPin] = useState('')
  const [tried, setTried] = useState(false)
  const add = useDo('account.add')
  const change = useDo('account.change')
  useKeys({ back: onDone }, 'overlay')
  const pinProblem = account ? null : weakSecret(pin)
  const isComplete = name.trim() !== '' && chosen.length > 0 && pinProblem === null
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!isComplete) return
    const reply = account
      ? await change.run({ accountId: account.id, name, roles: [...chosen], active })
      : await add.run({ name, roles: [...chosen], pin })
    if (reply.ok) onDone()
  }
  const toggle = (role: Role) =>
    setChosen(chosen.includes(role) ? chosen.filter(other => other !== role) : [...chosen, role])
  return (
    <Panel title={account ? 'Ubah akun' : 'Akun baru'}>
      <form className={styles.fields} onSubmit={submit} noValidate>
        <TextField
          label="Nama petugas"
          autoFocus
          maxLength={200}
          value={name}
          problem={tried && name.trim() === '' ? 'Isi nama petugas.' : null}
          onChange={event => setName(event.currentTarget.value)}
        />
        <fieldset className={styles.roles}>
          <legend>Peran, boleh lebih dari satu</legend>
          {roles.map(role => (
            <label key={role} className={styles.role}>
              <input type="checkbox" checked={chosen.includes(role)} onChange={() => toggle(role)} />
              {roleNames[role]}
            </label>
          ))}
          {tried && chosen.length === 0 && (
            <p className={styles.problem} role="alert">
              Pilih sekurangnya satu peran.
            </p>
          )}
        </fieldset>
        {account ? (
          <FieldGroup label="Masih bekerja di sini">
            <Choice
              label="Masih bekerja di sini"
              options={[
                { value: true, label: 'Ya' },
                { value: false, label: 'Tidak' },
              ]}
              value={active}
              onChange={next => next !== null && setActive(next)}
            />
          </FieldGroup>
        ) : (
          <TextField
            label="PIN pertama"
            type="password"
            maxLength={64}
            hint="Petugas menggantinya sendiri setelah masuk, di Pengaturan, PIN saya."
            value={pin}
            problem={tried ? pinProblem : null}
            onChange={event => setPin(event.currentTarget.value)}
          />
        )}
        <Refusal refusal={account ? change.refusal : add.refusal} />
        <div className={styles.buttons}>
          <Action compact submit pending={add.pending || change.pending}>
            Simpan akun
          </Action>
          <Action compact onClick={onDone}>
            Urungkan
          </Action>
        </div>
      </form>
    </Panel>
  )
}
