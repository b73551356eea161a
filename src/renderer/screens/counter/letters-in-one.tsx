import { type ReactNode, useState } from 'react'
import { TextAction } from '../../parts/action.tsx'
import styles from './letters-pane.module.css'
import type { Letter } from './sheet-types.ts'

/** The letters that were made for many names at once, as one row that opens into all of them. */
export function LettersInOne({ letters, children }: { letters: readonly Letter[]; children: ReactNode }) {
  const [listed, setListed] = useState(false)
  return (
    <>
      <div className={styles.row}>
        <div className={styles.words}>
          <p className={styles.title}>
            {letters[0]?.title}, {letters.length} lembar
          </p>
          <p className={styles.note}>{rangeText(letters)}</p>
        </div>
        <TextAction expanded={listed} onClick={() => setListed(!listed)}>
          {listed ? 'Tutup daftar' : 'Lihat satu per satu'}
        </TextAction>
      </div>
      {listed && <div className={styles.listed}>{children}</div>}
    </>
  )
}

const rangeText = (letters: readonly Letter[]): string => {
  const numbers = letters.flatMap(({ numberText }) => (numberText ? [numberText] : []))
  const printed = letters.filter(({ printCount }) => printCount > 0).length
  const signed = letters.filter(({ state }) => state === 'signed' || state === 'handed-over').length
  const range = numbers.length > 0 ? `Nomor ${numbers[0]} sampai ${numbers.at(-1)}` : 'Tanpa nomor'
  return `${range} · ${printed} dicetak · ${signed} ditandatangani`
}
