import { useAsk } from '../../hooks/use-ask.ts'
import { useNavigation } from '../../navigation.ts'
import { TextAction } from '../../parts/action.tsx'
import { Notice } from '../../parts/refusal.tsx'
import styles from './closing.module.css'
import type { Difference } from './difference-card.tsx'

/** Tickets that closing the day will settle by itself; each can still be opened first. */
export function OpenTickets({ tickets }: { tickets: readonly Difference[] }) {
  const { open } = useNavigation()
  const board = useAsk('queue.board', {})
  const { serving = [], waiting = [], held = [], absent = [] } = board.value ?? {}
  const queued = [...serving, ...waiting, ...held, ...absent]
  const found = queued.filter(({ ticket }) => tickets.some(({ ticketId }) => ticketId === ticket.id))
  const elsewhere = tickets.filter(({ ticketId }) => !found.some(({ ticket }) => ticket.id === ticketId))
  return (
    <Notice
      tone="attention"
      title={
        tickets.length === 1 ? 'Satu nomor antrian masih terbuka' : `${tickets.length} nomor antrian masih terbuka`
      }
    >
      <p>Saat hari ditutup, yang sedang dilayani dicatat selesai dan yang menunggu dicatat tidak hadir.</p>
      {elsewhere.map(({ detail }) => (
        <p key={detail}>{detail}</p>
      ))}
      {found.length > 0 && (
        <p className={styles.tickets}>
          {found.map(({ ticket, visitId }) => (
            <TextAction key={ticket.id} onClick={() => open({ name: 'counter', visitId })}>
              <span className="unseen">Buka lembar </span>
              {ticket.label}
            </TextAction>
          ))}
        </p>
      )}
    </Notice>
  )
}
