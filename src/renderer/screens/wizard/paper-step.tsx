import { PrinterFields } from '../settings/printer-fields.tsx'
import styles from './wizard.module.css'
import type { StepProps } from './wizard.tsx'

/** Where numbers and letters are printed. */
export function PaperStep({ answers, onChange }: StepProps) {
  return (
    <>
      <h1 className={styles.title}>Printer dan kertas</h1>
      <p className={styles.lead}>
        Tanpa printer pun loket dapat bekerja: nomor tampil besar di layar, surat disimpan sebagai PDF.
      </p>
      <div className={styles.narrow}>
        <PrinterFields
          settings={answers.settings}
          onChange={change => onChange({ ...answers, settings: { ...answers.settings, ...change } })}
        />
      </div>
    </>
  )
}
