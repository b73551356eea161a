import { useKeys } from '../../keys.ts'
import { Action } from '../../parts/action.tsx'
import { Section } from '../../parts/columns.tsx'
import { PrintOutcome } from '../../parts/print-outcome.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { usePrint } from '../../parts/use-print.ts'
import { useMay } from '../../session.ts'
import styles from './work.module.css'

/** What is late or due within seven days, on one sheet. */
export function DueListPaper() {
  const may = useMay()
  const printing = usePrint()
  const isPrinting = printing.printed?.state === 'printing'
  const offered = may('paper.print')
  const print = () => printing.print({ document: { kind: 'due-list' }, what: 'Daftar jatuh tempo' })
  useKeys({ paper: () => void (!offered || isPrinting || print()) })
  if (!offered) return null
  return (
    <Section title="Di kertas">
      <div className={styles.buttons}>
        <Action hint="paper" disabled={isPrinting} onClick={() => void print()}>
          Cetak daftar jatuh tempo
        </Action>
        <PrintOutcome printing={printing} />
        <Refusal refusal={printing.refusal} />
      </div>
    </Section>
  )
}
