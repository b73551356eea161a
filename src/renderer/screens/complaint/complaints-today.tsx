import { localTime } from '#domain/business-day.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { useOffice } from '../../office.ts'
import { TextAction } from '../../parts/action.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import styles from './complaint.module.css'
import { channelText } from './complaint-draft.ts'

type Props = { onPrint: (complaintId: string, number: string) => void; printing: boolean }

/** What was recorded today, newest first; a receipt that did not print can be printed from here. */
export function ComplaintsToday({ onPrint, printing }: Props) {
  const { businessDate, zone } = useOffice()
  const list = useAsk('complaint.list', { from: businessDate, to: businessDate })
  const complaints = list.value ?? []
  return (
    <section className={styles.today} aria-label="Pengaduan hari ini">
      <h2 className={styles.heading}>Pengaduan hari ini {complaints.length > 0 && <span>{complaints.length}</span>}</h2>
      <Refusal refusal={list.refusal} />
      {list.value && complaints.length === 0 && (
        <EmptyState title="Belum ada pengaduan">Yang dicatat hari ini muncul di sini dengan nomornya.</EmptyState>
      )}
      <ul>
        {complaints.map(complaint => (
          <li key={complaint.id} className={styles.row}>
            <p className={styles.rowHead}>
              <strong>{complaint.number}</strong>
              <span className={styles.soft}>{localTime(complaint.receivedAt, zone)}</span>
            </p>
            <p className={styles.matter}>{complaint.matter}</p>
            <p className={styles.soft}>
              {[complaint.name, channelText[complaint.channel]].filter(Boolean).join(' · ')}
            </p>
            {complaint.printState !== 'printed' && (
              <p className={styles.rowFoot}>
                <span className={complaint.printState === 'failed' ? styles.problem : styles.soft}>
                  {complaint.printState === 'failed' ? 'Tanda terima gagal cetak' : 'Tanda terima belum dicetak'}
                </span>
                <TextAction disabled={printing} onClick={() => onPrint(complaint.id, complaint.number)}>
                  Cetak <span className="unseen">tanda terima {complaint.number}</span>
                </TextAction>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
