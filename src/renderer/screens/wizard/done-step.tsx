import { Facts } from '../../parts/facts.tsx'
import { Notice } from '../../parts/refusal.tsx'
import { letterPaperText, ticketPaperText } from '../settings/paper-text.ts'
import styles from './wizard.module.css'
import type { StepProps } from './wizard.tsx'

/** What was set up, before the first day begins. */
export const DoneStep = ({ answers: { office, settings, account }, warnings }: StepProps) => (
  <>
    <h1 className={styles.title}>Loket siap dipakai</h1>
    <p className={styles.lead}>Semua isian tersimpan. Catatan loket disimpan terenkripsi di komputer ini.</p>
    <div className={styles.narrow}>
      <Facts
        rows={[
          ['Kantor', settings.officeName],
          ['Loket', settings.counterName],
          ['Layanan', office ? `${office.serviceCount} layanan dari keputusan kantor` : 'Belum ada layanan bawaan'],
          ['Petugas', account.name],
          ['Printer nomor', `${settings.ticketPrinter ?? 'belum dipilih'}, ${ticketPaperText[settings.ticketPaper]}`],
          ['Printer surat', `${settings.letterPrinter ?? 'belum dipilih'}, ${letterPaperText[settings.letterPaper]}`],
        ]}
      />
      {warnings.map(warning => (
        <Notice key={warning} tone="attention">
          {warning}
        </Notice>
      ))}
    </div>
  </>
)
