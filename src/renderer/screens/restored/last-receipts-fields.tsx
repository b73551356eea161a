import { TextField } from '../../parts/field.tsx'
import styles from '../../parts/last-numbers-fields.module.css'
import { type ReceiptProblems, receiptNames, receiptSeries, type TypedReceipts } from './last-receipts.ts'

type Props = {
  values: TypedReceipts
  onChange: (values: TypedReceipts) => void
  problems: ReceiptProblems
}

/** The last numbers of what a visitor is given besides tickets and letters. */
export const LastReceiptsFields = ({ values, onChange, problems }: Props) => (
  <fieldset className={styles.group}>
    <legend className={styles.legend}>Nomor terakhir lembar lain tahun ini</legend>
    <p className={styles.help}>
      Yang diisi nomor urutnya saja: dari TT-2026-00012, isi 12. Bila tidak ada yang tercetak setelah cadangan, biarkan.
    </p>
    <div className={styles.tickets}>
      {receiptSeries.map(series => (
        <TextField
          key={series}
          label={receiptNames[series]}
          inputMode="numeric"
          maxLength={16}
          value={values[series]}
          problem={problems[series]}
          onChange={event => onChange({ ...values, [series]: event.currentTarget.value })}
        />
      ))}
    </div>
  </fieldset>
)
