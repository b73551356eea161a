import { Choice } from '../../parts/choice.tsx'
import { FieldGroup, TextField } from '../../parts/field.tsx'
import { Panel } from '../../parts/panel.tsx'
import type { Settings } from './paper-text.ts'
import styles from './settings.module.css'

type Props = { settings: Settings; onChange: (change: Partial<Settings>) => void }

/** Which beneficiary register is looked up, where, and how old its content is; letters print all three. */
export const RegisterPart = ({ settings, onChange }: Props) => (
  <Panel title="Data register penerima manfaat">
    <div className={styles.fields}>
      <p className={styles.soft}>
        Surat yang bersandar pada register mencetak nama, sumber dan periodenya. Tanpa isian ini hasil pengecekan belum
        dapat dicatat.
      </p>
      <FieldGroup label="Register yang berlaku">
        <Choice
          label="Register yang berlaku"
          options={[
            { value: 'DTSEN', label: 'DTSEN' },
            { value: 'DTKS', label: 'DTKS' },
          ]}
          value={settings.registerName}
          onChange={registerName => registerName && onChange({ registerName })}
        />
      </FieldGroup>
      <TextField
        label="Sumber, tempat register dilihat"
        placeholder="SIKS-NG"
        value={settings.registerSource}
        onChange={event => onChange({ registerSource: event.currentTarget.value })}
      />
      <TextField
        label="Periode data"
        placeholder="Triwulan III 2026"
        value={settings.registerPeriod}
        onChange={event => onChange({ registerPeriod: event.currentTarget.value })}
      />
    </div>
  </Panel>
)
