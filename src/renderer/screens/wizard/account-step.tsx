import { TextField } from '../../parts/field.tsx'
import styles from './wizard.module.css'
import type { StepProps } from './wizard.tsx'

/** The first account; it may change the settings. */
export function AccountStep({ answers, onChange, problems }: StepProps) {
  const { account } = answers
  const set = (change: Partial<typeof account>) => onChange({ ...answers, account: { ...account, ...change } })
  return (
    <>
      <h1 className={styles.title}>Siapa petugas pertama?</h1>
      <p className={styles.lead}>
        Nama ini tercatat pada setiap pekerjaan. PIN diminta saat masuk dan setelah layar disamarkan.
      </p>
      <div className={styles.narrow}>
        <TextField
          label="Nama petugas"
          autoFocus
          maxLength={200}
          value={account.name}
          onChange={event => set({ name: event.currentTarget.value })}
          problem={problems.name}
        />
        <div className={styles.pair}>
          <TextField
            label="PIN"
            type="password"
            inputMode="numeric"
            maxLength={12}
            value={account.pin}
            onChange={event => set({ pin: event.currentTarget.value })}
            hint="6 sampai 12 angka"
            problem={problems.pin}
          />
          <TextField
            label="PIN sekali lagi"
            type="password"
            inputMode="numeric"
            maxLength={12}
            value={account.pinAgain}
            onChange={event => set({ pinAgain: event.currentTarget.value })}
            problem={problems.pinAgain}
          />
        </div>
        <p className={styles.aside}>Simpan PIN baik-baik. Loket tidak dapat menampilkannya kembali.</p>
      </div>
    </>
  )
}
