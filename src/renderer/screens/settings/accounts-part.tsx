import { useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import { roleNames } from '#domain/role.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { Action } from '../../parts/action.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { StateBadge } from '../../parts/state-badge.tsx'
import { AccountForm } from './account-form.tsx'
import { ResetPinForm } from './reset-pin-form.tsx'
import styles from './settings.module.css'

export type ListedAccount = OutputOf<'account.list'>[number]
type Doing = { what: 'add' } | { what: 'change' | 'reset'; account: ListedAccount }

/** Who works with this program, and as what. */
export function AccountsPart() {
  const accounts = useAsk('account.list', {})
  const [doing, setDoing] = useState<Doing | null>(null)
  const done = () => setDoing(null)
  if (doing?.what === 'reset') return <ResetPinForm account={doing.account} onDone={done} />
  if (doing) return <AccountForm account={doing.what === 'change' ? doing.account : null} onDone={done} />
  return (
    <Panel
      title="Akun petugas"
      note={
        <Action compact onClick={() => setDoing({ what: 'add' })}>
          Tambah akun
        </Action>
      }
    >
      <Refusal refusal={accounts.refusal} />
      {accounts.value?.map(account => (
        <div key={account.id} className={styles.official}>
          <div className={styles.officialWords}>
            <p className={styles.officialName}>{account.name}</p>
            <p className={styles.soft}>{account.roles.map(role => roleNames[role]).join(', ')}</p>
          </div>
          <AccountState account={account} />
          {account.active && !account.roles.includes('administrator') && (
            <Action compact onClick={() => setDoing({ what: 'reset', account })}>
              PIN baru <span className="unseen">untuk {account.name}</span>
            </Action>
          )}
          <Action compact onClick={() => setDoing({ what: 'change', account })}>
            Ubah <span className="unseen">{account.name}</span>
          </Action>
        </div>
      ))}
    </Panel>
  )
}

function AccountState({ account }: { account: ListedAccount }) {
  if (!account.active) return <StateBadge tone="neutral">Tidak aktif</StateBadge>
  return account.locked ? <StateBadge tone="problem">Terkunci</StateBadge> : <StateBadge tone="ok">Aktif</StateBadge>
}
