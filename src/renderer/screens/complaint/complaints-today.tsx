import { localTime } from '#domain/business-day.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { useOffice } from '../../office.ts'
import { TextAction } from '../../parts/action.tsx'
import { complaintReceipt } from '../../parts/complaint-receipt.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { SettlePrint } from '../../parts/settle-print.tsx'
import type { Printing } from '../../parts/use-print.ts'
import styles from './complaint.module.css'
import { channelText } from './complaint-draft.ts'

/** What was recorded today, newest first; a receipt that did not print can be printed from here. */
export function ComplaintsToday({ printing }: { printing: Printing }) {
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
                  {receiptText[complaint.printState]}
                </span>
                {complaint.printState !== 'unknown' && (
                  <TextAction
                    disabled={printing.printed?.state === 'printing'}
                    onClick={() => void printing.print(complaintReceipt(complaint.id, complaint.number))}
                  >
                    Cetak <span className="unseen">tanda terima {complaint.number}</span>
                  </TextAction>
                )}
              </p>
            )}
            {complaint.printState === 'unknown' && printing.printed === null && (
              <SettlePrint paper={complaintReceipt(complaint.id, complaint.number)} printing={printing} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const receiptText = {
  unprinted: 'Tanda terima belum dicetak',
  failed: 'Tanda terima gagal cetak',
  unknown: 'Periksa printer: tanda terima belum pasti keluar',
}
