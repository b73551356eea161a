import { TextAction } from './action.tsx'
import { LongWork } from './long-work.tsx'
import styles from './print-outcome.module.css'
import { Notice } from './refusal.tsx'
import { SettlePrint } from './settle-print.tsx'
import { ShowAfter } from './show-after.tsx'
import type { Printing } from './use-print.ts'

/** What became of a paper on its way to the printer. */
export function PrintOutcome({ printing }: { printing: Printing }) {
  const { printed, print } = printing
  if (!printed) return null
  if (printed.state === 'printing') {
    return (
      <ShowAfter>
        <LongWork what={`${printed.what} sedang dicetak.`} />
      </ShowAfter>
    )
  }
  const { what, outcome } = printed
  const again = () => void print(printed)
  return (
    <div role="status">
      {outcome.state === 'printed' && (
        <Notice tone="ok">
          {what} dicetak di {outcome.printer}. <TextAction onClick={again}>Cetak ulang</TextAction>
        </Notice>
      )}
      {outcome.state === 'failed' && (
        <Notice tone="problem" title="Gagal cetak">
          {what} sudah tersimpan. {outcome.detail} <TextAction onClick={again}>Cetak lagi</TextAction>
        </Notice>
      )}
      {outcome.state === 'unknown' && (
        <Notice tone="attention" title="Periksa printer">
          <div className={styles.unknown}>
            <p>
              {what} sudah tersimpan. {outcome.detail}
            </p>
            <SettlePrint paper={printed} printing={printing} />
          </div>
        </Notice>
      )}
    </div>
  )
}
