import { formatLetterNumber, parseNumberPattern } from '#domain/letter-number.ts'
import styles from './settings.module.css'

const EXAMPLE_CODE = '400.9.14'
const EXAMPLE_SERIAL = 12

/** How a number would look with this pattern, and which fields a pattern may hold. */
export function NumberPatternHint({ pattern, unit }: { pattern: string; unit: string }) {
  const parsed = parseNumberPattern(pattern)
  const date = new Date().toISOString().slice(0, 10)
  return (
    <p className={styles.example}>
      {parsed.ok ? (
        <>
          Contoh:{' '}
          <strong>
            {formatLetterNumber(parsed.pattern, { code: EXAMPLE_CODE, serial: EXAMPLE_SERIAL, unit, date })}
          </strong>
          . Isian: {'{code}'} klasifikasi, {'{serial:3}'} nomor urut, {'{unit}'} kode unit, {'{month}'} bulan,{' '}
          {'{year}'} tahun.
        </>
      ) : (
        parsed.sentence
      )}
    </p>
  )
}
