import { type FormEvent, useState } from 'react'
import { useAsk } from '../../hooks/use-ask.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useNow, useOffice } from '../../office.ts'
import { Action } from '../../parts/action.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { ReasonForm } from '../../parts/reason-form.tsx'
import { Notice, Refusal } from '../../parts/refusal.tsx'
import { momentText } from '../../parts/times.ts'
import { useAccount } from '../../session.ts'
import type { Step } from './step-action.ts'
import { StepForm } from './step-form.tsx'
import styles from './steps-pane.module.css'

type On = { applicationId: string; stepNo: number }

/** Picks the colleague who goes on with a step. */
export function HandOffForm({ on, onDone }: { on: On; onDone: () => void }) {
  const handOff = useDo('step.hand-off')
  const { id } = useAccount()
  const colleagues = (useAsk('setup.status', {}).value?.accounts ?? []).filter(account => account.id !== id)
  const [accountId, setAccountId] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (accountId === null) return
    const reply = await handOff.run({ ...on, accountId, note })
    if (reply.ok) onDone()
  }
  return (
    <StepForm
      title="Serahkan langkah ini kepada rekan"
      confirm="Serahkan"
      pending={handOff.pending}
      refusal={handOff.refusal}
      onSubmit={submit}
      onCancel={onDone}
    >
      <SelectField
        label="Rekan"
        data={colleagues.map(account => ({ value: account.id, label: account.name }))}
        value={accountId}
        onChange={setAccountId}
        searchable
        hint={colleagues.length === 0 ? 'Belum ada akun lain. Administrator menambahkannya di Akun.' : undefined}
      />
      <TextField label="Pesan" value={note} maxLength={300} onChange={event => setNote(event.currentTarget.value)} />
    </StepForm>
  )
}

/** Who a step was handed to, and the answer, which only that colleague gives. */
export function HandOffState({ on, handOff }: { on: On; handOff: Step['handOff'] }) {
  const [rejecting, setRejecting] = useState(false)
  const accept = useDo('step.accept-hand-off')
  const reject = useDo('step.reject-hand-off')
  const { zone } = useOffice()
  const now = useNow()
  const { id } = useAccount()
  if (handOff === null) return null
  const since = momentText(handOff.at, now, zone)
  if (handOff.state === 'accepted')
    return (
      <p className={styles.note}>
        Dikerjakan {handOff.name}, diserahkan {since}
      </p>
    )
  if (handOff.state === 'rejected')
    return (
      <Notice tone="attention" title={`${handOff.name} menolak langkah ini`}>
        {handOff.reason}
      </Notice>
    )
  if (handOff.accountId !== id)
    return (
      <p className={styles.note}>
        Menunggu {handOff.name} menerima, diserahkan {since}
      </p>
    )
  if (rejecting)
    return (
      <ReasonForm
        title="Tolak langkah ini"
        confirm="Tolak"
        pending={reject.pending}
        refusal={reject.refusal}
        onCancel={() => setRejecting(false)}
        onConfirm={async reason => {
          const reply = await reject.run({ ...on, reason })
          if (reply.ok) setRejecting(false)
        }}
      />
    )
  return (
    <Notice tone="neutral" title={`${handOff.from} menyerahkan langkah ini kepada Anda`}>
      {handOff.note && <p>{handOff.note}</p>}
      <div className={styles.buttons}>
        <Action compact pending={accept.pending} onClick={() => void accept.run(on)}>
          Terima
        </Action>
        <Action compact onClick={() => setRejecting(true)}>
          Tolak
        </Action>
      </div>
      <Refusal refusal={accept.refusal} />
    </Notice>
  )
}
