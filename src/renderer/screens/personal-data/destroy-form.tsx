import { type FormEvent, useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import { letterDate } from '#domain/business-day.ts'
import { useDo } from '../../hooks/use-do.ts'
import { Action } from '../../parts/action.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { LongTextField } from '../../parts/field.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Notice, Refusal } from '../../parts/refusal.tsx'
import styles from './personal-data.module.css'

type Props = {
  list: OutputOf<'retention.lists'>[number]
  /** Null when nothing was destroyed. */
  onDone: (outcome: OutputOf<'retention.destroy'> | null) => void
}

/** Who signed the printed list, and the last word before its records go. */
export function DestroyForm({ list, onDone }: Props) {
  const [names, setNames] = useState('')
  const [signedOn, setSignedOn] = useState<string | null>(null)
  const destroy = useDo('retention.destroy')
  const signedBy = names
    .split('\n')
    .map(name => name.trim())
    .filter(name => name !== '')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (signedOn === null) return
    const reply = await destroy.run({ listId: list.id, signedBy, signedOn })
    if (reply.ok) onDone(reply.value)
  }
  return (
    <Panel title={`Laksanakan daftar ${list.number}, ${letterDate(list.asOf)}`}>
      <form className={styles.fields} onSubmit={submit} noValidate>
        <Notice tone="problem" title="Pemusnahan tidak dapat dibatalkan">
          Pastikan daftar tercetak sudah ditandatangani, dan cadangan lama ikut dimusnahkan sesudahnya.
        </Notice>
        <LongTextField
          label="Yang menandatangani, satu nama tiap baris"
          autoFocus
          rows={4}
          value={names}
          onChange={event => setNames(event.currentTarget.value)}
        />
        <DateField label="Ditandatangani pada" value={signedOn} onChange={setSignedOn} />
        <Refusal refusal={destroy.refusal} />
        <div className={styles.buttons}>
          <Action compact submit danger pending={destroy.pending} disabled={signedBy.length === 0 || signedOn === null}>
            Musnahkan menurut daftar ini
          </Action>
          <Action compact onClick={() => onDone(null)}>
            Urungkan
          </Action>
        </div>
      </form>
    </Panel>
  )
}
