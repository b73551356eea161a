import { StateBadge } from '../../parts/state-badge.tsx'
import { waitedText } from '../../parts/times.ts'
import type { Board } from './queue-column.tsx'
import styles from './queue-row.module.css'

type Props = {
  queued: Board['waiting'][number]
  /** This counter's name; a ticket at another one says which. */
  counter: string
  chosen: boolean
  onOpen: () => void
}

/** Where the heading above the row does not say it already. */
const stateText: Partial<Record<Props['queued']['ticket']['state'], string>> = {
  called: 'Dipanggil',
  held: 'Ditahan',
  absent: 'Tidak hadir',
}

/** One number: its label, what for, how long. Opens the visitor's sheet without calling. */
export function QueueRow({ queued, counter, chosen, onOpen }: Props) {
  const { ticket, about, priority, resumes, waitingMinutes } = queued
  const elsewhere = ticket.counter !== null && ticket.counter !== counter ? ticket.counter : null
  return (
    <button type="button" className={styles.row} aria-current={chosen || undefined} onClick={onOpen}>
      <span className={styles.label}>{ticket.label}</span>
      <span className={styles.about}>
        {priority !== 'none' && ticket.state === 'waiting' && <StateBadge tone="attention">Prioritas</StateBadge>}{' '}
        {stateText[ticket.state] && <strong className={styles.state}>{stateText[ticket.state]} · </strong>}
        {about}
        {resumes && ' · lanjutan'}
        {elsewhere && ` · ${elsewhere}`}
      </span>
      <span className={styles.minutes}>{waitedText(waitingMinutes)}</span>
    </button>
  )
}
