import { Action } from '../../parts/action.tsx'
import { Panel } from '../../parts/panel.tsx'
import { PrintOutcome } from '../../parts/print-outcome.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { usePrint } from '../../parts/use-print.ts'
import type { Settings } from './paper-text.ts'
import { PrinterFields } from './printer-fields.tsx'
import styles from './settings.module.css'

type Props = { settings: Settings; changed: boolean; onChange: (change: Partial<Settings>) => void }

/** Which printers, which paper, and a page to try them. */
export function PrinterPart({ settings, changed, onChange }: Props) {
  const printing = usePrint()
  const { printed, refusal, print } = printing
  const onTest = () => void print({ document: { kind: 'test-page' }, what: 'Halaman uji' })
  return (
    <Panel title="Printer dan kertas">
      <div className={styles.fields}>
        <PrinterFields settings={settings} onChange={onChange} />
        <div className={styles.test}>
          <Action
            compact
            disabled={changed || settings.letterPrinter === null}
            pending={printed?.state === 'printing'}
            onClick={onTest}
          >
            Cetak halaman uji
          </Action>
          <p className={styles.example}>
            {settings.letterPrinter === null
              ? 'Pilih printer surat lebih dahulu.'
              : changed
                ? 'Simpan perubahan lebih dahulu, lalu cetak halaman uji.'
                : `Satu lembar ${settings.letterPaper} di ${settings.letterPrinter}.`}
          </p>
        </div>
        <Refusal refusal={refusal} />
        <PrintOutcome printing={printing} />
      </div>
    </Panel>
  )
}
