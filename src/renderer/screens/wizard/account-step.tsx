import { Choice } from '../../parts/choice.tsx'
import { FieldGroup, TextField } from '../../parts/field.tsx'
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
            maxLength={64}
            value={account.pin}
            onChange={event => set({ pin: event.currentTarget.value })}
            hint="6 sampai 12 angka, atau kalimat sandi"
            problem={problems.pin}
          />
          <TextField
            label="PIN sekali lagi"
            type="password"
            maxLength={64}
            value={account.pinAgain}
            onChange={event => set({ pinAgain: event.currentTarget.value })}
            problem={problems.pinAgain}
          />
        </div>
        <FieldGroup
          label="Surat diperiksa berjenjang"
          hint="Ya bila penyusun, pemeriksa, dan pencatat tanda tangan adalah tiga orang. Akun lain ditambahkan di Pengaturan."
        >
          <Choice
            label="Surat diperiksa berjenjang"
            options={[
              { value: true, label: 'Ya' },
              { value: false, label: 'Tidak, kami satu atau dua orang' },
            ]}
            value={answers.settings.tieredVerification}
            onChange={tieredVerification =>
              tieredVerification !== null &&
              onChange({ ...answers, settings: { ...answers.settings, tieredVerification } })
            }
          />
        </FieldGroup>
        <p className={styles.aside}>Simpan PIN baik-baik. Loket tidak dapat menampilkannya kembali.</p>
      </div>
    </>
  )
}
