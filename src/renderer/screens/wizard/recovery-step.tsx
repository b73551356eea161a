import { RecoveryKeySheet } from '../../parts/recovery-key-sheet.tsx'
import type { RecoveryKeySteps } from '../../parts/use-recovery-key.ts'
import styles from './wizard.module.css'

/** The one paper that opens the data should this computer break; shown once, and proven to be on paper. */
export const RecoveryStep = ({ steps, printer }: { steps: RecoveryKeySteps; printer: string | null }) => (
  <>
    <h1 className={styles.title}>{steps.stage.at === 'asked' ? 'Cocokkan dengan kertasnya' : 'Kunci pemulihan'}</h1>
    <p className={styles.lead}>
      {steps.stage.at === 'asked'
        ? 'Kunci tidak ditampilkan lagi. Ketik dua kelompok ini dari kertas yang baru dicetak atau disalin.'
        : 'Catatan loket terenkripsi. Bila komputer ini rusak atau PIN administrator terlupa, hanya kunci ini yang membukanya. Cetak, lalu simpan di lemari besi kantor.'}
    </p>
    <div className={styles.narrow}>
      <RecoveryKeySheet steps={steps} printer={printer} />
    </div>
  </>
)
