import { Action } from './action.tsx'
import styles from './settle-print.module.css'
import type { Paper, Printing } from './use-print.ts'

/** The clerk has looked at the printer: the paper is there, or it is printed again. */
export const SettlePrint = ({ paper, printing }: { paper: Paper; printing: Printing }) => (
  <div className={styles.buttons}>
    <Action compact pending={printing.settling} onClick={() => void printing.settle(paper, true)}>
      Sudah keluar
    </Action>
    <Action compact pending={printing.settling} onClick={() => void printing.settle(paper, false)}>
      Belum keluar, cetak lagi
    </Action>
  </div>
)
