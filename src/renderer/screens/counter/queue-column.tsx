import { useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import { longDate } from '#domain/business-day.ts'
import type { Doing } from '../../hooks/use-do.ts'
import { useNavigation, type WorkKind } from '../../navigation.ts'
import { Action, TextAction } from '../../parts/action.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { StateBadge, type Tone } from '../../parts/state-badge.tsx'
import { useMay } from '../../session.ts'
import styles from './queue-column.module.css'
import { QueueRow } from './queue-row.tsx'

export type Board = OutputOf<'queue.board'>

type Props = {
  board: Board
  visitId: string | null
  onOpen: (visitId: string) => void
  onCallNext: () => void
  callNext: Doing<'queue.call-next'>
}

/** Who is served, who waits, what is due today. */
export function QueueColumn({ board, visitId, onOpen, onCallNext, callNext }: Props) {
  const { open } = useNavigation()
  const may = useMay()
  const [folded, setFolded] = useState(true)
  const aside = [...board.held, ...board.absent]
  const row = (queued: Board['waiting'][number]) => (
    <QueueRow
      key={queued.ticket.id}
      queued={queued}
      counter={board.counter}
      chosen={queued.visitId === visitId}
      onOpen={() => onOpen(queued.visitId)}
    />
  )
  return (
    <div className={styles.column}>
      <div className={styles.buttons}>
        {may('queue.serve') && (
          <Action
            filled={visitId === null && board.waiting.length > 0 && !board.dayClosed}
            hint="call-next"
            pending={callNext.pending}
            disabled={board.dayClosed || board.waiting.length === 0}
            onClick={onCallNext}
          >
            Panggil berikutnya
          </Action>
        )}
        {may('visit.register') && (
          <Action
            filled={visitId === null && board.waiting.length === 0 && !board.dayClosed}
            hint="new-visitor"
            disabled={board.dayClosed}
            onClick={() => open({ name: 'new-visitor' })}
          >
            Tamu baru
          </Action>
        )}
        <Refusal refusal={callNext.refusal} />
        {board.unclosedDay !== null && may('closing.close') && <Unclosed day={board.unclosedDay} />}
      </div>
      <div className={styles.queue}>
        {board.serving.length > 0 && (
          <section aria-label="Sedang dilayani">
            <h2 className={styles.heading}>Sedang dilayani</h2>
            {board.serving.map(row)}
          </section>
        )}
        <section aria-label="Menunggu">
          <h2 className={styles.heading}>Menunggu {board.waiting.length || ''}</h2>
          {board.waiting.map(row)}
          {board.waiting.length === 0 && (
            <p className={styles.empty}>
              {board.dayClosed
                ? 'Hari ini sudah ditutup, tidak ada yang menunggu.'
                : 'Belum ada yang menunggu. Nomor dari Tamu baru muncul di sini.'}
            </p>
          )}
        </section>
        {aside.length > 0 && (
          <section aria-label="Ditahan dan tidak hadir">
            <h2 className={styles.heading}>
              <TextAction expanded={!folded} onClick={() => setFolded(!folded)}>
                {asideText(board)}
              </TextAction>
            </h2>
            {!folded && aside.map(row)}
          </section>
        )}
      </div>
      <Work board={board} />
    </div>
  )
}

/** The window stayed open over midnight, or nobody closed the last day. */
function Unclosed({ day }: { day: string }) {
  const { open } = useNavigation()
  return (
    <p className={styles.unclosed}>
      {longDate(day)} belum ditutup.{' '}
      <TextAction onClick={() => open({ name: 'closing', day })}>Tutup hari itu</TextAction>
    </p>
  )
}

const asideText = ({ held, absent }: Board): string =>
  [held.length > 0 ? `Ditahan ${held.length}` : '', absent.length > 0 ? `Tidak hadir ${absent.length}` : '']
    .filter(Boolean)
    .join(' · ')

const kinds: { kind: WorkKind; label: string; count: keyof Board['work']; tone: Tone }[] = [
  { kind: 'ready-for-handover', label: 'Siap diserahkan', count: 'readyForHandover', tone: 'ok' },
  { kind: 'waiting-for-signature', label: 'Menunggu tanda tangan', count: 'waitingForSignature', tone: 'neutral' },
  { kind: 'in-progress', label: 'Dikerjakan', count: 'inProgress', tone: 'neutral' },
  { kind: 'waiting-for-papers', label: 'Menunggu berkas', count: 'waitingForPapers', tone: 'neutral' },
  { kind: 'due-today', label: 'Jatuh tempo hari ini', count: 'dueToday', tone: 'neutral' },
  { kind: 'late', label: 'Lewat janji waktu', count: 'late', tone: 'problem' },
]

function Work({ board }: { board: Board }) {
  const { open } = useNavigation()
  return (
    <nav className={styles.work} aria-label="Pekerjaan hari ini">
      <h2 className={styles.heading}>Pekerjaan hari ini</h2>
      {kinds.map(({ kind, label, count, tone }) => {
        const number = board.work[count]
        return (
          <button key={kind} type="button" className={styles.kind} onClick={() => open({ name: 'work', kind })}>
            {label}
            <StateBadge tone={number > 0 ? tone : 'neutral'}>{number}</StateBadge>
          </button>
        )
      })}
    </nav>
  )
}
