import { LetterNumber } from '../../parts/letter-number.tsx'
import type { Letter } from './letter-facts.ts'
import styles from './letter-screen.module.css'

/** A failed print, large enough to write the number down by hand. */
export const PrintFailure = ({ letter, detail }: { letter: Letter; detail: string | null }) => (
  <div className={styles.failure} role="alert">
    <p className={styles.failureTitle}>Gagal cetak</p>
    {letter.numberText !== null && (
      <p className={styles.number}>
        <LetterNumber>{letter.numberText}</LetterNumber>
      </p>
    )}
    <p>{detail ?? 'Printer tidak menerima surat ini. Periksa kertas, kabel, dan daya printer, lalu cetak lagi.'}</p>
    {letter.numbered && <p className={styles.soft}>Nomor tetap milik surat ini dan tidak diambil dua kali.</p>}
  </div>
)
