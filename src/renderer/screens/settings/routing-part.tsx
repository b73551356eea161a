import { useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import { Action } from '../../parts/action.tsx'
import { Panel } from '../../parts/panel.tsx'
import { RoutingForm } from './routing-form.tsx'
import styles from './settings.module.css'

export type Routing = OutputOf<'settings.read'>['letterRouting'][number]
export type Official = OutputOf<'settings.read'>['officials'][number]

type Props = { routings: readonly Routing[]; officials: readonly Official[] }

/** Who signs each kind of letter, who gets a copy and initials it, and its classification code. */
export function RoutingPart({ routings, officials }: Props) {
  const [editing, setEditing] = useState<Routing | null>(null)
  if (editing)
    return (
      <RoutingForm
        initial={editing}
        officials={officials.filter(({ active }) => active)}
        onDone={() => setEditing(null)}
      />
    )
  return (
    <Panel title="Ketentuan tiap surat" note="Berlaku untuk surat yang dinomori sesudahnya">
      <p className={styles.about}>
        Tembusan tercetak di bawah tanda tangan. Paraf hanya tercetak pada lembar arsip, yang dicetak dari layar surat.
      </p>
      {routings.map(routing => (
        <div key={routing.kind} className={styles.official}>
          <div className={styles.officialWords}>
            <p className={styles.officialName}>{routing.title}</p>
            <p className={styles.soft}>{`Kode ${routing.code ?? routing.shippedCode ?? 'netral'}`}</p>
            <p className={styles.soft}>{postsText('Tembusan', routing.copiesTo)}</p>
            <p className={styles.soft}>{postsText('Paraf', routing.initials)}</p>
          </div>
          <Action compact onClick={() => setEditing(routing)}>
            Ubah <span className="unseen">{routing.title}</span>
          </Action>
        </div>
      ))}
    </Panel>
  )
}

const postsText = (what: string, posts: readonly string[]): string =>
  posts.length > 0 ? `${what}: ${posts.join('; ')}` : `Belum ada ${what.toLowerCase()}`
