import { type FormEvent, useState } from 'react'
import { allowedTicketActions } from '#domain/ticket.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useNavigation } from '../../navigation.ts'
import { Action } from '../../parts/action.tsx'
import { TextField } from '../../parts/field.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import styles from './next-column.module.css'
import type { Sheet } from './sheet-types.ts'

type Ticket = NonNullable<Sheet['ticket']>

/** Puts the visitor aside, sends them to another counter, or ends the visit. */
export function TicketMoves({ sheet, ticket }: { sheet: Sheet; ticket: Ticket }) {
  const { open } = useNavigation()
  const hold = useDo('queue.hold')
  const finish = useDo('queue.finish')
  const [asking, setAsking] = useState<'transfer' | 'finish' | null>(null)
  const allowed = allowedTicketActions(ticket.state)
  const unfinished = sheet.applications.filter(({ state }) => state === 'open')
  const ticketId = ticket.id

  const onHold = async () => {
    const reply = await hold.run({ ticketId })
    if (reply.ok) open({ name: 'counter' })
  }
  const onFinish = async () => {
    if (unfinished.length > 0 && asking !== 'finish') return setAsking('finish')
    const reply = await finish.run({ ticketId })
    setAsking(null)
    if (reply.ok) open({ name: 'counter' })
  }
  if (allowed.length === 0) return null
  return (
    <div>
      {asking === 'transfer' && <TransferForm ticket={ticket} onDone={() => setAsking(null)} />}
      {asking === 'finish' && (
        <div className={styles.form}>
          <p className={styles.formTitle}>Berkas belum selesai diperiksa</p>
          <p className={styles.formText}>
            {unfinished.map(({ shortName }) => shortName).join(', ')} tetap tersimpan dan dapat dilanjutkan pada
            kunjungan berikutnya.
          </p>
          <div className={styles.formButtons}>
            <Action compact pending={finish.pending} onClick={onFinish}>
              Tetap selesaikan
            </Action>
            <Action compact onClick={() => setAsking(null)}>
              Urungkan
            </Action>
          </div>
        </div>
      )}
      <Refusal refusal={hold.refusal ?? finish.refusal} />
      {asking === null && (
        <div className={styles.moves}>
          <Action compact pending={hold.pending} disabled={!allowed.includes('hold')} onClick={onHold}>
            Tahan
          </Action>
          <Action compact disabled={!allowed.includes('transfer')} onClick={() => setAsking('transfer')}>
            Alihkan
          </Action>
          <Action compact pending={finish.pending} disabled={!allowed.includes('finish')} onClick={onFinish}>
            Selesai
          </Action>
        </div>
      )}
    </div>
  )
}

function TransferForm({ ticket, onDone }: { ticket: Ticket; onDone: () => void }) {
  const { open } = useNavigation()
  const transfer = useDo('queue.transfer')
  const [counter, setCounter] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const reply = await transfer.run({ ticketId: ticket.id, counter: counter.trim() })
    if (!reply.ok) return
    onDone()
    open({ name: 'counter' })
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label="Alihkan ke loket"
        placeholder="Loket 2"
        autoFocus
        maxLength={60}
        value={counter}
        onChange={event => setCounter(event.currentTarget.value)}
        hint={`${ticket.label} kembali menunggu untuk loket itu.`}
      />
      <Refusal refusal={transfer.refusal} />
      <div className={styles.formButtons}>
        <Action compact submit pending={transfer.pending} disabled={counter.trim() === ''}>
          Alihkan
        </Action>
        <Action compact onClick={onDone}>
          Urungkan
        </Action>
      </div>
    </form>
  )
}
